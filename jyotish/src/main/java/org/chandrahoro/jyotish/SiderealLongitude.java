package org.chandrahoro.jyotish;

/**
 * Ecliptic longitude from the ayanamsa's zero point, kept in [0°, 360°), in whole microarcseconds
 * so that cusps are exact.
 */
public record SiderealLongitude(long microarcseconds) {
  /** Microarcseconds in a degree. */
  public static final long PER_DEGREE = 3_600_000_000L;

  /** Microarcseconds in the circle. */
  public static final long CIRCLE = 360 * PER_DEGREE;

  public SiderealLongitude {
    microarcseconds = Math.floorMod(microarcseconds, CIRCLE);
  }

  public static SiderealLongitude ofDegrees(double degrees) {
    return new SiderealLongitude(Math.round(degrees * PER_DEGREE));
  }

  public double degrees() {
    return microarcseconds / (double) PER_DEGREE;
  }

  /** Degrees travelled within the sign, [0°, 30°). */
  public double degreesInRasi() {
    return (microarcseconds % (30 * PER_DEGREE)) / (double) PER_DEGREE;
  }

  /** Index, from 0, of the arc holding this longitude when the circle is cut into equal arcs. */
  public int arcOf(int arcs) {
    return (int) (microarcseconds * arcs / CIRCLE);
  }

  /** The pada of the nakshatra, 1 to 4. */
  public int pada() {
    return arcOf(108) % 4 + 1;
  }

  public SiderealLongitude plusDegrees(double degrees) {
    return new SiderealLongitude(microarcseconds + Math.round(degrees * PER_DEGREE));
  }

  /** The point half the circle away, exactly. */
  public SiderealLongitude opposite() {
    return new SiderealLongitude(microarcseconds + CIRCLE / 2);
  }

  /** The arc forward from this longitude to another, microarcseconds in [0, 360°). */
  public long microarcsecondsTo(SiderealLongitude other) {
    return Math.floorMod(other.microarcseconds - microarcseconds, CIRCLE);
  }

  /** The shorter arc between two longitudes, [0°, 180°]. */
  public double separationDegrees(SiderealLongitude other) {
    long forward = microarcsecondsTo(other);
    return Math.min(forward, CIRCLE - forward) / (double) PER_DEGREE;
  }

  /** Microarcseconds travelled within the sign. */
  public long microarcsecondsInRasi() {
    return microarcseconds % (30 * PER_DEGREE);
  }
}

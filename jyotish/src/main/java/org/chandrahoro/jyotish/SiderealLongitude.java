package org.chandrahoro.jyotish;

/**
 * Ecliptic longitude from the ayanamsa's zero point, kept in [0°, 360°), in whole microarcseconds
 * so that cusps are exact.
 */
public record SiderealLongitude(long microarcseconds) {
  static final long PER_DEGREE = 3_600_000_000L;
  static final long CIRCLE = 360 * PER_DEGREE;

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
}

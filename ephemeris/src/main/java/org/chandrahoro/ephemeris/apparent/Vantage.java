package org.chandrahoro.ephemeris.apparent;

import org.chandrahoro.ephemeris.segment.SegmentResource;
import org.chandrahoro.ephemeris.segment.Series;
import org.chandrahoro.ephemeris.time.TerrestrialTime;

/**
 * The Earth's centre at one instant, which every apparent place of that instant shares: its motion,
 * the Sun's and the Moon's. Immutable.
 *
 * <p>Ecliptic and equinox of J2000.0, au and days. Velocities for aberration are in units of the
 * speed of light.
 */
public final class Vantage {
  /** Speed of light, au/day. */
  static final double LIGHT = 173.1446326847;

  /** GM of the Sun, au³/day² (DE440). */
  static final double SOLAR_GRAVITY = 2.9591220828411956e-4;

  /** GM of Earth and Moon together, au³/day² (DE440). */
  static final double EARTH_MOON_GRAVITY = 8.997011392936642e-10;

  /** The Moon's share of the mass of Earth and Moon (DE440). */
  private static final double MOON_SHARE = 1 / 82.3005682;

  private static final double EARTH_GRAVITY = EARTH_MOON_GRAVITY * (1 - MOON_SHARE);

  final double day;

  /** Earth from the Sun. */
  final double earthX;

  final double earthY;
  final double earthZ;
  final double earthVx;
  final double earthVy;
  final double earthVz;
  final double earthDistance;

  /** Moon from the Earth. */
  final double moonX;

  final double moonY;
  final double moonZ;
  final double moonVx;
  final double moonVy;
  final double moonVz;
  final double moonDistance;

  /** Sun from the barycentre of the solar system. */
  final double sunX;

  final double sunY;
  final double sunZ;
  final double sunVx;
  final double sunVy;
  final double sunVz;

  /** Velocity of the Earth against the barycentre over that of light. */
  final double betaX;

  final double betaY;
  final double betaZ;

  /** Rate of that, per day. */
  final double betaRateX;

  final double betaRateY;
  final double betaRateZ;

  final EclipticOfDate ecliptic;

  private Vantage(SegmentResource resource, double day) {
    this.day = day;
    var out = new double[6];
    resource.series(Series.NUTATION).valueAndRate(day, out);
    this.ecliptic = EclipticOfDate.at(new TerrestrialTime(day), out[0], out[1], out[3]);

    resource.series(Series.MOON).valueAndRate(day, out);
    moonX = out[0];
    moonY = out[1];
    moonZ = out[2];
    moonVx = out[3];
    moonVy = out[4];
    moonVz = out[5];
    moonDistance = length(moonX, moonY, moonZ);

    resource.series(Series.EARTH_MOON_BARYCENTRE).valueAndRate(day, out);
    earthX = out[0] - MOON_SHARE * moonX;
    earthY = out[1] - MOON_SHARE * moonY;
    earthZ = out[2] - MOON_SHARE * moonZ;
    earthVx = out[3] - MOON_SHARE * moonVx;
    earthVy = out[4] - MOON_SHARE * moonVy;
    earthVz = out[5] - MOON_SHARE * moonVz;
    earthDistance = length(earthX, earthY, earthZ);

    resource.series(Series.SUN).valueAndRate(day, out);
    sunX = out[0];
    sunY = out[1];
    sunZ = out[2];
    sunVx = out[3];
    sunVy = out[4];
    sunVz = out[5];

    betaX = (earthVx + sunVx) / LIGHT;
    betaY = (earthVy + sunVy) / LIGHT;
    betaZ = (earthVz + sunVz) / LIGHT;
    double toSun = -SOLAR_GRAVITY / (cube(earthDistance) * LIGHT);
    double toMoon = (EARTH_MOON_GRAVITY - EARTH_GRAVITY) / (cube(moonDistance) * LIGHT);
    betaRateX = toSun * earthX + toMoon * moonX;
    betaRateY = toSun * earthY + toMoon * moonY;
    betaRateZ = toSun * earthZ + toMoon * moonZ;
  }

  /**
   * @param tt an instant within the resource's span
   */
  public static Vantage at(TerrestrialTime tt, SegmentResource resource) {
    return new Vantage(resource, tt.daysSinceJ2000());
  }

  /** The ecliptic and equinox of this instant. */
  public EclipticOfDate ecliptic() {
    return ecliptic;
  }

  static double length(double x, double y, double z) {
    return Math.sqrt(x * x + y * y + z * z);
  }

  static double cube(double x) {
    return x * x * x;
  }
}

package org.chandrahoro.ephemeris;

import org.chandrahoro.ephemeris.frame.FukushimaWilliams;
import org.chandrahoro.ephemeris.time.TerrestrialTime;

/**
 * A star by its catalogue place.
 *
 * @param rightAscensionDegrees ICRS right ascension at epoch J2000
 * @param declinationDegrees ICRS declination at epoch J2000
 * @param motionInRightAscensionMas proper motion in right ascension times cos δ, mas a year
 * @param motionInDeclinationMas proper motion in declination, mas a year
 */
public record FixedStar(
    double rightAscensionDegrees,
    double declinationDegrees,
    double motionInRightAscensionMas,
    double motionInDeclinationMas) {
  private static final double MAS_PER_DEGREE = 3.6e6;

  /** Constant of aberration, 20.49552″. */
  private static final double ABERRATION_DEGREES = 20.49552 / 3600;

  /** Spica, α Virginis: Hipparcos (ESA SP-1200), carried to J2000. */
  public static final FixedStar SPICA =
      new FixedStar(
          15 * (13 + 25 / 60.0 + 11.579 / 3600), -(11 + 9 / 60.0 + 40.75 / 3600), -42.5, -31.7);

  /**
   * Ecliptic longitude on the mean equinox of date, with proper motion and annual aberration and
   * without nutation, degrees in [0°, 360°).
   *
   * <p>The velocity of the Earth is that of a Keplerian orbit about the Sun (Meeus, Astronomical
   * Algorithms, 2nd ed., ch. 23), which leaves out about 0.02″ of aberration; the parallax is left
   * out too.
   */
  public double longitudeOnMeanEquinoxDegrees(TerrestrialTime tt) {
    double years = tt.julianCenturies() * 100;
    double declination =
        Math.toRadians(declinationDegrees + motionInDeclinationMas * years / MAS_PER_DEGREE);
    double rightAscension =
        Math.toRadians(
            rightAscensionDegrees
                + motionInRightAscensionMas
                    * years
                    / MAS_PER_DEGREE
                    / Math.cos(Math.toRadians(declinationDegrees)));
    var angles = FukushimaWilliams.at(tt);
    double turned = rightAscension - angles.gammaRadians();
    double x = Math.cos(declination) * Math.cos(turned);
    double equatorial = Math.cos(declination) * Math.sin(turned);
    double polar = Math.sin(declination);
    double cosPhi = Math.cos(angles.phiRadians());
    double sinPhi = Math.sin(angles.phiRadians());
    double y = equatorial * cosPhi + polar * sinPhi;
    double longitude = Math.toDegrees(Math.atan2(y, x) + angles.psiRadians());
    double degrees =
        longitude + aberrationDegrees(tt.julianCenturies(), longitude, Math.hypot(x, y));
    double within = degrees % 360;
    return within < 0 ? within + 360 : within;
  }

  private static double aberrationDegrees(double t, double longitude, double cosLatitude) {
    double meanLongitude = 280.46646 + t * (36_000.76983 + t * 0.0003032);
    double anomaly = Math.toRadians(357.52911 + t * (35_999.05029 - t * 0.0001537));
    double eccentricity = 0.016708634 - t * (0.000042037 + t * 0.0000001267);
    double perihelion = 102.93735 + t * (1.71946 + t * 0.00046);
    double centre =
        (1.914602 - t * 0.004817) * Math.sin(anomaly)
            + 0.019993 * Math.sin(2 * anomaly)
            + 0.000289 * Math.sin(3 * anomaly);
    double sun = Math.toRadians(meanLongitude + centre - longitude);
    double apsis = Math.toRadians(perihelion - longitude);
    return ABERRATION_DEGREES * (eccentricity * Math.cos(apsis) - Math.cos(sun)) / cosLatitude;
  }
}

package org.chandrahoro.ephemeris.frame;

import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.chandrahoro.ephemeris.time.UniversalTime;

/**
 * The hour angle of the equinox at Greenwich, IAU 2006.
 *
 * <p>The rotation angle depends on UT1 alone, the accumulated precession and the equation of the
 * equinoxes on TT, so both instants are asked for. Capitaine, Wallace &amp; Chapront (2003),
 * A&amp;A 412, 567, eq. 42; IERS Conventions (2010), section 5.5.7.
 */
public final class SiderealTime {
  private static final double TURN_RADIANS = 2 * Math.PI;
  private static final double[] PRECESSION = {
    0.014506, 4612.156534, 1.3915817, -0.00000044, -0.000029956, -3.68e-8
  };

  private SiderealTime() {}

  /** Earth rotation angle, radians in [0, 2π). */
  public static double rotationAngleRadians(UniversalTime ut) {
    double days = ut.daysSinceJ2000();
    // The whole turns of the days go first: they would cost the angle its last digits.
    double turns = (days % 1.0) + 0.7790572732640 + 0.00273781191135448 * days;
    return normalised(turns % 1.0 * TURN_RADIANS);
  }

  /** Greenwich mean sidereal time, radians in [0, 2π). */
  public static double meanRadians(UniversalTime ut, TerrestrialTime tt) {
    return normalised(
        rotationAngleRadians(ut) + Arcseconds.polynomialRadians(tt.julianCenturies(), PRECESSION));
  }

  /**
   * Greenwich apparent sidereal time, radians in [0, 2π).
   *
   * @param nutationInLongitudeRadians Δψ at that instant
   * @param meanObliquityRadians ε_A at that instant
   */
  public static double apparentRadians(
      UniversalTime ut,
      TerrestrialTime tt,
      double nutationInLongitudeRadians,
      double meanObliquityRadians) {
    return normalised(
        meanRadians(ut, tt)
            + nutationInLongitudeRadians * Math.cos(meanObliquityRadians)
            + complementaryRadians(tt.julianCenturies()));
  }

  /** Greenwich apparent sidereal time with the nutation of IAU 2000B, radians in [0, 2π). */
  public static double apparentRadians(UniversalTime ut, TerrestrialTime tt) {
    return apparentRadians(
        ut,
        tt,
        Nutation.iau2000b(tt).longitudeRadians(),
        FukushimaWilliams.at(tt).obliquityRadians());
  }

  /** Terms of the equation of the equinoxes beyond Δψ cos ε, to 0.00001″. */
  private static double complementaryRadians(double t) {
    double node = Arcseconds.linearRadians(t, 450160.398036, -6962890.5431);
    double moonLatitude = Arcseconds.linearRadians(t, 335779.526232, 1739527262.8478);
    double elongation = Arcseconds.linearRadians(t, 1072260.70369, 1602961601.2090);
    double sunLatitude = 2 * (moonLatitude - elongation);
    return Arcseconds.TO_RADIANS
        * (0.00264096 * Math.sin(node)
            + 0.00006352 * Math.sin(2 * node)
            + 0.00001175 * Math.sin(sunLatitude + 3 * node)
            + 0.00001121 * Math.sin(sunLatitude + node));
  }

  private static double normalised(double radians) {
    double within = radians % TURN_RADIANS;
    return within < 0 ? within + TURN_RADIANS : within;
  }
}

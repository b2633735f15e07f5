package org.chandrahoro.ephemeris.frame;

import org.chandrahoro.ephemeris.time.TerrestrialTime;

/**
 * The slide of the mean equinox along the ecliptic since J2000, IAU 2006.
 *
 * <p>Capitaine, Wallace &amp; Chapront (2003), A&amp;A 412, 567, eq. 39, p_A.
 */
public final class GeneralPrecession {
  private static final double[] LONGITUDE = {
    0, 5028.796195, 1.1054348, 0.00007964, -0.000023857, -3.83e-8
  };

  private GeneralPrecession() {}

  /** Precession in longitude from J2000 to an instant, degrees; negative before J2000. */
  public static double longitudeDegrees(TerrestrialTime tt) {
    return Math.toDegrees(Arcseconds.polynomialRadians(tt.julianCenturies(), LONGITUDE));
  }
}

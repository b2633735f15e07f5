package org.chandrahoro.ephemeris.frame;

import org.chandrahoro.ephemeris.time.TerrestrialTime;

/**
 * The four Fukushima-Williams angles of bias and precession, IAU 2006.
 *
 * <p>R₁(φ)R₃(γ) turns a vector of the ICRF into the ecliptic of date with the x axis short of the
 * mean equinox by ψ; the frame bias is included. Wallace &amp; Capitaine (2006), A&amp;A 459, 981;
 * Capitaine, Wallace &amp; Chapront (2003), A&amp;A 412, 567. Good to a milliarcsecond within four
 * centuries of J2000.
 *
 * @param gammaRadians γ̄, from the ICRF origin to the node of the ecliptic of date on its equator
 * @param phiRadians φ̄, obliquity of the ecliptic of date on the equator of the ICRF
 * @param psiRadians ψ̄, from that node along the ecliptic of date to the mean equinox, reversed
 * @param obliquityRadians ε_A, mean obliquity of the ecliptic of date
 */
public record FukushimaWilliams(
    double gammaRadians, double phiRadians, double psiRadians, double obliquityRadians) {
  private static final double[] GAMMA = {
    -0.052928, 10.556378, 0.4932044, -0.00031238, -2.788e-6, 2.60e-8
  };
  private static final double[] PHI = {
    84381.412819, -46.811016, 0.0511268, 0.00053289, -4.40e-7, -1.76e-8
  };
  private static final double[] PSI = {
    -0.041775, 5038.481484, 1.5584175, -0.00018522, -2.6452e-5, -1.48e-8
  };
  private static final double[] OBLIQUITY = {
    84381.406, -46.836769, -0.0001831, 0.00200340, -5.76e-7, -4.34e-8
  };

  public static FukushimaWilliams at(TerrestrialTime tt) {
    double t = tt.julianCenturies();
    return new FukushimaWilliams(
        Arcseconds.polynomialRadians(t, GAMMA),
        Arcseconds.polynomialRadians(t, PHI),
        Arcseconds.polynomialRadians(t, PSI),
        Arcseconds.polynomialRadians(t, OBLIQUITY));
  }
}

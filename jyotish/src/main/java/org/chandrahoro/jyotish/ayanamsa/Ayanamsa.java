package org.chandrahoro.jyotish.ayanamsa;

import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.chandrahoro.jyotish.AyanamsaSystem;

/**
 * The tropical longitude of a sidereal zodiac's zero point as a function of time.
 *
 * <p>The mean value counts from the mean equinox of date. An apparent tropical longitude counts
 * from the true one, so its sidereal counterpart is the apparent longitude less the mean value and
 * less the nutation in longitude.
 */
public sealed interface Ayanamsa permits PrecessingAyanamsa, TrueChitraAyanamsa {
  /** The value without nutation, degrees. */
  double meanDegreesAt(TerrestrialTime tt);

  /**
   * The value with nutation, which is what an apparent tropical longitude exceeds the sidereal one
   * by.
   *
   * @param nutationInLongitudeDegrees Δψ at the same instant
   */
  default double trueDegreesAt(TerrestrialTime tt, double nutationInLongitudeDegrees) {
    return meanDegreesAt(tt) + nutationInLongitudeDegrees;
  }

  /** The ayanamsa of a system. */
  static Ayanamsa of(AyanamsaSystem system) {
    return switch (system) {
      case LAHIRI -> PrecessingAyanamsa.LAHIRI;
      case LAHIRI_ICRC -> PrecessingAyanamsa.LAHIRI_ICRC;
      case RAMAN -> PrecessingAyanamsa.RAMAN;
      case KRISHNAMURTI -> PrecessingAyanamsa.KRISHNAMURTI;
      case FAGAN_BRADLEY -> PrecessingAyanamsa.FAGAN_BRADLEY;
      case YUKTESHWAR -> PrecessingAyanamsa.YUKTESHWAR;
      case TRUE_CHITRA -> new TrueChitraAyanamsa();
    };
  }
}

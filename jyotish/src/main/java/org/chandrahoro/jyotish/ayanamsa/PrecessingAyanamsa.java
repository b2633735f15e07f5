package org.chandrahoro.jyotish.ayanamsa;

import org.chandrahoro.ephemeris.frame.GeneralPrecession;
import org.chandrahoro.ephemeris.time.TerrestrialTime;

/**
 * An ayanamsa stated for one epoch and carried by precession from there.
 *
 * <p>The values of J2000 carry the correction for the precession in which each statement was made:
 * 0.13″ for Lahiri, 0.84″ for Raman and Krishnamurti, 0.41″ for Fagan-Bradley, none for Yukteshwar.
 *
 * @param degreesAtJ2000 mean value at J2000.0 TT
 */
record PrecessingAyanamsa(double degreesAtJ2000) implements Ayanamsa {
  /**
   * 23°15′00.658″ true on 21 March 1956, 0h (Report of the Calendar Reform Committee, CSIR 1955, as
   * corrected in the Indian Astronomical Ephemeris from 1985).
   */
  static final PrecessingAyanamsa LAHIRI = new PrecessingAyanamsa(23.857092325);

  /** 23°15′00″ true on 21 March 1956, as the committee first stated it. */
  static final PrecessingAyanamsa LAHIRI_ICRC = new PrecessingAyanamsa(23.856788988);

  /** 21°00′52″ at 1900.0 (B. V. Raman, Hindu Predictive Astrology). */
  static final PrecessingAyanamsa RAMAN = new PrecessingAyanamsa(22.410791012);

  /** 22°21′50″ at 1900.0 (K. S. Krishnamurti, KP Reader 1). */
  static final PrecessingAyanamsa KRISHNAMURTI = new PrecessingAyanamsa(23.760240012);

  /** 24°02′31.36″ at B1950.0 (Fagan &amp; Firebrace, Primer of Sidereal Astrology). */
  static final PrecessingAyanamsa FAGAN_BRADLEY = new PrecessingAyanamsa(24.740299966);

  /** 21°04′56″ at 1900.0 (The Holy Science, 1894, as tabulated by later users). */
  static final PrecessingAyanamsa YUKTESHWAR = new PrecessingAyanamsa(22.478803000);

  @Override
  public double meanDegreesAt(TerrestrialTime tt) {
    return degreesAtJ2000 + GeneralPrecession.longitudeDegrees(tt);
  }
}

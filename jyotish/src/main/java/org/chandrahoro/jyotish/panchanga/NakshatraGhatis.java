package org.chandrahoro.jyotish.panchanga;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Nakshatra;

/**
 * Where in each nakshatra varjyam and amrita kalam lie. The tables count ghatis of a nakshatra
 * sixty long; in the sky they stretch with its true length, and either lasts four of them.
 */
final class NakshatraGhatis {
  private static final double GHATIS = 60;
  private static final double LENGTH = 4;

  /** The second varjyam of Mula, which is the only nakshatra that has two. */
  private static final double MULA_ALSO = 20;

  /**
   * Varjyam (tyajya, visha ghati) after so many ghatis, from Ashwini. Muhurta Chintamani, vivaha
   * prakarana, on the visha nadis ("kharamato 'ntyaditi-vahni-pitryabhe …"), which give Mula 56;
   * Telugu almanacs and Drik Panchang give Mula a second one at 20.
   */
  private static final double[] VARJYAM = {
    50, 24, 30, 40, 14, 21, 30, 20, 32, // Ashwini to Ashlesha
    30, 20, 18, 21, 20, 14, 14, 10, 14, // Magha to Jyeshtha
    56, 24, 20, 10, 10, 18, 16, 24, 30, // Mula to Revati
  };

  /**
   * Amrita kalam after so many ghatis, from Ashwini: the table of "nakshatra tyajya and amrita
   * kala" printed at the head of Telugu almanacs. Mostly 24 ghatis after the varjyam begins.
   */
  private static final double[] AMRITA = {
    42, 48, 54, 52, 38, 35, 54, 44, 56, // Ashwini to Ashlesha
    54, 44, 42, 45, 44, 38, 38, 34, 38, // Magha to Jyeshtha
    44, 48, 44, 34, 34, 42, 40, 48, 54, // Mula to Revati
  };

  private NakshatraGhatis() {}

  /** The varjyams of a nakshatra that lasts from one time to another, UT days from J2000. */
  static List<Window> varjyam(Nakshatra nakshatra, double from, double to) {
    var windows = new ArrayList<Window>(2);
    if (nakshatra == Nakshatra.MULA) {
      windows.add(after(MULA_ALSO, from, to));
    }
    windows.add(after(VARJYAM[nakshatra.ordinal()], from, to));
    return windows;
  }

  static Window amrita(Nakshatra nakshatra, double from, double to) {
    return after(AMRITA[nakshatra.ordinal()], from, to);
  }

  private static Window after(double ghatis, double from, double to) {
    double ghati = (to - from) / GHATIS;
    return DayParts.window(from + ghatis * ghati, from + (ghatis + LENGTH) * ghati);
  }
}

package org.chandrahoro.jyotish.dasha;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.jaimini.CoLords;

/**
 * The chara dasha of Jaimini as K. N. Rao teaches it (Predicting through Jaimini's Chara Dasha).
 *
 * <p>The signs follow each other from the lagna, forward when the ninth from it is odd-footed, else
 * backward. A sign has the years from it to its lord, forward or backward by its own feet, less
 * one, and twelve with its lord at home. Vrischika has Mars and Ketu, Kumbha Saturn and Rahu: see
 * {@link CoLords#K_N_RAO}. No year is added for exaltation or taken for debilitation; Rao says
 * expressly that he found this wrong.
 *
 * <p>A period of so many years is divided into twelve of as many months. They begin with the next
 * sign forward or backward as a dasha would run that had this sign for its lagna, and end with the
 * sign itself. When all twelve have run, the round begins again with the same years.
 */
public final class CharaDasha {
  private static final int ROUNDS = 2;

  private CharaDasha() {}

  /** From a chart, in years of its conventions. */
  public static RasiDasha of(RecordedChart chart) {
    return of(chart, chart.conventions().dashaYearDays());
  }

  /**
   * @param yearDays length of the dasha year in days
   */
  public static RasiDasha of(RecordedChart chart, double yearDays) {
    int step = runsForward(chart.lagnaRasi()) ? 1 : -1;
    var years = new ArrayList<RasiYears>(12 * ROUNDS);
    for (int i = 0; i < 12 * ROUNDS; i++) {
      var lord = CoLords.K_N_RAO.of(chart, chart.lagnaRasi().plus(step * i));
      years.add(RasiYears.counted(lord, chart.rasi(lord.lord())));
    }
    return new RasiDasha(years, CharaDasha::parts, chart.moment().time(), yearDays);
  }

  /** Whether the dasha of this lagna runs in the order of the zodiac. */
  public static boolean runsForward(Rasi lagna) {
    return Bhava.NINTH.rasiFrom(lagna).isOddFooted();
  }

  private static List<Rasi> parts(Rasi rasi) {
    int step = runsForward(rasi) ? 1 : -1;
    var parts = new ArrayList<Rasi>(12);
    for (int i = 1; i <= 12; i++) {
      parts.add(rasi.plus(step * i));
    }
    return parts;
  }
}

package org.chandrahoro.jyotish.dasha;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.jaimini.ActingLord;
import org.chandrahoro.jyotish.jaimini.CoLords;
import org.chandrahoro.jyotish.jaimini.StrongerSign;

/**
 * Narayana dasha of the sign chart (padakrama), as P. V. R. Narasimha Rao teaches it in Vedic
 * Astrology: An Integrated Approach, ch. 18, after Sanjay Rath.
 *
 * <p>It starts from the stronger of lagna and seventh: see {@link NarayanaSeed} for the order. A
 * sign has the years from it to its lord, forward or backward by its feet, less one, and twelve
 * with its lord at home; a year more when he is exalted, one less when debilitated. Of two lords
 * the one outside the sign acts, else the stronger, on a tie the one that gives more years. The
 * second round gives each sign what the first left of twelve, so that both together make 144.
 *
 * <p>A period is divided into twelve equal ones. They begin with the sign that holds the lord of
 * the stronger of the period's sign and its seventh, and run forward when that sign is odd, else
 * backward; Saturn in the stronger one makes them run forward, Ketu in it the other way.
 */
public final class NarayanaDasha {
  private NarayanaDasha() {}

  /** From a chart, in years of its conventions. */
  public static RasiDasha of(RecordedChart chart) {
    return of(chart, chart.conventions().dashaYearDays());
  }

  /**
   * @param yearDays length of the dasha year in days
   */
  public static RasiDasha of(RecordedChart chart, double yearDays) {
    var years = new ArrayList<RasiYears>(24);
    for (Rasi sign : NarayanaSeed.of(chart).order()) {
      years.add(yearsOf(chart, sign));
    }
    for (int i = 0; i < 12; i++) {
      years.add(years.get(i).ofSecondRound());
    }
    return new RasiDasha(years, sign -> parts(chart, sign), chart.moment().time(), yearDays);
  }

  private static RasiYears yearsOf(RecordedChart chart, Rasi sign) {
    var acting = CoLords.NARASIMHA_RAO.of(chart, sign);
    var years = counted(chart, acting);
    if (acting.ground() != ActingLord.Ground.FARTHER_IN_SIGN) {
      return years;
    }
    var rival = acting.lord() == sign.lord() ? CoLords.secondLord(sign) : sign.lord();
    var other = counted(chart, new ActingLord(sign, rival, ActingLord.Ground.LONGER_DASHA));
    if (other.years() == years.years()) {
      return years;
    }
    return other.years() > years.years() ? other : years.givenBy(other.lord().ground());
  }

  private static RasiYears counted(RecordedChart chart, ActingLord acting) {
    var lord = acting.lord();
    var lordIn = chart.rasi(lord);
    return RasiYears.counted(acting, lordIn).adjusted(adjustment(lord, lordIn));
  }

  private static int adjustment(Graha lord, Rasi lordIn) {
    var exaltation = Dignity.exaltationOf(lord);
    if (lordIn == exaltation) {
      return 1;
    }
    return lordIn == Bhava.SEVENTH.rasiFrom(exaltation) ? -1 : 0;
  }

  private static List<Rasi> parts(RecordedChart chart, Rasi sign) {
    var seed = StrongerSign.of(chart, sign, Bhava.SEVENTH.rasiFrom(sign)).stronger();
    var first = chart.rasi(CoLords.NARASIMHA_RAO.of(chart, seed).lord());
    boolean forward =
        switch (NarayanaSeed.Intervention.of(chart, seed)) {
          case SATURN -> true;
          case KETU -> !first.isOdd();
          case NONE -> first.isOdd();
        };
    var parts = new ArrayList<Rasi>(12);
    for (int i = 0; i < 12; i++) {
      parts.add(first.plus(forward ? i : -i));
    }
    return parts;
  }
}

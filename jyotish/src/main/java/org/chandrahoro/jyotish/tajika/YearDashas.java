package org.chandrahoro.jyotish.tajika;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.tajika.TajikaConventions.MuddaStart;

/** The dashas of one year, which tile it from the Sun's return to the next. */
final class YearDashas {
  private static final int LORDS = 9;

  /** Years of Vimshottari from Ketu on; 120 of them make the year. */
  private static final int[] YEARS = {7, 20, 6, 10, 7, 18, 16, 19, 17};

  private static final int CYCLE = 120;

  private YearDashas() {}

  /**
   * Vimshottari mudda: the 120 years pressed into one; the first lord is that of the natal star
   * moved on by a star for each completed year. Tajika Neelakanthi, the chapter on dashas; the
   * balance is modern practice.
   */
  static List<YearPeriod> mudda(SiderealLongitude natalMoon, int age, Span year, MuddaStart begin) {
    int first = (Nakshatra.of(natalMoon).ordinal() + age) % LORDS;
    double travelled =
        begin == MuddaStart.WHOLE
            ? 0
            : natalMoon.microarcseconds()
                * 27
                % SiderealLongitude.CIRCLE
                / (double) SiderealLongitude.CIRCLE;
    var periods = new ArrayList<YearPeriod>();
    double done = 0;
    for (int i = 0; i <= LORDS; i++) {
      int lord = (first + i) % LORDS;
      double share = i == 0 ? 1 - travelled : i == LORDS ? travelled : 1;
      double end = done + share * YEARS[lord] / CYCLE;
      if (share > 0) {
        Graha graha = Nakshatra.values()[lord].lord();
        boolean last = i == LORDS || (i == LORDS - 1 && travelled == 0);
        periods.add(year.part(Optional.of(graha), done, last ? 1 : end));
      }
      done = end;
    }
    return List.copyOf(periods);
  }

  /**
   * Patyayini: the Lagna and the seven by their degrees within the sign, the least first; each has
   * what it is ahead of the one before. Tajika Neelakanthi, the chapter on dashas.
   */
  static List<YearPeriod> patyayini(RecordedChart chart, Span year) {
    record Holder(Optional<Graha> lord, long degrees) {}
    var holders = new ArrayList<Holder>();
    holders.add(new Holder(Optional.empty(), chart.lagna().microarcsecondsInRasi()));
    for (Graha graha : Graha.values()) {
      if (!graha.isNode()) {
        holders.add(new Holder(Optional.of(graha), chart.longitude(graha).microarcsecondsInRasi()));
      }
    }
    holders.sort(Comparator.comparingLong(Holder::degrees));
    double most = holders.getLast().degrees();
    var periods = new ArrayList<YearPeriod>();
    double done = 0;
    for (Holder holder : holders) {
      double end = most == 0 ? 1 : holder.degrees() / most;
      if (end > done) {
        periods.add(year.part(holder.lord(), done, end));
      }
      done = end;
    }
    return List.copyOf(periods);
  }

  /** From one return of the Sun to the next. */
  record Span(UniversalTime start, UniversalTime end) {
    YearPeriod part(Optional<Graha> lord, double from, double to) {
      return new YearPeriod(lord, at(from), at(to));
    }

    private UniversalTime at(double share) {
      return share == 1
          ? end
          : start.plusDays(share * (end.daysSinceJ2000() - start.daysSinceJ2000()));
    }
  }
}

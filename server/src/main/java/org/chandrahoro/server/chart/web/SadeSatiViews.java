package org.chandrahoro.server.chart.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.transit.IngressSearch;
import org.chandrahoro.jyotish.transit.SadeSati;
import org.chandrahoro.jyotish.transit.SaturnPhase;
import org.chandrahoro.jyotish.transit.SaturnStay;

/** Finds the passages of Saturn that somebody asks about today. */
final class SadeSatiViews {
  private static final double YEAR = 365.25;

  /** A running sade sati has begun within nine years; the next begins within thirty. */
  private static final double BACK = 9 * YEAR;

  private static final double AHEAD = 38 * YEAR;

  /** Returns to one passage follow within months, the next passage after years. */
  private static final double LONGEST_PAUSE = 2 * YEAR;

  private SadeSatiViews() {}

  /**
   * Nothing where the Moon's sign is not known, or so near the ephemeris' end that none is whole.
   */
  static Optional<SadeSatiView> find(Chart chart, SiderealSky sky, Instant now, ZoneId zone) {
    return chart
        .findRasi(Graha.MOON)
        .flatMap(
            moon -> {
              var today = UniversalTime.of(now);
              List<SaturnStay> stays;
              try {
                stays =
                    new SadeSati(new IngressSearch(sky))
                        .stays(moon, today.plusDays(-BACK), today.plusDays(AHEAD));
              } catch (OutsideEphemerisException beyond) {
                return Optional.empty();
              }
              var sadeSati = passage(stays, SaturnPhase::isSadeSati, today, zone);
              var dhaiya = passage(stays, SaturnPhase::isDhaiya, today, zone);
              return sadeSati.flatMap(one -> dhaiya.map(other -> new SadeSatiView(one, other)));
            });
  }

  private static Optional<SadeSatiView.Passage> passage(
      List<SaturnStay> stays, Predicate<SaturnPhase> kind, UniversalTime now, ZoneId zone) {
    var passage = new ArrayList<SaturnStay>();
    for (SaturnStay stay : stays) {
      if (!kind.test(stay.phase())) {
        continue;
      }
      if (!passage.isEmpty() && isAnother(passage.getLast(), stay)) {
        if (isAfter(passage.getLast().end(), now)) {
          break;
        }
        passage.clear();
      }
      passage.add(stay);
    }
    if (passage.isEmpty() || !isAfter(passage.getLast().end(), now)) {
      return Optional.empty();
    }
    return Optional.of(
        new SadeSatiView.Passage(
            !isAfter(passage.getFirst().start(), now),
            passage.stream().map(stay -> stay(stay, now, zone)).toList()));
  }

  private static boolean isAnother(SaturnStay earlier, SaturnStay later) {
    double pause = later.start().daysSinceJ2000() - earlier.end().daysSinceJ2000();
    return pause > LONGEST_PAUSE
        || (earlier.phase().isDhaiya() && earlier.phase() != later.phase());
  }

  private static SadeSatiView.Stay stay(SaturnStay stay, UniversalTime now, ZoneId zone) {
    return new SadeSatiView.Stay(
        stay.phase(),
        date(stay.start(), zone),
        date(stay.end(), zone),
        !isAfter(stay.start(), now) && isAfter(stay.end(), now));
  }

  private static LocalDate date(UniversalTime time, ZoneId zone) {
    return LocalDate.ofInstant(time.toInstant(), zone);
  }

  private static boolean isAfter(UniversalTime time, UniversalTime other) {
    return time.daysSinceJ2000() > other.daysSinceJ2000();
  }
}

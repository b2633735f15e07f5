package org.chandrahoro.jyotish.muhurta;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.GrahaPlaces;
import org.chandrahoro.jyotish.panchanga.NityaYoga;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.Until;
import org.chandrahoro.jyotish.panchanga.Window;

/**
 * One day, sunrise to sunrise, and what is so at each time of it.
 *
 * @param before the day before, if it has a panchanga: there began the yoga that runs at sunrise
 */
record DaySlices(Panchanga day, Optional<Panchanga> before) {
  /** Sixteen ghatis. */
  static final Duration ABOUT_SANKRANTI = MuhurtaRequest.GHATI.multipliedBy(16);

  /** The Sun's entry into a sign. */
  record Sankranti(Instant at, Rasi into) {
    private boolean isNear(Instant time) {
      return Duration.between(at, time).abs().compareTo(ABOUT_SANKRANTI) < 0;
    }
  }

  /** A yoga with its beginning, and the end of its bad part where it has one. */
  private record YogaSpan(NityaYoga yoga, Instant from, Instant to) {
    Optional<Instant> badUntil() {
      return LimbRules.badUntil(yoga, from, to);
    }
  }

  /** Every time in the day at which something of the panchanga changes, its two ends included. */
  TreeSet<Instant> cuts(List<Sankranti> sankrantis) {
    var cuts = new TreeSet<Instant>();
    add(cuts, day.tithis());
    add(cuts, day.nakshatras());
    add(cuts, day.yogas());
    add(cuts, day.karanas());
    yogas().forEach(yoga -> yoga.badUntil().ifPresent(cuts::add));
    for (HourKind kind : HourKind.values()) {
      for (Window window : kind.of(day.windows())) {
        cuts.add(window.from());
        cuts.add(window.to());
      }
    }
    for (Sankranti sankranti : sankrantis) {
      cuts.add(sankranti.at().minus(ABOUT_SANKRANTI));
      cuts.add(sankranti.at().plus(ABOUT_SANKRANTI));
    }
    cuts.add(day.sunrise());
    cuts.add(day.nextSunrise());
    return new TreeSet<>(cuts.subSet(day.sunrise(), true, day.nextSunrise(), true));
  }

  private static <L> void add(TreeSet<Instant> cuts, List<Until<L>> limbs) {
    limbs.forEach(limb -> cuts.add(limb.end()));
  }

  Moment at(
      Instant time,
      Rasi lagna,
      GrahaPlaces places,
      List<Sankranti> sankrantis,
      Optional<EclipseDays.Near> eclipse) {
    var yoga = yogas().stream().filter(span -> time.isBefore(span.to())).findFirst().orElseThrow();
    return new Moment(
        day.vara(),
        running(day.tithis(), time),
        running(day.nakshatras(), time),
        yoga.yoga(),
        yoga.badUntil().map(time::isBefore).orElse(false),
        running(day.karanas(), time).name(),
        day.lunarMonth(),
        hours(time),
        sankrantis.stream().filter(one -> one.isNear(time)).map(Sankranti::into).findFirst(),
        eclipse,
        lagna,
        places);
  }

  private List<HourKind> hours(Instant time) {
    var hours = new ArrayList<HourKind>(3);
    for (HourKind kind : HourKind.values()) {
      if (kind.of(day.windows()).stream().anyMatch(window -> window.contains(time))) {
        hours.add(kind);
      }
    }
    return hours;
  }

  private List<YogaSpan> yogas() {
    var spans = new ArrayList<YogaSpan>(3);
    Instant from = beginningOfFirstYoga();
    for (Until<NityaYoga> yoga : day.yogas()) {
      spans.add(new YogaSpan(yoga.limb(), from, yoga.end()));
      from = yoga.end();
    }
    return spans;
  }

  /**
   * The last end before sunrise. Where the day before names none the yoga began before that day's
   * own sunrise, more than a day ago.
   */
  private Instant beginningOfFirstYoga() {
    return before
        .flatMap(
            earlier ->
                earlier.yogas().stream()
                    .map(Until::end)
                    .filter(end -> !end.isAfter(day.sunrise()))
                    .reduce((_, later) -> later))
        .orElse(day.sunrise().minus(Duration.ofDays(1)));
  }

  private static <L> L running(List<Until<L>> limbs, Instant time) {
    for (Until<L> limb : limbs) {
      if (time.isBefore(limb.end())) {
        return limb.limb();
      }
    }
    throw new IllegalArgumentException(time + " lies after the day's last limb");
  }
}

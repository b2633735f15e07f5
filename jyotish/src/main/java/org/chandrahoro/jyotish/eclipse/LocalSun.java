package org.chandrahoro.jyotish.eclipse;

import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.panchanga.Window;

/** An eclipse of the Sun as one place sees it, from where Sun and Moon stand for that place. */
record LocalSun(Heaven.Source sky, SolarEclipse eclipse, GeoPosition place) {
  private static final int LOOKS = 24;

  LocalEclipse seen() {
    double first = days(eclipse.penumbral().from());
    double last = days(eclipse.penumbral().to());
    double deepest = deepest(first, last);
    if (discs(deepest).gap() >= 0) {
      return new HiddenEclipse(eclipse, HiddenEclipse.Reason.SHADOW_PASSES_BY);
    }
    double begin = Curve.root(t -> discs(t).gap(), Math.min(first, deepest) - 0.01, deepest);
    double end = Curve.root(t -> discs(t).gap(), deepest, Math.max(last, deepest) + 0.01);
    Optional<AboveHorizon> up = AboveHorizon.of(this::altitude, begin, end);
    if (up.isEmpty()) {
      return new HiddenEclipse(eclipse, HiddenEclipse.Reason.BELOW_HORIZON);
    }
    AboveHorizon seen = up.get();
    return new VisibleEclipse(
        eclipse,
        moment(seen.from()),
        moment(Math.clamp(deepest, seen.from(), seen.to())),
        moment(seen.to()),
        full(begin, deepest, end, seen),
        seen.risesIn(),
        seen.setsIn(),
        Optional.of(Sutak.ofSun(instant(begin), instant(seen.to()))));
  }

  private double deepest(double first, double last) {
    double best = first;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= LOOKS; i++) {
      double time = first + (last - first) * i / LOOKS;
      double separation = discs(time).separation();
      if (separation < least) {
        least = separation;
        best = time;
      }
    }
    return Curve.lowest(
        t -> {
          double separation = discs(t).separation();
          return separation * separation;
        },
        best);
  }

  private Optional<Window> full(double begin, double deepest, double end, AboveHorizon seen) {
    if (discs(deepest).inner() >= 0) {
      return Optional.empty();
    }
    double from = Curve.root(t -> discs(t).inner(), begin, deepest);
    double to = Curve.root(t -> discs(t).inner(), deepest, end);
    return new Window(instant(from), instant(to))
        .and(new Window(instant(seen.from()), instant(seen.to())));
  }

  private VisibleEclipse.Moment moment(double time) {
    Discs discs = discs(time);
    return new VisibleEclipse.Moment(
        instant(time), altitude(time), Math.max(0, discs.magnitude()), discs.obscuration());
  }

  private Discs discs(double time) {
    Heaven heaven = sky.at(time);
    return Shadow.of(heaven).seenFrom(heaven.observer(place));
  }

  private double altitude(double time) {
    Heaven heaven = sky.at(time);
    return heaven.altitudeDegrees(heaven.sun(), place);
  }

  private static double days(Instant time) {
    return UniversalTime.of(time).daysSinceJ2000();
  }

  private static Instant instant(double time) {
    return new UniversalTime(time).toInstant();
  }
}

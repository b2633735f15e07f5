package org.chandrahoro.jyotish.muhurta;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.GrahaPlaces;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.dignity.Combustion;
import org.chandrahoro.jyotish.panchanga.Window;

/**
 * When a graha's light is lost in the Sun's or comes out of it, and when the Moon passes from one
 * pada to the next, within a day.
 */
record SkyChanges(SiderealSky sky) {
  private static final double TOLERANCE = 0.5 / 86_400;

  /** The Moon passes a pada in five hours or more. */
  private static final int LOOKS = 8;

  /** The times in a day that matter for a purpose, to half a second. */
  List<Instant> in(Window day, Purpose purpose) {
    var changes = new ArrayList<Instant>(6);
    if (purpose.isSolemn()) {
      add(changes, day, 1, places -> Combustion.isCombust(places, Graha.JUPITER));
      add(changes, day, 1, places -> Combustion.isCombust(places, Graha.VENUS));
    }
    if (purpose == Purpose.MARRIAGE) {
      add(changes, day, LOOKS, places -> places.longitude(Graha.MOON).arcOf(108));
    }
    return changes;
  }

  /** What changes at most once between two looks. */
  private void add(
      List<Instant> changes, Window day, int looks, Function<GrahaPlaces, Object> state) {
    double from = UniversalTime.of(day.from()).daysSinceJ2000();
    double to = UniversalTime.of(day.to()).daysSinceJ2000();
    double time = from;
    var before = state.apply(at(from));
    for (int look = 1; look <= looks; look++) {
      double next = from + (to - from) * look / looks;
      var after = state.apply(at(next));
      if (!after.equals(before)) {
        changes.add(change(time, next, before, state));
      }
      time = next;
      before = after;
    }
  }

  private Instant change(
      double from, double to, Object before, Function<GrahaPlaces, Object> state) {
    double low = from;
    double high = to;
    while (high - low > TOLERANCE) {
      double middle = (low + high) / 2;
      if (state.apply(at(middle)).equals(before)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new UniversalTime(high).toInstant();
  }

  private GrahaPlaces at(double time) {
    return sky.at(new UniversalTime(time));
  }
}

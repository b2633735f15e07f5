package org.chandrahoro.jyotish.muhurta;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.eclipse.EclipseSearch;
import org.chandrahoro.jyotish.eclipse.LunarEclipse;
import org.chandrahoro.jyotish.eclipse.VisibleEclipse;

/**
 * The days that an eclipse takes from a span: its own and three on either side.
 *
 * <p>An eclipse counts where it is seen (the law books bind only those who see it) and not where
 * the Moon merely enters the penumbra. How many days are left is told differently: the almanacs
 * print three before and after, some books seven after a total one; the three are followed here.
 */
record EclipseDays(List<Seen> seen) {
  static final int AROUND = 3;

  /** An eclipse and the moment from which the place sees it. */
  record Seen(Graha eclipsed, Instant from) {}

  /**
   * The nearest eclipse to a day.
   *
   * @param eclipsed Sun or Moon
   * @param days from the eclipse's day to this one, -3 to 3
   */
  record Near(Graha eclipsed, int days) {}

  static EclipseDays of(MuhurtaRequest request, Ephemeris ephemeris, DeltaT deltaT) {
    var search = new EclipseSearch(ephemeris, deltaT);
    var from = request.from().minusDays(AROUND + 1).atStartOfDay(request.zone()).toInstant();
    var to = request.to().plusDays(AROUND + 1).atStartOfDay(request.zone()).toInstant();
    var seen = new ArrayList<Seen>();
    for (var eclipse : search.between(UniversalTime.of(from), UniversalTime.of(to))) {
      boolean shade =
          eclipse instanceof LunarEclipse moon && moon.kind() == LunarEclipse.Kind.PENUMBRAL;
      if (!shade && search.at(eclipse, request.place()) instanceof VisibleEclipse visible) {
        var eclipsed = eclipse instanceof LunarEclipse ? Graha.MOON : Graha.SUN;
        seen.add(new Seen(eclipsed, visible.begin().time()));
      }
    }
    return new EclipseDays(List.copyOf(seen));
  }

  /**
   * The eclipse that a day is its own or near to.
   *
   * @param date of the sunrise that begins the day
   * @param sunrise that begins it: what is seen before it belongs to the day before
   */
  Optional<Near> near(LocalDate date, Instant sunrise, MuhurtaRequest request) {
    var clock = sunrise.atZone(request.zone()).toLocalTime();
    Near nearest = null;
    for (Seen eclipse : seen) {
      var local = eclipse.from().atZone(request.zone());
      var day =
          local.toLocalTime().isBefore(clock)
              ? local.toLocalDate().minusDays(1)
              : local.toLocalDate();
      int days = (int) ChronoUnit.DAYS.between(day, date);
      if (Math.abs(days) <= AROUND
          && (nearest == null || Math.abs(days) < Math.abs(nearest.days()))) {
        nearest = new Near(eclipse.eclipsed(), days);
      }
    }
    return Optional.ofNullable(nearest);
  }
}

package org.chandrahoro.knowledge.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.GrahaPlaces;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.panchanga.DayPanchanga;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.chandrahoro.jyotish.transit.Ingress;
import org.chandrahoro.jyotish.transit.IngressSearch;

/**
 * What a day has in common for everybody at one place: its panchanga, the grahas at its beginning,
 * and who changes sign in it. Made once and shared among the people there.
 *
 * @param begins the sunrise, or six in the morning where the Sun does not rise
 * @param ends the next sunrise, or six in the next morning
 */
public record DaySky(
    LocalDate date,
    ZoneId zone,
    DayPanchanga panchanga,
    Instant begins,
    Instant ends,
    GrahaPlaces places,
    List<Ingress> ingresses) {

  /** In this order they are searched; Ketu enters when Rahu does. */
  private static final List<Graha> MOVING =
      List.of(
          Graha.SUN,
          Graha.MOON,
          Graha.MARS,
          Graha.MERCURY,
          Graha.JUPITER,
          Graha.VENUS,
          Graha.SATURN,
          Graha.RAHU,
          Graha.KETU);

  /** The day of a panchanga, seen in the sky by whose conventions it was reckoned. */
  public static DaySky of(DayPanchanga panchanga, ZoneId zone, SiderealSky sky) {
    var date = panchanga.date();
    Instant begins;
    Instant ends;
    switch (panchanga) {
      case Panchanga day -> {
        begins = day.sunrise();
        ends = day.nextSunrise();
      }
      case WithoutSunrise _ -> {
        begins = date.atTime(LocalTime.of(6, 0)).atZone(zone).toInstant();
        ends = date.plusDays(1).atTime(LocalTime.of(6, 0)).atZone(zone).toInstant();
      }
    }
    var from = UniversalTime.of(begins);
    var to = UniversalTime.of(ends);
    var first = sky.at(from);
    var last = sky.at(to);
    var search = new IngressSearch(sky);
    var ingresses = new ArrayList<Ingress>();
    for (Graha graha : MOVING) {
      if (first.of(graha).rasi() != last.of(graha).rasi()) {
        ingresses.addAll(search.ingresses(graha, from, to));
      }
    }
    return new DaySky(date, zone, panchanga, begins, ends, first, List.copyOf(ingresses));
  }
}

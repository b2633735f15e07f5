package org.chandrahoro.server.panchanga;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.festival.EkadashiDay;
import org.chandrahoro.jyotish.festival.EkadashiGround;
import org.chandrahoro.jyotish.festival.Festival;
import org.chandrahoro.jyotish.festival.FestivalCalendar;
import org.chandrahoro.jyotish.festival.FestivalConventions;
import org.chandrahoro.jyotish.festival.FestivalDay;
import org.chandrahoro.jyotish.festival.Reason;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.springframework.stereotype.Component;

/** The festivals, fasts and ekadashis of days at a place, by rule. */
@Component
public class Observances {
  private final Panchangas panchangas;
  private final SiderealSky sky =
      new SiderealSky(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);

  Observances(Panchangas panchangas) {
    this.panchangas = panchangas;
  }

  /**
   * Those from one date to another, both with them, by date. None where a day near them has no
   * sunrise or lies outside the ephemeris, for then the rules cannot be followed.
   */
  public Map<LocalDate, List<Observance>> between(LocalDate first, LocalDate last, Here here) {
    var days = new ArrayList<Panchanga>();
    try {
      LocalDate end = last.plusDays(FestivalCalendar.MARGIN_DAYS);
      for (LocalDate day = first.minusDays(FestivalCalendar.MARGIN_DAYS);
          !day.isAfter(end);
          day = day.plusDays(1)) {
        if (!(panchangas.of(day, here) instanceof Panchanga panchanga)) {
          return Map.of();
        }
        days.add(panchanga);
      }
      var calendar = FestivalCalendar.of(days, sky, FestivalConventions.DEFAULT);
      var found = new TreeMap<LocalDate, List<Observance>>();
      calendar.festivals().forEach(day -> add(found, day));
      calendar.ekadashis().forEach(day -> add(found, day));
      return new TreeMap<>(found.subMap(first, true, last, true));
    } catch (OutsideEphemerisException beyond) {
      return Map.of();
    }
  }

  /** Full and new moon are said by the tithi already. */
  private static void add(Map<LocalDate, List<Observance>> found, FestivalDay day) {
    if (day.festival() != Festival.PURNIMA && day.festival() != Festival.AMAVASYA) {
      add(
          found,
          day.date(),
          new Observance("festival." + day.festival(), "", Optional.of(day.reason())));
    }
  }

  private static void add(Map<LocalDate, List<Observance>> found, EkadashiDay day) {
    String key = "ekadashi." + day.name();
    if (day.smarta().equals(day.vaishnava())) {
      add(found, day.smarta(), new Observance(key, "", why(day.smartaBy())));
    } else {
      add(found, day.smarta(), new Observance(key, "smarta", why(day.smartaBy())));
      add(found, day.vaishnava(), new Observance(key, "vaishnava", why(day.vaishnavaBy())));
    }
  }

  private static Optional<Reason> why(EkadashiGround ground) {
    return Optional.of(new Reason.EkadashiKept(ground));
  }

  private static void add(
      Map<LocalDate, List<Observance>> found, LocalDate date, Observance observance) {
    found.computeIfAbsent(date, _ -> new ArrayList<>()).add(observance);
  }
}

package org.chandrahoro.jyotish.almanac;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.division.DayDivisions;
import org.chandrahoro.jyotish.eclipse.Eclipse;
import org.chandrahoro.jyotish.eclipse.EclipseSearch;
import org.chandrahoro.jyotish.eclipse.LocalEclipse;
import org.chandrahoro.jyotish.festival.FestivalCalendar;
import org.chandrahoro.jyotish.festival.FestivalConventions;
import org.chandrahoro.jyotish.panchanga.DayPanchanga;
import org.chandrahoro.jyotish.panchanga.LimbSpans;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.chandrahoro.jyotish.speciality.SpecialityFinder;

/**
 * Makes almanacs. A festival looks at the days around it, so a span is reckoned with a margin of
 * days on either side. Immutable and safe for any number of threads.
 *
 * <p>Every method throws {@link OutsideEphemerisException} where the span with its margin leaves
 * the ephemeris.
 */
public final class AlmanacCalculator {
  private final PanchangaCalculator panchangas;
  private final SiderealSky sky;
  private final SpecialityFinder specialities;
  private final EclipseSearch eclipses;
  private final FestivalConventions festivals;

  public AlmanacCalculator(
      Ephemeris ephemeris, DeltaT deltaT, Conventions conventions, FestivalConventions festivals) {
    this.panchangas = new PanchangaCalculator(ephemeris, deltaT, conventions);
    this.sky = new SiderealSky(ephemeris, deltaT, conventions);
    this.specialities = new SpecialityFinder(sky);
    this.eclipses = new EclipseSearch(ephemeris, deltaT);
    this.festivals = festivals;
  }

  public AlmanacDay day(LocalDate date, GeoPosition place, ZoneId zone) {
    return span(date, date, place, zone).getFirst();
  }

  public MonthPanchanga month(YearMonth month, GeoPosition place, ZoneId zone) {
    return new MonthPanchanga(
        month, place, zone, span(month.atDay(1), month.atEndOfMonth(), place, zone));
  }

  /**
   * A day for each date.
   *
   * @param last is one of them
   * @throws IllegalArgumentException when it is before the first
   */
  public List<AlmanacDay> span(LocalDate first, LocalDate last, GeoPosition place, ZoneId zone) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("span from " + first + " to " + last + " is reversed");
    }
    var unbroken = new ArrayList<List<Panchanga>>();
    var sunless = new HashMap<LocalDate, WithoutSunrise>();
    collect(first, last, place, zone, unbroken, sunless);
    Map<LocalDate, FullDay> full = new HashMap<>();
    for (List<Panchanga> days : unbroken) {
      complete(days, first, last, full);
    }
    var almanac = new ArrayList<AlmanacDay>();
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      WithoutSunrise without = sunless.get(date);
      FullDay day = full.get(date);
      if (without != null) {
        almanac.add(new AlmanacDay.Sunless(without));
      } else if (day != null) {
        almanac.add(day);
      }
    }
    return almanac;
  }

  /** Sorts the dates into runs of days that follow one another and dates without a day. */
  private void collect(
      LocalDate first,
      LocalDate last,
      GeoPosition place,
      ZoneId zone,
      List<List<Panchanga>> unbroken,
      Map<LocalDate, WithoutSunrise> sunless) {
    LocalDate from = first.minusDays(FestivalCalendar.MARGIN_DAYS);
    LocalDate to = last.plusDays(FestivalCalendar.MARGIN_DAYS);
    List<Panchanga> running = new ArrayList<>();
    for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
      DayPanchanga day = panchangas.of(date, place, zone);
      switch (day) {
        case Panchanga panchanga -> running.add(panchanga);
        case WithoutSunrise without -> {
          sunless.put(date, without);
          if (!running.isEmpty()) {
            unbroken.add(running);
            running = new ArrayList<>();
          }
        }
      }
    }
    if (!running.isEmpty()) {
      unbroken.add(running);
    }
  }

  private void complete(
      List<Panchanga> days, LocalDate first, LocalDate last, Map<LocalDate, FullDay> full) {
    FestivalCalendar calendar = FestivalCalendar.of(days, sky, festivals);
    LimbSpans spans = LimbSpans.of(days);
    List<LocalEclipse> seen = eclipses(days, first, last);
    for (Panchanga day : days) {
      if (!day.date().isBefore(first) && !day.date().isAfter(last)) {
        full.put(day.date(), complete(day, calendar, spans, seen));
      }
    }
  }

  private FullDay complete(
      Panchanga day, FestivalCalendar calendar, LimbSpans spans, List<LocalEclipse> seen) {
    return new FullDay(
        day,
        DayDivisions.of(day),
        specialities.of(day, spans),
        specialities.anandadi(day, spans),
        calendar.festivals().stream().filter(one -> one.date().equals(day.date())).toList(),
        calendar.findEkadashi(day.date()),
        calendar.sankrantis().stream().filter(one -> day.day().contains(one.instant())).toList(),
        seen.stream().filter(one -> day.day().contains(one.eclipse().greatest())).toList());
  }

  private List<LocalEclipse> eclipses(List<Panchanga> days, LocalDate first, LocalDate last) {
    var within =
        days.stream()
            .filter(day -> !day.date().isBefore(first) && !day.date().isAfter(last))
            .toList();
    if (within.isEmpty()) {
      return List.of();
    }
    var from = UniversalTime.of(within.getFirst().sunrise());
    var to = UniversalTime.of(within.getLast().nextSunrise());
    var found = new ArrayList<LocalEclipse>();
    for (Eclipse eclipse : eclipses.between(from, to)) {
      found.add(eclipses.at(eclipse, within.getFirst().place()));
    }
    return found;
  }
}

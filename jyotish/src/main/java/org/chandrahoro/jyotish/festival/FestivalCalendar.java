package org.chandrahoro.jyotish.festival;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.transit.Ingress;
import org.chandrahoro.jyotish.transit.IngressSearch;

/**
 * Festivals, ekadashis and sankrantis of a run of days at one place. What falls within {@link
 * #MARGIN_DAYS} of either end may be missing or misjudged for want of the days beyond. Immutable.
 */
public final class FestivalCalendar {
  /** Days to give before and after those that matter. */
  public static final int MARGIN_DAYS = 8;

  private static final int WEEK = 7;
  private static final Festival[] FESTIVALS = Festival.values();

  private final DayRun run;
  private final SiderealSky sky;
  private final FestivalConventions conventions;
  private final List<Sankranti> sankrantis;
  private final List<EkadashiDay> ekadashis;
  private final List<FestivalDay> festivals;

  /**
   * @param days at one place, each the day after the one before; an almanac of a polar place is cut
   *     at its days without sunrise first
   */
  public static FestivalCalendar of(
      List<Panchanga> days, SiderealSky sky, FestivalConventions conventions) {
    return new FestivalCalendar(new DayRun(days), sky, conventions);
  }

  private FestivalCalendar(DayRun run, SiderealSky sky, FestivalConventions conventions) {
    this.run = run;
    this.sky = sky;
    this.conventions = conventions;
    this.sankrantis = sankrantis(run.days(), sky);
    this.ekadashis = EkadashiRule.days(run);
    this.festivals = found();
  }

  /** Festivals and fasts by date. */
  public List<FestivalDay> festivals() {
    return festivals;
  }

  /** Ekadashis by the smarta date. */
  public List<EkadashiDay> ekadashis() {
    return ekadashis;
  }

  /** The Sun's entries into signs in order of time. */
  public List<Sankranti> sankrantis() {
    return sankrantis;
  }

  private List<FestivalDay> found() {
    var found = new ArrayList<FestivalDay>();
    List<TithiRun> runs = run.runs();
    for (int i = 0; i < runs.size(); i++) {
      for (Festival festival : FESTIVALS) {
        findTithiFestival(festival, i, found);
      }
    }
    for (Festival festival : FESTIVALS) {
      if (festival.rule() instanceof FestivalRule.AtSankranti(var sign, var daysAfter)) {
        atSankranti(festival, sign, daysAfter, found);
      }
    }
    for (Festival festival : FESTIVALS) {
      if (festival.rule() instanceof FestivalRule.DayAfter(var other)) {
        found.stream()
            .filter(day -> day.festival() == other)
            .map(
                day ->
                    new FestivalDay(festival, day.date().plusDays(1), new Reason.DayAfter(other)))
            .toList()
            .forEach(found::add);
      }
    }
    found.sort(Comparator.comparing(FestivalDay::date).thenComparing(FestivalDay::festival));
    return List.copyOf(found);
  }

  private void findTithiFestival(Festival festival, int index, List<FestivalDay> found) {
    TithiRun tithi = run.runs().get(index);
    int number = tithi.tithi().number();
    switch (festival.rule()) {
      case FestivalRule.OfMonth(var month, var of, var choice) -> {
        if (of == number && tithi.isOf(month) && !tithi.month().adhika()) {
          found.add(chosen(festival, tithi, choice));
        }
      }
      case FestivalRule.OfEveryMonth(var of, var choice) -> {
        if (of == number) {
          found.add(chosen(festival, tithi, choice));
        }
      }
      case FestivalRule.OfFirstMonth(var month, var of, var choice) -> {
        if (of == number && tithi.isOf(month) && isFirst(tithi)) {
          found.add(chosen(festival, tithi, choice));
        }
      }
      case FestivalRule.WeekdayUpTo(var vara, var month, var of) -> {
        if (of == number && tithi.isOf(month) && !tithi.month().adhika()) {
          weekdayUpTo(festival, vara, tithi, found);
        }
      }
      case FestivalRule.EkadashiUnderSun(var sign) -> {
        if (number == EkadashiRule.BRIGHT) {
          ekadashiUnder(festival, sign, tithi, found);
        }
      }
      case FestivalRule.AtSankranti _, FestivalRule.DayAfter _ -> {}
    }
  }

  private FestivalDay chosen(Festival festival, TithiRun tithi, DayChoice choice) {
    var chosen = choice.choose(tithi, run.around(tithi), conventions);
    return new FestivalDay(
        festival,
        chosen.day().date(),
        new Reason.TithiHolds(
            tithi.month(), tithi.tithi(), tithi.window(), chosen.part(), chosen.basis()));
  }

  private boolean isFirst(TithiRun tithi) {
    return tithi.month().adhika() || !AdhikaBefore.is(sky, tithi);
  }

  private void weekdayUpTo(Festival festival, Vara vara, TithiRun tithi, List<FestivalDay> found) {
    Panchanga last = run.around(tithi).getFirst();
    for (Panchanga day : run.around(tithi)) {
      if (DayPart.SUNRISE.isHeldBy(tithi.window(), day)) {
        last = day;
      }
    }
    LocalDate date = last.date();
    for (int back = 0; back < WEEK; back++) {
      if (Vara.of(date.minusDays(back)) == vara) {
        found.add(
            new FestivalDay(
                festival,
                date.minusDays(back),
                new Reason.WeekdayUpTo(vara, tithi.month(), tithi.tithi())));
      }
    }
  }

  private void ekadashiUnder(
      Festival festival, Rasi sign, TithiRun tithi, List<FestivalDay> found) {
    var choice = new DayChoice.ByPart(DayPart.SUNRISE, DayChoice.Tie.FIRST, DayChoice.Tie.FIRST);
    Panchanga day = choice.choose(tithi, run.around(tithi), conventions).day();
    if (day.sunRasi() == sign) {
      found.add(
          new FestivalDay(festival, day.date(), new Reason.EkadashiUnderSun(sign, tithi.window())));
    }
  }

  private void atSankranti(Festival festival, Rasi sign, int daysAfter, List<FestivalDay> found) {
    for (Sankranti sankranti : sankrantis) {
      if (sankranti.sign() == sign) {
        LocalDate counted = sankranti.countedTo(conventions.sankranti());
        found.add(
            new FestivalDay(
                festival,
                counted.plusDays(daysAfter),
                new Reason.SunEnters(sign, sankranti.instant(), daysAfter)));
      }
    }
  }

  private static List<Sankranti> sankrantis(List<Panchanga> days, SiderealSky sky) {
    var found = new ArrayList<Sankranti>();
    var search = new IngressSearch(sky);
    for (int i = 0; i + 1 < days.size(); i++) {
      Panchanga day = days.get(i);
      if (day.sunRasi() != days.get(i + 1).sunRasi()) {
        var from = UniversalTime.of(day.sunrise());
        for (Ingress entry :
            search.ingresses(Graha.SUN, from, UniversalTime.of(day.nextSunrise()))) {
          found.add(
              new Sankranti(
                  entry.to(), entry.time().toInstant(), day.date(), middle(day), day.sunset()));
        }
      }
    }
    return List.copyOf(found);
  }

  private static Instant middle(Panchanga day) {
    return day.sunrise().plus(Duration.between(day.sunrise(), day.sunset()).dividedBy(2));
  }

  /** The ekadashi of a date, smarta or vaishnava, if it is one. */
  public Optional<EkadashiDay> findEkadashi(LocalDate date) {
    return ekadashis.stream().filter(day -> day.isKeptOn(date)).findFirst();
  }
}

package org.chandrahoro.server.panchanga;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.panchanga.DayPanchanga;
import org.chandrahoro.jyotish.panchanga.LimbSpans;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;
import org.chandrahoro.jyotish.speciality.Speciality;
import org.chandrahoro.jyotish.speciality.SpecialityFinder;
import org.chandrahoro.knowledge.speech.Names;
import org.springframework.stereotype.Component;

/** The panchanga of any day anywhere, under the usual conventions. */
@Component
public class Panchangas {
  private final PanchangaCalculator calculator =
      new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private final SpecialityFinder specialities =
      new SpecialityFinder(
          new SiderealSky(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT));
  private final Clock clock;

  Panchangas(Clock clock) {
    this.clock = clock;
  }

  /**
   * The panchanga of the day whose sunrise falls on {@code date} there.
   *
   * @throws OutsideEphemerisException for dates outside 1600 to 2400
   */
  public DayPanchanga of(LocalDate date, Here here) {
    return calculator.of(date, here.position(), here.zone());
  }

  /**
   * Every day of a month, those without a sunrise among them.
   *
   * @throws OutsideEphemerisException for months outside 1600 to 2400
   */
  public List<DayPanchanga> of(YearMonth month, Here here) {
    return month
        .atDay(1)
        .datesUntil(month.plusMonths(1).atDay(1))
        .map(day -> of(day, here))
        .toList();
  }

  /**
   * What makes a day good or bad beside its limbs, by its beginning; nothing for the days at the
   * ends of the ephemeris, of which that cannot be told.
   */
  public Optional<List<Speciality>> findSpecialities(Panchanga day, Here here) {
    try {
      var days = new ArrayList<Panchanga>();
      for (int from = -1; from <= 1; from++) {
        if (from == 0) {
          days.add(day);
        } else if (of(day.date().plusDays(from), here) instanceof Panchanga beside) {
          days.add(beside);
        }
      }
      return Optional.of(specialities.of(day, LimbSpans.of(days)));
    } catch (OutsideEphemerisException atItsEnd) {
      return Optional.empty();
    }
  }

  /** The date on the clocks there. */
  public LocalDate today(Here here) {
    return LocalDate.ofInstant(clock.instant(), here.zone());
  }

  /** How the instants of a day there are said. */
  public DayClock clock(LocalDate date, Here here, Names names) {
    return new DayClock(date, here.zone(), names, clock.instant());
  }
}

package org.chandrahoro.server.panchanga;

import java.time.Clock;
import java.time.LocalDate;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.panchanga.DayPanchanga;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;
import org.chandrahoro.knowledge.speech.Names;
import org.springframework.stereotype.Component;

/** The panchanga of any day anywhere, under the usual conventions. */
@Component
public class Panchangas {
  private final PanchangaCalculator calculator =
      new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
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

  /** The date on the clocks there. */
  public LocalDate today(Here here) {
    return LocalDate.ofInstant(clock.instant(), here.zone());
  }

  /** How the instants of a day there are said. */
  public DayClock clock(LocalDate date, Here here, Names names) {
    return new DayClock(date, here.zone(), names, clock.instant());
  }
}

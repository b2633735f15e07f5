package org.chandrahoro.benchmarks.panchanga;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.almanac.AlmanacCalculator;
import org.chandrahoro.jyotish.almanac.AlmanacDay;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.festival.FestivalConventions;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One place, 2026. */
@State(Scope.Thread)
public class PanchangaBenchmark {
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);
  private static final ZoneId IST = ZoneId.of("Asia/Kolkata");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private final PanchangaCalculator panchangas =
      new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private final AlmanacCalculator almanac =
      new AlmanacCalculator(
          Ephemeris.standard(),
          DeltaT.standard(),
          Conventions.DEFAULT,
          FestivalConventions.DEFAULT);
  private int next;

  private LocalDate nextDate() {
    next = (next + 1) % FIRST.lengthOfYear();
    return FIRST.plusDays(next);
  }

  /**
   * Divisions, specialities, festivals and eclipses, for which the days around are reckoned too.
   */
  @Benchmark
  public AlmanacDay dayWithEverything() {
    return almanac.day(nextDate(), HYDERABAD, IST);
  }

  /** The limbs with all their ends, risings, windows, month and year. */
  @Benchmark
  public void yearOfPanchangas(Blackhole sink) {
    for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
      sink.consume(panchangas.of(date, HYDERABAD, IST));
    }
  }

  @Benchmark
  public List<AlmanacDay> yearWithEverything() {
    return almanac.span(FIRST, LAST, HYDERABAD, IST);
  }
}

package org.chandrahoro.knowledge.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.BirthTime;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.panchanga.PanchangaCalculator;

/** Real skies and real charts for tests. */
public final class ADay {
  public static final ZoneId IST = ZoneId.of("Asia/Kolkata");
  public static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);

  private static final ChartCalculator CHARTS =
      new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
  private static final PanchangaCalculator PANCHANGAS =
      new PanchangaCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);

  private ADay() {}

  public static DaySky in(LocalDate date, GeoPosition place, ZoneId zone) {
    return DaySky.of(PANCHANGAS.of(date, place, zone), zone, CHARTS.sky());
  }

  public static Chart chart(BirthTime time) {
    return CHARTS.chartOf(new Birth(time, HYDERABAD));
  }

  public static Chart chart(String utc) {
    return chart(new BirthTime.Recorded(Instant.parse(utc)));
  }

  public static Chart chartWithin(String utc, int minutes) {
    return chart(new BirthTime.Within(Instant.parse(utc), Duration.ofMinutes(minutes)));
  }

  public static Chart chartOfDay(LocalDate date) {
    return chart(
        new BirthTime.Unknown(
            date.atStartOfDay(IST).toInstant(), date.plusDays(1).atStartOfDay(IST).toInstant()));
  }
}

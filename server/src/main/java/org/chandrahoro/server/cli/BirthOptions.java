package org.chandrahoro.server.cli;

import java.util.Optional;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A birth and its conventions, as the {@code chart} command takes them. */
final class BirthOptions {
  @Option(names = "--date", required = true, description = "birth date, YYYY-MM-DD")
  private String date = "";

  @Option(
      names = "--time",
      required = true,
      description = "clock time of birth HH:MM[:SS], or unknown")
  private String time = "";

  @Option(names = "--within", description = "the time may be off by so many minutes either way")
  private @Nullable Integer within;

  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private ConventionOptions conventions = new ConventionOptions();

  ChartCalculator calculator() {
    return new ChartCalculator(
        Ephemeris.standard(), DeltaT.standard(), conventions.with(SunriseDefinition.HINDU));
  }

  /** The civil year of birth. */
  int year() {
    return Written.date(date).getYear();
  }

  Chart chart(ChartCalculator calculator) {
    return calculator.chartOf(
        BirthLines.of(Written.date(date), time, Optional.ofNullable(within), place.where()));
  }
}

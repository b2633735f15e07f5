package org.chandrahoro.ephemeris.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import org.chandrahoro.ephemeris.generator.fit.QuantisedSeries;
import org.chandrahoro.ephemeris.generator.fit.ResourceWriter;
import org.chandrahoro.ephemeris.segment.Series;

/** Makes the committed resource anew: {@code GenerateEphemeris <file>}. */
public final class GenerateEphemeris {
  private static final String MODEL =
      "Planets integrated from states fitted to JPL DE440; Moon ELP/MPP02 (DE405); nutation IAU"
          + " 2000B";
  private static final LocalDate FIRST = LocalDate.of(1600, 1, 1);
  private static final LocalDate END = LocalDate.of(2401, 1, 1);

  private GenerateEphemeris() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: GenerateEphemeris <file to write>");
      System.exit(2);
      return;
    }
    byte[] resource = generate(daysFromJ2000(FIRST), daysFromJ2000(END));
    Files.write(Path.of(args[0]), resource);
    System.out.println(args[0] + ": " + resource.length + " bytes");
  }

  /**
   * The resource for a span.
   *
   * @param spanStart days from J2000.0 TT
   * @param spanEnd exclusive end, days from J2000.0 TT; the span must hold the epoch of the states
   */
  static byte[] generate(double spanStart, double spanEnd) {
    SolarSystemTrajectories trajectories = SolarSystemTrajectories.over(spanStart, spanEnd);
    var fitted = new ArrayList<QuantisedSeries>();
    for (Series series : Series.values()) {
      SeriesPlan plan = SeriesPlan.of(series);
      fitted.add(
          QuantisedSeries.fit(
              series,
              trajectories.of(series),
              plan.firstDay(spanStart),
              plan.daysPerSegment(),
              plan.segments(spanStart, spanEnd),
              plan.degree(),
              plan.tolerance()));
    }
    return ResourceWriter.write(MODEL, spanStart, spanEnd, fitted);
  }

  /** The last day that any segment of a span reaches. */
  static double lastDay(double spanStart, double spanEnd) {
    return Arrays.stream(Series.values())
        .map(SeriesPlan::of)
        .mapToDouble(
            plan ->
                plan.firstDay(spanStart)
                    + plan.segments(spanStart, spanEnd) * plan.daysPerSegment())
        .max()
        .orElseThrow();
  }

  private static double daysFromJ2000(LocalDate date) {
    return date.toEpochDay() - 10_957.5; // 1970-01-01 0h is JD 2440587.5
  }
}

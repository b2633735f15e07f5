package org.chandrahoro.server.cli;

import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.server.figures.Outside;
import picocli.CommandLine.Option;

/** The choices on which schools differ. */
final class ConventionOptions {
  @Option(
      names = "--ayanamsa",
      defaultValue = "lahiri",
      description = "lahiri, lahiri-icrc, raman, kp, fagan-bradley, yukteshwar, true-chitra")
  private String ayanamsa = "lahiri";

  @Option(names = "--node", defaultValue = "mean", description = "mean or true")
  private String node = "mean";

  @Option(
      names = "--year-days",
      defaultValue = "365.25",
      description = "days in a dasha year: 365.25 or 365.256364")
  private double yearDays = 365.25;

  Conventions with(SunriseDefinition sunrise) {
    return new Conventions(Outside.ayanamsa(ayanamsa), Outside.node(node), sunrise, yearDays);
  }
}

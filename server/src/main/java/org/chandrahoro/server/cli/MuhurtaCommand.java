package org.chandrahoro.server.cli;

import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.muhurta.MuhurtaCalculator;
import org.chandrahoro.jyotish.muhurta.MuhurtaRequest;
import org.chandrahoro.jyotish.muhurta.MuhurtaSpan;
import org.chandrahoro.jyotish.muhurta.Purpose;
import org.chandrahoro.server.figures.JsonText;
import org.chandrahoro.server.figures.MuhurtaFigures;
import org.chandrahoro.server.figures.Outside;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The windows of a span, ranked for a purpose. */
@Command(
    name = "muhurta",
    description =
        "Times for a purpose, the best first, with the reasons for and against: JSON lines.",
    mixinStandardHelpOptions = true)
final class MuhurtaCommand implements Runnable, Streams.User {
  @Option(
      names = "--purpose",
      required = true,
      description = "marriage, travel, purchase, business, naming, griha-pravesha, vehicle")
  private String purpose = "";

  @Option(names = "--from", required = true, description = "first day, YYYY-MM-DD")
  private String from = "";

  @Option(
      names = "--to",
      required = true,
      description = "the day after the last, YYYY-MM-DD; at most 400 days")
  private String to = "";

  @Option(names = "--most", defaultValue = "20", description = "how many windows, at least 1")
  private int most = 20;

  @Mixin private PeopleOptions people = new PeopleOptions();
  @Mixin private PlaceOptions place = new PlaceOptions();
  @Mixin private ConventionOptions conventions = new ConventionOptions();

  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    if (most < 1) {
      throw new Refused("most " + most + "; accepted are 1 and more");
    }
    var sought = Outside.choice("purpose", purpose, Purpose.values());
    var where = place.where();
    var births =
        new ChartCalculator(
            Ephemeris.standard(), DeltaT.standard(), conventions.with(SunriseDefinition.HINDU));
    var request =
        new MuhurtaRequest(
            sought,
            Written.date(from),
            Written.date(to),
            where.point(),
            where.clock(),
            people.people(births),
            MuhurtaRequest.GHATI);
    var calculator =
        new MuhurtaCalculator(
            Ephemeris.standard(),
            DeltaT.standard(),
            conventions.with(SunriseDefinition.UPPER_LIMB));
    write(calculator.rank(request), where);
  }

  private void write(MuhurtaSpan span, PlaceOptions.Where where) {
    if (span.ranked().isEmpty() && !span.withoutSunrise().isEmpty()) {
      throw new Refused(
          "no muhurta from "
              + from
              + " to "
              + to
              + " at latitude "
              + where.point().latitudeDegrees()
              + "°: the Sun does not rise and set on these days");
    }
    var out = Streams.given(streams);
    for (var window : span.ranked().stream().limit(most).toList()) {
      out.write(JsonText.of(json -> new MuhurtaFigures(json, where.clock()).write(window)) + "\n");
    }
    for (var day : span.withoutSunrise()) {
      out.write(JsonText.of(json -> new MuhurtaFigures(json, where.clock()).write(day)) + "\n");
    }
  }
}

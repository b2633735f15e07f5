package org.chandrahoro.server.cli;

import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.matching.BirthStar;
import org.chandrahoro.jyotish.matching.MatchConventions;
import org.chandrahoro.server.figures.JsonText;
import org.chandrahoro.server.figures.MatchFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** The match of one couple, or of the couple on each line of standard input. */
@Command(
    name = "match",
    description = "Compatibility as JSON; with --batch for each JSON line of standard input.",
    mixinStandardHelpOptions = true)
final class MatchCommand implements Runnable, Streams.User {
  @Option(names = "--boy", description = "nakshatra and pada, such as 19/3")
  private @Nullable String boy;

  @Option(names = "--girl", description = "nakshatra and pada, such as 26/2")
  private @Nullable String girl;

  @Option(names = "--batch", description = "JSON lines from standard input")
  private boolean batch;

  @Mixin private ConventionOptions conventions = new ConventionOptions();

  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    Streams to = Streams.given(streams);
    if (batch) {
      var calculator =
          new ChartCalculator(
              Ephemeris.standard(), DeltaT.standard(), conventions.with(SunriseDefinition.HINDU));
      new Batch(to)
          .run(line -> JsonLines.answered(line, (json, fields) -> write(json, fields, calculator)));
      return;
    }
    if (boy == null || girl == null) {
      throw new Refused("--boy and --girl are needed, each as NAKSHATRA/PADA such as 19/3");
    }
    var his = star("--boy", boy);
    var hers = star("--girl", girl);
    to.write(
        JsonText.of(
                json -> {
                  json.writeStartObject();
                  figures(json).writeMembers(his, hers);
                  json.writeEndObject();
                })
            + "\n");
  }

  private static void write(JsonGenerator json, JsonLines.Line line, ChartCalculator calculator) {
    var boyBirth = line.findObject("boy");
    var girlBirth = line.findObject("girl");
    if (boyBirth.isEmpty() && girlBirth.isEmpty()) {
      figures(json).writeMembers(star(line, "boy"), star(line, "girl"));
      return;
    }
    var his = chart(calculator, boyBirth.orElseThrow(() -> new Refused("'boy' is missing")));
    var hers = chart(calculator, girlBirth.orElseThrow(() -> new Refused("'girl' is missing")));
    figures(json).writeMembers(star(his), star(hers));
  }

  private static MatchFigures figures(JsonGenerator json) {
    return new MatchFigures(json, MatchConventions.DEFAULT);
  }

  private static RecordedChart chart(ChartCalculator calculator, JsonLines.Line line) {
    Birth birth = BirthLines.read(line);
    return switch (calculator.chartOf(birth)) {
      case RecordedChart chart -> chart;
      default -> throw new IllegalStateException("no exact time: " + birth.time().getClass());
    };
  }

  private static BirthStar star(RecordedChart chart) {
    return BirthStar.of(chart.longitude(Graha.MOON));
  }

  private static BirthStar star(JsonLines.Line line, String who) {
    return star(whole(line, who + "_nakshatra", 27), whole(line, who + "_pada", 4));
  }

  private static int whole(JsonLines.Line line, String field, int most) {
    double number = line.number(field);
    if (number != Math.rint(number) || number < 1 || number > most) {
      throw new Refused(
          "'" + field + "' is " + line.node().get(field) + "; accepted are 1 to " + most);
    }
    return (int) number;
  }

  private static BirthStar star(String option, String text) {
    if (!text.strip().matches("(\\d|1\\d|2[0-7])/[1-4]") || text.strip().startsWith("0")) {
      throw new Refused(
          option + " '" + text + "'; accepted is a nakshatra 1 to 27 and a pada 1 to 4 as 19/3");
    }
    String[] numbers = text.strip().split("/", 2);
    return star(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }

  private static BirthStar star(int nakshatra, int pada) {
    return BirthStar.of(Nakshatra.values()[nakshatra - 1], pada);
  }
}

package org.chandrahoro.server.cli;

import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.matching.BirthStar;
import org.chandrahoro.jyotish.matching.Match;
import org.chandrahoro.jyotish.matching.MatchConventions;
import org.chandrahoro.server.figures.JsonText;
import org.chandrahoro.server.figures.MatchFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private CoupleOptions couple = new CoupleOptions();
  @Mixin private MatchOptions schools = new MatchOptions();
  @Mixin private ConventionOptions conventions = new ConventionOptions();

  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    Streams to = Streams.given(streams);
    var chosen = schools.conventions();
    var calculator =
        new ChartCalculator(
            Ephemeris.standard(), DeltaT.standard(), conventions.with(SunriseDefinition.HINDU));
    if (batch) {
      new Batch(to)
          .run((json, line) -> new MatchFigures(json).writeMembers(read(line, calculator, chosen)));
      return;
    }
    var match = one(calculator, chosen);
    to.write(
        JsonText.of(
                json -> {
                  json.writeStartObject();
                  new MatchFigures(json).writeMembers(match);
                  json.writeEndObject();
                })
            + "\n");
  }

  private Match one(ChartCalculator calculator, MatchConventions chosen) {
    if (couple.isGiven()) {
      if (boy != null || girl != null) {
        throw new Refused("--boy and --girl are stars; they do not go with two births");
      }
      return Match.of(calculator.chartOf(couple.boy()), calculator.chartOf(couple.girl()), chosen);
    }
    if (boy == null || girl == null) {
      throw new Refused(
          "--boy and --girl are needed, each as NAKSHATRA/PADA such as 19/3,"
              + " or two births as --boy-date, --boy-time, --boy-place and the same of the girl");
    }
    return Match.of(star("--boy", boy), star("--girl", girl), chosen);
  }

  private static Match read(
      JsonLines.Line line, ChartCalculator calculator, MatchConventions chosen) {
    var boyBirth = line.findObject("boy");
    var girlBirth = line.findObject("girl");
    if (boyBirth.isEmpty() && girlBirth.isEmpty()) {
      return Match.of(star(line, "boy"), star(line, "girl"), chosen);
    }
    var his = boyBirth.orElseThrow(() -> new Refused("'boy' is missing"));
    var hers = girlBirth.orElseThrow(() -> new Refused("'girl' is missing"));
    return Match.of(
        calculator.chartOf(BirthLines.read(his)),
        calculator.chartOf(BirthLines.read(hers)),
        chosen);
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

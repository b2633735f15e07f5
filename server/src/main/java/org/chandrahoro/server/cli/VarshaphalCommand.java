package org.chandrahoro.server.cli;

import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.tajika.TajikaConventions;
import org.chandrahoro.jyotish.tajika.TajikaConventions.MuddaStart;
import org.chandrahoro.jyotish.tajika.TajikaConventions.Orb;
import org.chandrahoro.jyotish.tajika.TajikaConventions.Regard;
import org.chandrahoro.jyotish.tajika.TajikaConventions.SolarYear;
import org.chandrahoro.jyotish.tajika.Varshaphal;
import org.chandrahoro.server.figures.JsonText;
import org.chandrahoro.server.figures.VarshaphalFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The Tajika chart of one year of a life. */
@Command(
    name = "varshaphal",
    description = "The year chart (Tajika) that begins about the birthday of a year, as JSON.",
    mixinStandardHelpOptions = true)
final class VarshaphalCommand implements Runnable, Streams.User {
  private static final int OLDEST = 120;

  @Option(
      names = "--year",
      required = true,
      description = "the calendar year in which the year of life begins")
  private int year;

  @Option(
      names = "--solar-year",
      defaultValue = "sidereal",
      description = "sidereal or tropical return of the Sun")
  private String solarYear = "sidereal";

  @Option(
      names = "--friends",
      defaultValue = "tajika",
      description = "friendships of the fivefold strength: tajika or natural")
  private String friends = "tajika";

  @Option(names = "--orbs", defaultValue = "mean", description = "deeptamsas: mean or smaller")
  private String orbs = "mean";

  @Option(
      names = "--mudda",
      defaultValue = "balance",
      description = "the first mudda dasha: balance or whole")
  private String mudda = "balance";

  @Mixin private BirthOptions birth = new BirthOptions();

  private @Nullable Streams streams;

  @Override
  public void use(Streams given) {
    streams = given;
  }

  @Override
  public void run() {
    int born = birth.year();
    if (year < born || year > born + OLDEST) {
      throw new Refused(
          "year " + year + "; accepted are " + born + ", the year of birth, to " + (born + OLDEST));
    }
    var conventions =
        new TajikaConventions(
            one("solar year", SolarYear.class, solarYear),
            one("friendships", Regard.class, friends),
            one("orbs", Orb.class, orbs),
            one("mudda", MuddaStart.class, mudda));
    var calculator = birth.calculator();
    if (!(birth.chart(calculator) instanceof RecordedChart natal)) {
      throw new Refused("varshaphal needs a time of birth; it is unknown or uncertain");
    }
    var found = Varshaphal.of(natal, year - born, calculator, natal.moment().place(), conventions);
    Streams.given(streams)
        .write(JsonText.of(json -> new VarshaphalFigures(json).write(found)) + "\n");
  }

  private static <E extends Enum<E>> E one(String what, Class<E> type, String word) {
    return Words.find(type, word)
        .orElseThrow(
            () ->
                new Refused(
                    what + " '" + word + "'; accepted are " + String.join(", ", Words.of(type))));
  }
}

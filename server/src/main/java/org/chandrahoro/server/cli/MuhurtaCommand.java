package org.chandrahoro.server.cli;

import java.util.List;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.matching.BirthStar;
import org.chandrahoro.jyotish.muhurta.MuhurtaCalculator;
import org.chandrahoro.jyotish.muhurta.MuhurtaPerson;
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

  @Option(names = "--moon-nakshatra", description = "birth star, 1 (Ashwini) to 27 (Revati)")
  private @Nullable Integer star;

  @Option(
      names = "--moon-pada",
      description = "pada of the birth star, 1 to 4; needed where the star lies in two signs")
  private @Nullable Integer pada;

  @Option(names = "--most", defaultValue = "20", description = "how many windows, at least 1")
  private int most = 20;

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
    var request =
        new MuhurtaRequest(
            sought,
            Written.date(from),
            Written.date(to),
            where.point(),
            where.clock(),
            people(),
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

  private List<MuhurtaPerson> people() {
    if (star == null) {
      if (pada != null) {
        throw new Refused("--moon-pada belongs to --moon-nakshatra, which is missing");
      }
      return List.of();
    }
    int number = star;
    if (number < 1 || number > 27) {
      throw new Refused("moon nakshatra " + number + "; accepted are 1 (Ashwini) to 27 (Revati)");
    }
    var birth = Nakshatra.values()[number - 1];
    return List.of(new MuhurtaPerson(birth, BirthStar.of(birth, padaOf(birth)).rasi()));
  }

  private int padaOf(Nakshatra birth) {
    if (pada != null) {
      if (pada < 1 || pada > 4) {
        throw new Refused("moon pada " + pada + "; accepted are 1 to 4");
      }
      return pada;
    }
    if (BirthStar.of(birth, 1).rasi() != BirthStar.of(birth, 4).rasi()) {
      throw new Refused(
          "moon nakshatra " + birth.number() + " lies in two signs; give --moon-pada, 1 to 4");
    }
    return 1;
  }
}

package org.chandrahoro.server.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.chart.Chart;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.matching.BirthStar;
import org.chandrahoro.jyotish.muhurta.MuhurtaPerson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** For whom a time is sought: at most two people, each by the birth or by the star of the Moon. */
final class PeopleOptions {
  private static final int MOST = 2;

  private static final String BIRTH =
      "DATE,TIME,PLACE or DATE,TIME,LAT,LON[,ZONE or offset], such as 1990-05-17,14:35,Hyderabad";

  @Option(names = "--birth", description = "a birth, " + BIRTH + "; twice for two people")
  private List<String> births = new ArrayList<>();

  @Option(
      names = "--moon-nakshatra",
      split = ",",
      description = "birth star, 1 (Ashwini) to 27 (Revati); two as 4,22")
  private List<Integer> stars = new ArrayList<>();

  @Option(
      names = "--moon-pada",
      split = ",",
      description = "pada of each birth star, 1 to 4; needed where a star lies in two signs")
  private List<Integer> padas = new ArrayList<>();

  /**
   * @param calculator by which the births are cast
   */
  List<MuhurtaPerson> people(ChartCalculator calculator) {
    if (padas.size() > stars.size()) {
      throw new Refused(
          "--moon-pada belongs to --moon-nakshatra, which is missing for pada "
              + padas.get(stars.size()));
    }
    if (births.size() + stars.size() > MOST) {
      throw new Refused(
          births.size() + stars.size() + " people are given; accepted are at most " + MOST);
    }
    var people = new ArrayList<MuhurtaPerson>();
    for (String birth : births) {
      people.add(born(birth, calculator));
    }
    for (int i = 0; i < stars.size(); i++) {
      people.add(star(stars.get(i), i < padas.size() ? padas.get(i) : null));
    }
    return people;
  }

  private static MuhurtaPerson born(String text, ChartCalculator calculator) {
    String[] parts = text.split(",", -1);
    if (parts.length < 3 || parts.length > 5) {
      throw new Refused("birth '" + text + "'; accepted is " + BIRTH);
    }
    var place =
        parts.length == 3
            ? new PlaceOptions("", parts[2].strip(), null, null, null, null)
            : new PlaceOptions(
                "",
                null,
                degrees(parts[2]),
                degrees(parts[3]),
                parts.length == 5 && !isOffset(parts[4]) ? parts[4] : null,
                parts.length == 5 && isOffset(parts[4]) ? parts[4] : null);
    var birth = BirthLines.of(Written.date(parts[0]), parts[1], Optional.empty(), place.where());
    return person(text, calculator.chartOf(birth));
  }

  /** Where the time is not known, the day may leave no doubt of star and sign, or may. */
  private static MuhurtaPerson person(String text, Chart chart) {
    var star = chart.findNakshatra(Graha.MOON);
    var sign = chart.findRasi(Graha.MOON);
    if (star.isEmpty() || sign.isEmpty()) {
      throw new Refused(
          "birth '"
              + text
              + "': the Moon changed its star or sign on that day; give the time, or"
              + " --moon-nakshatra and --moon-pada");
    }
    return new MuhurtaPerson(star.get(), sign.get());
  }

  private static boolean isOffset(String text) {
    String stripped = text.strip();
    return stripped.startsWith("+") || stripped.startsWith("-");
  }

  private static double degrees(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException wrong) {
      throw new Refused("'" + text.strip() + "' is not a number of degrees; " + BIRTH);
    }
  }

  private static MuhurtaPerson star(int number, @Nullable Integer pada) {
    if (number < 1 || number > 27) {
      throw new Refused("moon nakshatra " + number + "; accepted are 1 (Ashwini) to 27 (Revati)");
    }
    var birth = Nakshatra.values()[number - 1];
    return new MuhurtaPerson(birth, BirthStar.of(birth, padaOf(birth, pada)).rasi());
  }

  private static int padaOf(Nakshatra birth, @Nullable Integer pada) {
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

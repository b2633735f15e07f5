package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VarshaphalCommandTest {
  @Test
  void theYearChartComesWithAllThatIsReadFromIt() {
    var year = run("14:35", "--year", "2026").well().json();
    assertThat(year.propertyNames())
        .containsExactly(
            "age",
            "begins",
            "ends",
            "day",
            "lagna",
            "grahas",
            "muntha",
            "year_lord",
            "sahams",
            "yogas",
            "mudda",
            "patyayini");
    assertThat(year.get("age").asInt()).isEqualTo(36);
    // the birthday is 17 May; the Sun's return moves on by some hours a year
    assertThat(year.get("begins").asString()).startsWith("2026-05-1");
    assertThat(year.get("ends").asString()).startsWith("2027-05-1");
    // after three times twelve years the muntha is at the natal lagna, Kanya
    assertThat(year.get("muntha").get("sign").asInt()).isEqualTo(5);
    assertThat(year.get("sahams").size()).isEqualTo(36);
    assertThat(year.get("year_lord").get("why").size()).isPositive();
  }

  @Test
  void aTropicalYearBeginsEarlier() {
    var sidereal = run("14:35", "--year", "2026").well().json();
    var tropical = run("14:35", "--year", "2026", "--solar-year", "tropical").well().json();
    assertThat(tropical.get("begins").asString()).isLessThan(sidereal.get("begins").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14:35 | --year 1989 | year 1989; accepted are 1990, the year of birth, to 2110",
        "14:35 | --year 2111 | year 2111; accepted are 1990, the year of birth, to 2110",
        "unknown | --year 2026 | varshaphal needs a time of birth; it is unknown or uncertain",
        "14:35 | --year 2026 --orbs wide | orbs 'wide'; accepted are mean, smaller",
        "14:35 | --year 2026 --solar-year lunar | solar year 'lunar'; accepted are sidereal, tropical"
      })
  void badInputIsOneLine(String time, String options, String line) {
    assertThat(run(time, options.split(" ")).refusal()).isEqualTo(line);
  }

  private static CommandRun run(String time, String... options) {
    var args =
        new ArrayList<>(
            List.of("varshaphal", "--date", "1990-05-17", "--time", time, "--place", "Hyderabad"));
    args.addAll(List.of(options));
    return CommandRun.of("", args.toArray(String[]::new));
  }
}

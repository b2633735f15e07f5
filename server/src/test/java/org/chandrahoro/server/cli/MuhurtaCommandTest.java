package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MuhurtaCommandTest {
  private static final String HYDERABAD = "--lat 17.385 --lon 78.4867 --zone Asia/Kolkata";

  @Test
  void theBestComesFirstWithItsReasons() {
    var rows =
        run("--purpose travel --from 2026-12-01 --to 2026-12-04 --moon-nakshatra 4 --most 5 ");
    assertThat(rows).hasSize(5);
    int last = Integer.MAX_VALUE;
    for (JsonNode row : rows) {
      assertThat(row.propertyNames())
          .containsExactly(
              "from", "to", "day", "lagna", "score", "forbidden", "for", "against", "forbids");
      assertThat(LocalDateTime.parse(row.get("from").asString()))
          .isBefore(LocalDateTime.parse(row.get("to").asString()));
      assertThat(row.get("score").asInt())
          .isEqualTo(weights(row.get("for")) - weights(row.get("against")))
          .isLessThanOrEqualTo(last);
      last = row.get("score").asInt();
    }
  }

  /** The Sun is in Dhanu on 20 December: every window says so, and none is allowed. */
  @Test
  void whatForbidsIsNamed() {
    for (JsonNode row : run("--purpose marriage --from 2026-12-20 --to 2026-12-21 ")) {
      assertThat(row.get("forbidden").asBoolean()).isTrue();
      assertThat(row.get("forbids").findValuesAsString("key")).contains("sun_in");
    }
  }

  /**
   * The Moon was at 27° of Makara, which is the second pada of Dhanishta: the same is found for
   * that star and quarter given by hand.
   */
  @Test
  void aBirthIsItsStarAndSign() {
    String span = "--purpose marriage --from 2027-02-10 --to 2027-02-14 ";
    assertThat(run(span + "--birth 1990-05-17,14:35,17.385,78.4867,+05:30 "))
        .isEqualTo(run(span + "--moon-nakshatra 23 --moon-pada 2 "));
  }

  /** Each of the two is told apart: a tara for each birth star. */
  @Test
  void twoPeopleAreBothAsked() {
    var rows =
        run("--purpose marriage --from 2027-02-10 --to 2027-02-11 --moon-nakshatra 4,22 --most 3 ");
    for (JsonNode row : rows) {
      var keys = new ArrayList<String>();
      for (String side : List.of("for", "against", "forbids")) {
        keys.addAll(row.get(side).findValuesAsString("key"));
      }
      assertThat(keys).filteredOn("tara"::equals).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--purpose war --from 2026-12-01 --to 2026-12-02      | marriage, travel, purchase",
        "--purpose travel --from 2026-12-02 --to 2026-12-01   | accepted are 1 to 400",
        "--purpose travel --from 2026-12-01 --to 2028-12-01   | accepted are 1 to 400",
        "--purpose travel --from 1500-12-01 --to 1500-12-02   | 1600",
        "--purpose travel --from 2500-12-01 --to 2500-12-02   | 2400",
        "--purpose travel --from 2026-02-30 --to 2026-12-01   | 2026-02-30",
        "--purpose travel --from 2026-12-01                   | --to",
        "--purpose travel --from 2026-12-01 --to 2026-12-02 --most 0 | most 0",
        "--purpose travel --from 2026-12-01 --to 2026-12-02 --moon-nakshatra 28 | 28",
        "--purpose travel --from 2026-12-01 --to 2026-12-02 --moon-nakshatra 3 | --moon-pada",
        "--purpose travel --from 2026-12-01 --to 2026-12-02 --moon-pada 3 | --moon-nakshatra",
        "--purpose travel --from 2026-12-01 --to 2026-12-02 --moon-nakshatra 3 --moon-pada 5 | 5",
        "--purpose travel --from 2026-12-01 --to 2026-12-02 --moon-nakshatra 4,5,6 | at most 2",
        "--purpose travel --from 2026-12-01 --to 2026-12-02 --birth 1990-05-17 | 1990-05-17",
        "--purpose travel --from 2026-12-01 --to 2026-12-02 --birth 1990-05-17,25:00,1,2 | 25:00",
        "--purpose travel --from 2026-12-01 --to 2026-12-02 --birth 1990-05-17,unknown,Hyderabad"
            + " | give the time",
      })
  void badInputIsRefusedInOneLine(String options, String named) {
    String line = "muhurta " + options.strip() + " " + HYDERABAD;
    assertThat(CommandRun.of("", line.split(" +")).refusal()).contains(named);
  }

  /** At 75° north the Sun does not rise in January. */
  @Test
  void aPolarNightIsSaidInOneLine() {
    String line =
        "muhurta --purpose travel --from 2027-01-05 --to 2027-01-08 --lat 75 --lon 20 --offset +01:00";
    assertThat(CommandRun.of("", line.split(" +")).refusal()).contains("latitude 75");
  }

  private static int weights(JsonNode reasons) {
    int sum = 0;
    for (JsonNode reason : reasons) {
      sum += reason.get("weight").asInt();
    }
    return sum;
  }

  private static List<JsonNode> run(String options) {
    return CommandRun.of("", ("muhurta " + options + HYDERABAD).split(" +")).well().rows();
  }
}

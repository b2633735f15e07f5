package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Ingresses and sade sati as printed, against reference rows that bisect the same events. */
class TransitsAgainstReferenceTest {
  /** A tenth of an arcsecond is minutes of a slow graha near its station. */
  @ParameterizedTest
  @CsvSource({
    "Saturn, 1950-01-01, 1990-01-01, 180",
    "Jupiter, 2021-01-01, 2041-01-01, 120",
    "Rahu, 1960-01-01, 1990-01-01, 200"
  })
  void everyIngressAndNoOther(String graha, String from, String to, int seconds) {
    List<JsonNode> expected =
        CommandRun.goldenRows("ingress.jsonl").stream()
            .filter(row -> row.get("planet").asString().startsWith(graha))
            .toList();
    var rows =
        CommandRun.of("", "transits", "ingress", "--graha", graha, "--from", from, "--to", to)
            .well()
            .rows();
    assertThat(rows).hasSameSizeAs(expected);
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.get(i);
      assertThat(row.propertyNames())
          .containsExactly("graha", "utc", "from_sign", "to_sign", "motion");
      assertThat(row.get("graha").asString()).isEqualTo(graha);
      for (String same : List.of("from_sign", "to_sign", "motion")) {
        assertThat(row.get(same)).as("%s", row).isEqualTo(expected.get(i).get(same));
      }
      near(row.get("utc"), expected.get(i).get("utc"), seconds);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void everyStayAsASpanOfItsOwn(int moonSign) {
    JsonNode expected =
        CommandRun.goldenRows("sade_sati.jsonl").get(moonSign).get("sade_sati_stays");
    var rows =
        CommandRun.of(
                "",
                "transits",
                "sade-sati",
                "--moon-sign",
                String.valueOf(moonSign),
                "--from",
                "1950-01-01",
                "--to",
                "1990-01-01")
            .well()
            .rows();
    assertThat(rows).hasSize(expected.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.get(i);
      assertThat(row.propertyNames()).containsExactly("phase", "start", "end");
      assertThat(expected.get(i).get("phase").asString()).startsWith(row.get("phase").asString());
      near(row.get("start"), expected.get(i).get("start"), 180);
      near(row.get("end"), expected.get(i).get("end"), 180);
    }
  }

  /** The reference has its twelve rows of stays in the eighth and the fourth, re-entries apart. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void everyDhaiyaInTheFourthAndEighth(int moonSign) {
    JsonNode expected = CommandRun.goldenRows("sade_sati.jsonl").get(moonSign).get("dhaiya_stays");
    var rows =
        CommandRun.of(
                "",
                "transits",
                "dhaiya",
                "--moon-sign",
                String.valueOf(moonSign),
                "--from",
                "1950-01-01",
                "--to",
                "1990-01-01")
            .well()
            .rows();
    assertThat(rows).hasSize(expected.size()).isNotEmpty();
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.get(i);
      assertThat(row.propertyNames()).containsExactly("phase", "start", "end");
      String house = row.get("phase").asString().equals("ashtama") ? "8th" : "4th";
      assertThat(expected.get(i).get("kind").asString()).startsWith(house);
      near(row.get("start"), expected.get(i).get("start"), 180);
      near(row.get("end"), expected.get(i).get("end"), 180);
    }
  }

  private static void near(JsonNode utc, JsonNode expected, int seconds) {
    assertThat(
            Duration.between(Instant.parse(expected.asString()), Instant.parse(utc.asString()))
                .abs())
        .as("%s instead of %s", utc, expected)
        .isLessThanOrEqualTo(Duration.ofSeconds(seconds));
  }

  /** The Sun enters Makara on 14 January 2024: with the day before as end nothing comes. */
  @Test
  void aSpanIsHalfOpenAtMidnightUtc() {
    assertThat(suns("2024-01-14", "2024-01-15")).hasSize(1);
    assertThat(suns("2024-01-15", "2024-02-12")).isEmpty();
    assertThat(suns("2023-12-17", "2024-01-14")).isEmpty();
  }

  private static List<JsonNode> suns(String from, String to) {
    return CommandRun.of("", "transits", "ingress", "--graha", "Sun", "--from", from, "--to", to)
        .well()
        .rows();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ingress --graha Vulcan --from 2024-01-01 --to 2025-01-01 | Vulcan",
        "ingress --graha Sun --from 2024-02-30 --to 2025-01-01    | 2024-02-30",
        "ingress --graha Sun --from 2024-01-01 --to 2023-01-01    | 2024-01-01",
        "ingress --graha Sun --from 1024-01-01 --to 2023-01-01    | 1600",
        "ingress --graha Sun --from 2024-01-01                    | --to",
        "sade-sati --moon-sign 12 --from 2024-01-01 --to 2025-01-01 | 12",
        "dhaiya --moon-sign 12 --from 2024-01-01 --to 2025-01-01    | 12",
        "sade-sati --moon-sign x --from 2024-01-01 --to 2025-01-01  | x",
        "                                                         | ingress, sade-sati",
      })
  void badInputIsRefusedInOneLine(String options, String named) {
    String line = "transits " + (options == null ? "" : options);
    assertThat(CommandRun.of("", line.strip().split(" +")).refusal()).contains(named);
  }
}

package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Twelve days, as {@code panchanga --batch} prints them, against the reference rows. A second of
 * another ΔT is a second of every limb's end: 2 s before 2030, 6 s until 2050; risings 2 s.
 */
class PanchangaBatchAgainstReferenceTest {
  private final List<JsonNode> days = CommandRun.goldenRows("panchanga.jsonl");

  private String lines() {
    var lines = new StringBuilder();
    for (JsonNode day : days) {
      lines.append(
          "{\"id\":%s,\"date\":%s,\"lat\":%s,\"lon\":%s,\"utc_offset_hours\":%s}\n"
              .formatted(
                  day.get("id"),
                  day.get("date"),
                  day.get("lat"),
                  day.get("lon"),
                  day.get("utc_offset_hours")));
    }
    return lines.toString();
  }

  @ParameterizedTest
  @CsvSource({"upper, sun_upper, ref_at_sunrise_upper", "hindu, sun_hindu, ref_at_sunrise_hindu"})
  void limbsHoursAndRisings(String sunrise, String sunKey, String limbsKey) {
    var rows = CommandRun.of(lines(), "panchanga", "--batch", "--sunrise", sunrise).well().rows();
    assertThat(rows).hasSameSizeAs(days);
    for (int i = 0; i < days.size(); i++) {
      JsonNode day = days.get(i);
      JsonNode row = rows.get(i);
      assertSun(row, day, sunKey);
      assertThat(row.get("id")).isEqualTo(day.get("id"));
      assertThat(row.get("vara")).isEqualTo(day.get("vara"));
      JsonNode limbs = day.get(limbsKey);
      for (String same : List.of("tithi", "pada", "yoga", "karana", "paksha")) {
        assertThat(row.get(same)).as("%s %s", day.get("id"), same).isEqualTo(limbs.get(same));
      }
      assertThat(row.get("nakshatra")).isEqualTo(limbs.get("nak"));
      for (String limb : List.of("tithi", "nakshatra", "yoga", "karana")) {
        assertUntil(day, row.get(limb + "_until"), limbs.get(limb + "_until_local"));
      }
      for (String hours : List.of("rahu_kalam", "gulika_kalam", "yamagandam", "abhijit")) {
        near(day, row.get(hours).get(0), limbs.get(hours).get(0), 2);
        near(day, row.get(hours).get(1), limbs.get(hours).get(1), 2);
      }
    }
  }

  @Test
  void theCentreRisesWhenTheReferenceHasIt() {
    var rows = CommandRun.of(lines(), "panchanga", "--batch", "--sunrise", "centre").well().rows();
    for (int i = 0; i < days.size(); i++) {
      assertSun(rows.get(i), days.get(i), "sun_centre");
    }
  }

  /** Every member that the contract names; of the Moon's rising and setting one may be wanting. */
  @Test
  void theMembersAreThoseOfTheContract() {
    for (JsonNode row : CommandRun.of(lines(), "panchanga", "--batch").well().rows()) {
      assertThat(row.propertyNames())
          .contains(
              "id",
              "sunrise",
              "sunset",
              "next_sunrise",
              "vara",
              "tithi",
              "paksha",
              "nakshatra",
              "pada",
              "yoga",
              "karana",
              "tithi_until",
              "nakshatra_until",
              "yoga_until",
              "karana_until",
              "rahu_kalam",
              "gulika_kalam",
              "yamagandam",
              "abhijit",
              "durmuhurtam",
              "varjyam",
              "amrita_kalam",
              "lunar_month",
              "samvatsara")
          .containsAnyOf("moonrise", "moonset");
      assertThat(row.get("lunar_month").isObject()).isTrue();
      for (String spans : List.of("durmuhurtam", "varjyam", "amrita_kalam")) {
        for (JsonNode span : row.get(spans)) {
          assertThat(span.size()).isEqualTo(2);
          assertThat(local(span.get(0))).isBefore(local(span.get(1)));
        }
      }
    }
  }

  private static void assertSun(JsonNode row, JsonNode day, String key) {
    for (String event : List.of("sunrise", "sunset", "next_sunrise")) {
      near(day, row.get(event), day.get(key).get(event), 2);
    }
  }

  private static void assertUntil(JsonNode day, JsonNode limbs, JsonNode expected) {
    assertThat(limbs.size()).as("%s %s", limbs, expected).isEqualTo(expected.size());
    boolean early = day.get("date").asString().compareTo("2030") < 0;
    for (int i = 0; i < limbs.size(); i++) {
      assertThat(limbs.get(i).get(0)).isEqualTo(expected.get(i).get(0));
      near(day, limbs.get(i).get(1), expected.get(i).get(1), early ? 2 : 6);
    }
  }

  private static void near(JsonNode day, JsonNode local, JsonNode expected, int seconds) {
    assertThat(Duration.between(local(expected), local(local)).abs())
        .as("%s: %s instead of %s", day.get("id"), local, expected)
        .isLessThanOrEqualTo(Duration.ofSeconds(seconds));
  }

  private static LocalDateTime local(JsonNode text) {
    assertThat(text.asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
    return LocalDateTime.parse(text.asString());
  }
}

package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stations and the transits of one birth, as printed. */
class PersonalTransitsTest {
  private static final List<String> BIRTH =
      List.of("--date", "1990-05-17", "--time", "14:35", "--place", "Hyderabad");

  /** Western almanacs: Mercury retrograde on 2019-07-07 at 23:14, direct on 2019-08-01 at 03:58. */
  @Test
  void stationsComeAsLinesInOrderOfTime() {
    var rows =
        CommandRun.of(
                "",
                "transits",
                "stations",
                "--graha",
                "Mercury",
                "--from",
                "2019-07-01",
                "--to",
                "2019-09-01")
            .well()
            .rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().propertyNames())
        .containsExactly("graha", "utc", "longitude", "sign", "turns");
    assertThat(rows.getFirst().get("utc").asString()).startsWith("2019-07-07T23:1");
    assertThat(rows.getFirst().get("turns").asString()).isEqualTo("retrograde");
    assertThat(rows.getLast().get("utc").asString()).startsWith("2019-08-01T03:5");
  }

  @Test
  void gocharaSaysHousesBindusAndWhyForAllNine() {
    var rows = personal("gochara", BIRTH, "--on", "2026-01-01").well().rows();
    assertThat(rows).hasSize(9);
    var sun = rows.getFirst();
    assertThat(sun.propertyNames())
        .containsExactly(
            "graha",
            "longitude",
            "sign",
            "nakshatra",
            "retrograde",
            "from_moon",
            "from_lagna",
            "bindus",
            "sarva",
            "kakshya",
            "why");
    // the Sun of early January stands in Dhanu
    assertThat(sun.get("sign").asInt()).isEqualTo(8);
    assertThat(sun.get("why").get(0).asString()).contains("passes through Dhanu");
    assertThat(rows.get(7).has("bindus")).isFalse();
  }

  @Test
  void anUnknownTimeLeavesOutTheHousesFromTheLagna() {
    var birth = List.of("--date", "1990-05-17", "--time", "unknown", "--place", "Hyderabad");
    var rows = personal("gochara", birth, "--on", "2026-01-01T06:00:00Z").well().rows();
    assertThat(rows)
        .hasSize(9)
        .allSatisfy(
            row -> {
              assertThat(row.has("from_lagna")).isFalse();
              assertThat(row.has("bindus")).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1700-02-30 | date '1700-02-30'; accepted is an existing day as YYYY-MM-DD",
        "3000-01-01 | 3000-01-01 is outside the ephemeris, which covers 1600-01-01 to 2400-12-31",
      })
  void aMomentThatCannotBeIsOneLine(String on, String line) {
    assertThat(personal("gochara", BIRTH, "--on", on).refusal()).isEqualTo(line);
  }

  @Test
  void theCalendarOfAYearComesInOrderWithKindWeightAndWhy() {
    var rows = personal("calendar", BIRTH, "--year", "2026").well().rows();
    assertThat(rows).hasSizeGreaterThan(40);
    var last = "";
    for (var row : rows) {
      var start = row.has("start") ? row.get("start").asString() : row.get("utc").asString();
      assertThat(start).startsWith("2026-");
      if (!row.get("kind").asString().endsWith("dasha")) {
        assertThat(start).isGreaterThanOrEqualTo(last);
      }
      last = start;
      assertThat(row.get("why").size()).isPositive();
      assertThat(row.get("weight").asInt()).isBetween(1, 9);
    }
    assertThat(rows.stream().map(row -> row.get("kind").asString()))
        .contains(
            "entry",
            "contact",
            "return",
            "solar-return",
            "station",
            "double-transit",
            "antardasha");
  }

  @Test
  void theCalendarOfAnUnknownTimeEndsWithWhatItLacks() {
    var birth = List.of("--date", "1990-05-17", "--time", "unknown", "--place", "Hyderabad");
    var rows = personal("calendar", birth, "--year", "2021").well().rows();
    assertThat(rows.getLast().get("uncertain").toString()).contains("natal_points", "dashas");
    assertThat(personal("contacts", birth, "--year", "2021").refusal())
        .isEqualTo("contacts need a time of birth; the time given is unknown or uncertain");
  }

  @Test
  void contactsComeWithTheirExactInstants() {
    var rows =
        personal(
                "contacts",
                BIRTH,
                "--graha",
                "Saturn",
                "--from",
                "2026-01-01",
                "--to",
                "2026-03-01")
            .well()
            .rows();
    assertThat(rows).isNotEmpty();
    assertThat(rows.getFirst().propertyNames())
        .containsExactly(
            "graha",
            "natal",
            "aspect",
            "count",
            "start",
            "end",
            "ran_before",
            "runs_on",
            "exact",
            "applying",
            "why");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--year 2400 | year 2400; accepted are 1600 to 2399",
        "--year 2020 --to 2021-01-01 | --year stands alone; give it, or --from and --to",
        "--from 2020-01-01 | a span is missing; give --year, or --from and --to",
        "--from 2020-01-01 --to 2020-01-01 | span from 2020-01-01 to 2020-01-01; accepted is one that"
            + " ends after it begins, at most 120 years",
        "--year 2020 --graha Pluto | graha 'Pluto'; accepted are Sun, Moon, Mars, Mercury, Jupiter,"
            + " Venus, Saturn, Rahu, Ketu",
        "--year 2020 --orb 9 | orb of 9.0°; accepted are more than 0° to 5°",
      })
  void aSpanThatCannotBeIsOneLine(String options, String line) {
    assertThat(personal("contacts", BIRTH, options.split(" ")).refusal()).isEqualTo(line);
  }

  static CommandRun personal(String search, List<String> birth, String... rest) {
    var args = new ArrayList<String>(List.of("transits", search));
    args.addAll(birth);
    args.addAll(List.of(rest));
    return CommandRun.of("", args.toArray(String[]::new));
  }
}

package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table accepts, keeps and refuses. */
class TableTest {
  @Test
  void columnsAreFoundByNameAndOthersAreKeptAsTheyWere() {
    var run =
        CommandRun.of(
            """
            note,body,jd_tt
            "one, ""two\""",Sun,2451545.0
            ,moon,2451545.0
            """,
            "ephemeris",
            "positions");
    var lines = run.well().out().lines().toList();
    assertThat(lines.get(0)).startsWith("note,body,jd_tt,lon_deg,");
    assertThat(lines.get(1)).startsWith("\"one, \"\"two\"\"\",Sun,2451545.0,280.3");
    assertThat(lines.get(2)).startsWith(",moon,2451545.0,2");
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsAreAccepted() {
    String plain = "jd_tt,body\n2451545.0,Sun\n2451546.0,Mars\n";
    var marked = CommandRun.of("\uFEFF" + plain.replace("\n", "\r\n"), "ephemeris", "positions");
    assertThat(marked.well().out())
        .isEqualTo(CommandRun.of(plain, "ephemeris", "positions").well().out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "positions | jd_tt,body       | 2451545.0,Vulcan        | body     | Vulcan",
        "positions | jd_tt,body       | noon,Sun                | jd_tt    | noon",
        "positions | jd_ut,body       | NaN,Sun                 | jd_ut    | NaN",
        "nodes     | jd_tt,node       | 2451545.0,middle        | node     | middle",
        "houses    | jd_ut,geo_lat_deg,geo_lon_deg | 2451545.0,90.5,0 | geo_lat_deg | 90.5",
        "houses    | jd_ut,geo_lat_deg,geo_lon_deg | 2451545.0,9,181  | geo_lon_deg | 181",
        "ayanamsha | jd_ut            | x                       | jd_ut    | x",
      })
  void aBadRowEndsTheRunWithOneLineNamingRowColumnAndValue(
      String table, String header, String row, String column, String value) {
    String good =
        switch (header) {
          case "jd_tt,node" -> "2451545.0,mean";
          case "jd_ut" -> "2451545.0";
          case "jd_ut,geo_lat_deg,geo_lon_deg" -> "2451545.0,17.4,78.5";
          default -> "2451545.0,Sun";
        };
    var run = CommandRun.of(header + "\n" + good + "\n" + row + "\n", "ephemeris", table);
    assertThat(run.refusal())
        .contains("row 2")
        .contains("column " + column)
        .contains("'" + value + "'")
        .contains("accepted");
  }

  @ParameterizedTest
  @CsvSource({"body,Mars", "event,culminate", "definition,naked_eye"})
  void aRisingOfAnotherKindIsRefused(String column, String value) {
    String row =
        "2451545.0,17.4,78.5,Sun,rise,hindu_rising"
            .replace(
                switch (column) {
                  case "body" -> "Sun";
                  case "event" -> "rise";
                  default -> "hindu_rising";
                },
                value);
    // replace() also meets "rise" nowhere else: the definition is hindu_rising
    var run =
        CommandRun.of(
            "jd_ut_start,geo_lat_deg,geo_lon_deg,body,event,definition\n" + row + "\n",
            "ephemeris",
            "riseset");
    assertThat(run.refusal()).contains("row 1").contains("column " + column).contains(value);
  }

  @Test
  void anInstantOutsideTheEphemerisNamesRowAndValue() {
    var run = CommandRun.of("jd_tt,body\n990000.5,Sun\n", "ephemeris", "positions");
    assertThat(run.refusal()).contains("row 1").contains("990000.5").contains("1600");
  }

  @Test
  void aShortRowAMissingColumnAndAnEmptyInputAreRefused() {
    assertThat(CommandRun.of("jd_tt,body\n2451545.0\n", "ephemeris", "positions").refusal())
        .contains("row 1");
    assertThat(CommandRun.of("jd,body\n2451545.0,Sun\n", "ephemeris", "positions").refusal())
        .contains("jd_tt or jd_ut");
    assertThat(CommandRun.of("", "ephemeris", "positions").refusal()).contains("jd_tt or jd_ut");
    assertThat(CommandRun.of("a,a\n1,2\n", "ephemeris", "positions").refusal()).contains("a");
    assertThat(CommandRun.of("jd_tt,body\n\"2451545.0,Sun\n", "ephemeris", "positions").refusal())
        .isNotEmpty();
  }

  @Test
  void rowsBeforeABadOneAreAnswered() {
    var run = CommandRun.of("jd_tt,body\n2451545.0,Sun\nx,Sun\n", "ephemeris", "positions");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.refusal()).contains("row 2");
  }
}

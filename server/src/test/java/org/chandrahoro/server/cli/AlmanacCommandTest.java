package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the panchanga command says beyond the contract's members, and the search for eclipses. */
class AlmanacCommandTest {
  private static final String HYDERABAD = "Hyderabad";

  @Test
  void aDayCarriesTheAlmanacAfterTheMembersOfTheContract() {
    JsonNode day =
        CommandRun.of("", "panchanga", "--date", "2024-11-12", "--place", HYDERABAD)
            .well()
            .rows()
            .getFirst();
    List<String> members = List.copyOf(day.propertyNames());
    assertThat(members.indexOf("choghadiya")).isGreaterThan(members.indexOf("samvatsara"));
    assertThat(day.get("choghadiya")).hasSize(16);
    // a Tuesday: the first is Mars's
    assertThat(day.get("choghadiya").get(0).get(0).asString()).isEqualTo("roga");
    assertThat(day.get("hora")).hasSize(24);
    assertThat(day.get("hora").get(0).get(0).asString()).isEqualTo("Mars");
    assertThat(day.get("gowri")).hasSize(16);
    assertThat(day.get("ekadashi").get("name").asString()).isEqualTo("prabodhini");
    assertThat(day.get("specialities").findValuesAsString("name")).contains("panchaka", "vishti");
  }

  @Test
  void aMonthIsOneObjectWithItsDays() {
    JsonNode month =
        CommandRun.of("", "panchanga", "--month", "2023-11", "--place", HYDERABAD)
            .well()
            .rows()
            .getFirst();
    assertThat(month.get("days")).hasSize(30);
    JsonNode deepavali = month.get("days").get(11);
    assertThat(deepavali.get("date").asString()).isEqualTo("2023-11-12");
    assertThat(deepavali.get("festivals").findValuesAsString("name"))
        .contains("deepavali", "naraka_chaturdashi");
    assertThat(deepavali.get("festivals").findValuesAsString("why"))
        .as("amavasya from the 12th, 14:45, to the 13th, 14:57")
        .contains("Amavasya at dusk: only on this day.");
  }

  @Test
  void aBadMonthIsRefusedInOneLine() {
    assertThat(CommandRun.of("", "panchanga", "--month", "2023-13", "--place", HYDERABAD).refusal())
        .contains("2023-13")
        .contains("YYYY-MM");
  }

  @Test
  void eclipsesComeWithWhatAPlaceSees() {
    List<JsonNode> rows =
        CommandRun.of(
                "",
                "transits",
                "eclipses",
                "--from",
                "2022-10-01",
                "--to",
                "2022-12-01",
                "--place",
                HYDERABAD)
            .well()
            .rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().get("kind").asString()).isEqualTo("partial");
    assertThat(rows.getFirst().get("here").get("sets_eclipsed").asBoolean()).isTrue();
    assertThat(rows.getLast().get("of").asString()).isEqualTo("Moon");
    assertThat(rows.getLast().get("here").get("rises_eclipsed").asBoolean()).isTrue();
  }

  @Test
  void withoutAPlaceAnEclipseIsTheEarths() {
    JsonNode only =
        CommandRun.of("", "transits", "eclipses", "--from", "2017-08-20", "--to", "2017-08-23")
            .well()
            .rows()
            .getFirst();
    assertThat(only.get("greatest").asString()).startsWith("2017-08-21T18:25:3");
    assertThat(only.has("here")).isFalse();
  }
}

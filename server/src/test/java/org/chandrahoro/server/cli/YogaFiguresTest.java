package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The yogas and doshas of charts as printed. */
class YogaFiguresTest {

  /** The contract's example birth has Venus exalted in Meena, the seventh from Kanya. */
  @Test
  void aYogaComesWithItsGrahasItsReasonAndItsStrength() {
    JsonNode malavya = yoga(chart("1990-05-17", "14:35"), "Malavya");
    assertThat(malavya.get("grahas").valueStream().map(JsonNode::asString))
        .containsExactly("Venus");
    assertThat(malavya.get("why").asString())
        .isEqualTo("Venus is exalted; Venus is in the 7th house");
    assertThat(malavya.get("strength").asString()).isEqualTo("strong");
    assertThat(malavya.get("nature").asString()).isEqualTo("good");
    assertThat(malavya.get("source").asString()).isEqualTo("Brihat Parashara Hora Shastra 75.1–2");
    assertThat(malavya.has("weakened_by")).isFalse();
  }

  @Test
  void theReferenceBirthsSayWhereMarsMakesTheDosha() {
    List<JsonNode> expected = CommandRun.goldenRows("yogas.jsonl");
    var births = new StringBuilder();
    for (JsonNode birth : CommandRun.goldenRows("charts.jsonl")) {
      births.append(
          "{\"id\":%s,\"lat\":%s,\"lon\":%s,\"utc\":%s}\n"
              .formatted(birth.get("id"), birth.get("lat"), birth.get("lon"), birth.get("utc")));
    }
    var rows =
        CommandRun.of(births.toString(), "chart", "--batch", "--parts", "yogas").well().rows();
    assertThat(rows).hasSameSizeAs(expected);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).get("id")).isEqualTo(expected.get(i).get("id"));
      JsonNode doshas = rows.get(i).get("doshas");
      JsonNode mangal = doshas.get("mangal");
      JsonNode reference = expected.get(i).get("mangal");
      assertThat(mangal.get("from_lagna")).isEqualTo(reference.get("ref_from_lagna_1_2_4_7_8_12"));
      assertThat(mangal.get("from_moon")).isEqualTo(reference.get("ref_from_moon"));
      assertThat(mangal.get("from_venus")).isEqualTo(reference.get("ref_from_venus"));
      assertThat(mangal.get("cancelled_by").isArray()).isTrue();
      for (String kind :
          List.of("kala_sarpa", "pitru", "guru_chandala", "gandanta", "grahana", "shrapit")) {
        assertThat(doshas.get(kind).isBoolean()).as(kind).isTrue();
      }
    }
  }

  /** With the time unknown there is no lagna to count from. */
  @Test
  void aBirthWithoutATimeHasNeitherYogasNorDoshas() {
    JsonNode chart = chart("1990-05-17", "unknown");
    assertThat(chart.has("yogas")).isFalse();
    assertThat(chart.has("doshas")).isFalse();
  }

  private static JsonNode chart(String date, String time) {
    return CommandRun.of(
            "", "chart", "--date", date, "--time", time, "--place", "Hyderabad", "--parts", "yogas")
        .well()
        .rows()
        .getFirst();
  }

  private static JsonNode yoga(JsonNode chart, String name) {
    return chart
        .get("yogas")
        .valueStream()
        .filter(yoga -> yoga.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}

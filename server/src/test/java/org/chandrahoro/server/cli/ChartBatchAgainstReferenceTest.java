package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Twelve births, as {@code chart --batch} prints them, against the reference rows. Those have six
 * decimals of a degree and another ΔT, so longitudes are held to a third of an arcsecond and the
 * Lagna, which runs with the Earth, to one.
 */
class ChartBatchAgainstReferenceTest {
  private static final double LONGITUDE = 1e-4;
  private static final double LAGNA = 3e-4;

  private final List<JsonNode> births = CommandRun.goldenRows("charts.jsonl");
  private final List<JsonNode> charts =
      CommandRun.of(byUtc(births), "chart", "--batch").well().rows();

  /** Input lines that hold what a user would have. */
  private static String byUtc(List<JsonNode> births) {
    var lines = new StringBuilder();
    for (JsonNode birth : births) {
      lines.append(
          "{\"id\":%s,\"lat\":%s,\"lon\":%s,\"utc\":%s}\n"
              .formatted(birth.get("id"), birth.get("lat"), birth.get("lon"), birth.get("utc")));
    }
    return lines.toString();
  }

  @Test
  void aChartForEachBirthInOrder() {
    assertThat(charts)
        .extracting(chart -> chart.get("id").asString())
        .containsExactlyElementsOf(births.stream().map(b -> b.get("id").asString()).toList());
  }

  @Test
  void theMembersAreThoseOfTheContractInItsOrder() {
    for (JsonNode chart : charts) {
      assertThat(chart.propertyNames())
          .containsSubsequence(
              "id",
              "conventions",
              "ayanamsa_deg",
              "grahas",
              "lagna",
              "mc",
              "vargas",
              "dashas",
              "ashtakavarga",
              "shadbala",
              "chara_karakas",
              "arudhas",
              "special_lagnas");
      assertThat(chart.get("conventions").propertyNames())
          .containsExactly("ayanamsa", "node", "year_days", "houses", "engine");
      assertThat(chart.get("conventions").get("ayanamsa").asString()).isEqualTo("lahiri");
      assertThat(chart.get("conventions").get("node").asString()).isEqualTo("mean");
      assertThat(chart.get("conventions").get("year_days").asDouble()).isEqualTo(365.25);
      assertThat(chart.get("conventions").get("houses").asString()).isEqualTo("whole-sign");
      assertThat(chart.get("grahas").propertyNames())
          .containsExactly(
              "Sun", "Moon", "Mars", "Mercury", "Jupiter", "Venus", "Saturn", "Rahu", "Ketu");
      for (JsonNode graha : chart.get("grahas")) {
        assertThat(graha.propertyNames())
            .containsExactly(
                "longitude",
                "latitude",
                "speed",
                "sign",
                "nakshatra",
                "pada",
                "retrograde",
                "combust",
                "dignity",
                "house");
        assertThat(graha.get("retrograde").isBoolean()).isTrue();
        assertThat(graha.get("combust").isBoolean()).isTrue();
        assertThat(graha.get("dignity").isString()).isTrue();
      }
      assertThat(chart.get("lagna").propertyNames())
          .containsExactly("longitude", "sign", "nakshatra", "pada");
      assertThat(chart.get("dashas").propertyNames())
          .containsExactly("vimshottari", "yogini", "ashtottari");
      assertThat(chart.get("dashas").get("vimshottari").propertyNames())
          .containsExactly("maha", "antar", "end");
    }
  }

  @Test
  void placesSpeedsAndSigns() {
    for (int i = 0; i < births.size(); i++) {
      JsonNode birth = births.get(i);
      JsonNode chart = charts.get(i);
      assertThat(chart.get("ayanamsa_deg").asDouble())
          .isCloseTo(birth.get("ayanamsa_deg").asDouble(), within(2e-6));
      for (var expected : birth.get("longitudes").properties()) {
        JsonNode graha = chart.get("grahas").get(expected.getKey());
        String where = birth.get("id") + " " + expected.getKey();
        double longitude = expected.getValue().asDouble();
        assertThat(graha.get("longitude").asDouble())
            .as(where)
            .isCloseTo(longitude, within(LONGITUDE));
        assertThat(graha.get("sign").asInt()).as(where).isEqualTo((int) (longitude / 30));
        assertThat(graha.get("nakshatra").asInt())
            .as(where)
            .isEqualTo((int) (longitude * 27 / 360) + 1);
        assertThat(graha.get("pada").asInt())
            .as(where)
            .isEqualTo((int) (longitude * 108 / 360) % 4 + 1);
        int fromLagna = Math.floorMod((int) (longitude / 30) - lagnaSign(birth), 12) + 1;
        assertThat(graha.get("house").asInt()).as(where).isEqualTo(fromLagna);
      }
      for (var speed : birth.get("speeds").properties()) {
        JsonNode graha = chart.get("grahas").get(speed.getKey());
        assertThat(graha.get("speed").asDouble())
            .as("%s %s", birth.get("id"), speed)
            .isCloseTo(speed.getValue().asDouble(), within(1e-4));
        assertThat(graha.get("retrograde").asBoolean()).isEqualTo(speed.getValue().asDouble() < 0);
      }
      assertThat(chart.get("lagna").get("longitude").asDouble())
          .isCloseTo(birth.get("lagna").asDouble(), within(LAGNA));
      assertThat(chart.get("lagna").get("sign").asInt()).isEqualTo(lagnaSign(birth));
      assertThat(chart.get("mc").asDouble()).isCloseTo(birth.get("mc").asDouble(), within(LAGNA));
    }
  }

  private static int lagnaSign(JsonNode birth) {
    return (int) (birth.get("lagna").asDouble() / 30);
  }

  @Test
  void allSixteenVargas() {
    for (int i = 0; i < births.size(); i++) {
      var near = births.get(i).get("near_boundary").toString();
      JsonNode vargas = charts.get(i).get("vargas");
      assertThat(vargas.propertyNames())
          .containsExactlyElementsOf(births.get(i).get("vargas").propertyNames());
      for (var varga : births.get(i).get("vargas").properties()) {
        for (var place : varga.getValue().properties()) {
          String name = varga.getKey() + ":" + place.getKey();
          if (!near.contains('"' + name + '"')) {
            assertThat(vargas.get(varga.getKey()).get(place.getKey()).asInt())
                .as("%s %s", births.get(i).get("id"), name)
                .isEqualTo(place.getValue().asInt());
          }
        }
      }
    }
  }

  /** The Moon's 0.1″ is 20 minutes of the longest mahadasha's beginning; most agree to seconds. */
  @Test
  void dashasOfAllThreeKinds() {
    for (int i = 0; i < births.size(); i++) {
      JsonNode dashas = charts.get(i).get("dashas");
      JsonNode expected = births.get(i).get("vimshottari");
      JsonNode vimshottari = dashas.get("vimshottari");
      assertPeriods(vimshottari.get("maha"), expected.get("maha"), 9);
      assertPeriods(vimshottari.get("antar"), expected.get("antar"), 81);
      assertNear(vimshottari.get("end"), expected.get("end"));
      assertPeriods(dashas.get("yogini").get("maha"), births.get(i).get("yogini"), 24);
      assertPeriods(dashas.get("ashtottari").get("maha"), births.get(i).get("ashtottari"), 8);
    }
  }

  private static void assertPeriods(JsonNode periods, JsonNode expected, int count) {
    assertThat(periods.size()).isEqualTo(count).isEqualTo(expected.size());
    for (int i = 0; i < count; i++) {
      JsonNode period = periods.get(i);
      JsonNode reference = expected.get(i);
      assertThat(period.size()).isEqualTo(reference.size());
      int last = period.size() - 1;
      for (int lord = 0; lord < last; lord++) {
        assertThat(period.get(lord)).isEqualTo(reference.get(lord));
      }
      assertNear(period.get(last), reference.get(last));
    }
  }

  private static void assertNear(JsonNode instant, JsonNode expected) {
    assertThat(instant.asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    assertThat(
            Duration.between(Instant.parse(instant.asString()), Instant.parse(expected.asString()))
                .abs())
        .as("%s instead of %s", instant, expected)
        .isLessThan(Duration.ofMinutes(20));
  }

  @Test
  void aSiderealYearOnRequest() {
    var run = CommandRun.of(byUtc(births), "chart", "--batch", "--year-days", "365.256364");
    var rows = run.well().rows();
    int compared = 0;
    for (int i = 0; i < births.size(); i++) {
      JsonNode expected = births.get(i).get("vimshottari_sidereal_year_maha");
      if (expected != null) {
        assertPeriods(rows.get(i).get("dashas").get("vimshottari").get("maha"), expected, 9);
        compared++;
      }
    }
    assertThat(compared).isEqualTo(3);
  }

  @Test
  void ashtakavargaKarakasArudhasAndSpecialLagnas() {
    for (int i = 0; i < births.size(); i++) {
      JsonNode birth = births.get(i);
      JsonNode ashtakavarga = charts.get(i).get("ashtakavarga");
      assertThat(ashtakavarga.propertyNames()).startsWith("table", "bhinna", "sarva");
      assertThat(ashtakavarga.get("table").asString()).isEqualTo("parashara");
      assertThat(ashtakavarga.get("bhinna")).isEqualTo(birth.get("bhinna"));
      assertThat(ashtakavarga.get("sarva")).isEqualTo(birth.get("sarva"));
      assertThat(charts.get(i).get("chara_karakas")).isEqualTo(birth.get("chara_karakas"));
      assertThat(charts.get(i).get("arudhas")).isEqualTo(birth.get("arudhas"));
      for (String lagna : List.of("bhava", "hora", "ghati")) {
        assertThat(charts.get(i).get("special_lagnas").get(lagna).asDouble())
            .as("%s lagna of %s", lagna, birth.get("id"))
            .isCloseTo(birth.get("special_lagnas").get(lagna).asDouble(), within(2.5e-3));
      }
    }
  }

  @Test
  void localTimeWithItsOffsetIsTheSameBirth() {
    var lines = new StringBuilder();
    for (JsonNode birth : births) {
      lines.append(
          "{\"id\":%s,\"lat\":%s,\"lon\":%s,\"local\":%s,\"utc_offset_hours\":%s}\n"
              .formatted(
                  birth.get("id"),
                  birth.get("lat"),
                  birth.get("lon"),
                  birth.get("local"),
                  birth.get("utc_offset_hours")));
    }
    assertThat(CommandRun.of(lines.toString(), "chart", "--batch").well().rows()).isEqualTo(charts);
  }

  @Test
  void theTrueNodeOnRequest() {
    var rows =
        CommandRun.of(byUtc(births), "chart", "--batch", "--node", "true", "--parts", "positions")
            .well()
            .rows();
    for (int i = 0; i < births.size(); i++) {
      assertThat(rows.get(i).get("grahas").get("Rahu").get("longitude").asDouble())
          .isCloseTo(births.get(i).get("true_node").asDouble(), within(2e-4));
      assertThat(rows.get(i).get("conventions").get("node").asString()).isEqualTo("true");
      assertThat(rows.get(i).has("vargas")).isFalse();
    }
  }
}

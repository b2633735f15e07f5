package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MatchCommandTest {
  @Test
  void twelveCouplesAnswerTheReferencesPoints() {
    List<JsonNode> rows = CommandRun.goldenRows("couples.jsonl");
    var matches = CommandRun.of(CommandRun.golden("couples.jsonl"), "match", "--batch").well();
    assertThat(matches.rows()).hasSize(12);
    for (int i = 0; i < rows.size(); i++) {
      var match = matches.rows().get(i);
      var reference = rows.get(i).get("ref_koota");
      assertThat(match.get("id")).isEqualTo(rows.get(i).get("id"));
      for (String koota : List.of("varna", "tara", "graha_maitri", "gana", "bhakoot", "nadi")) {
        assertThat(match.get("ashtakoota").get(koota).asDouble())
            .as("%s of %s", koota, match.get("id"))
            .isEqualTo(reference.get(koota).asDouble());
      }
      assertThat(match.get("porutham").get("mahendra").asBoolean())
          .isEqualTo(rows.get(i).get("ref_porutham").get("mahendra").asBoolean());
    }
  }

  @Test
  void theMembersAreThoseOfTheContractInItsOrder() {
    var match = CommandRun.of("", "match", "--boy", "19/3", "--girl", "26/2").well().json();
    assertThat(match.get("ashtakoota").propertyNames())
        .containsExactly(
            "varna", "vashya", "tara", "yoni", "graha_maitri", "gana", "bhakoot", "nadi", "total");
    assertThat(match.get("porutham").propertyNames())
        .containsExactly(
            "dina",
            "gana",
            "mahendra",
            "stree_dirgha",
            "yoni",
            "rasi",
            "rasi_adhipati",
            "vashya",
            "rajju",
            "vedha",
            "total");
    assertThat(match.get("ashtakoota").get("total").asDouble()).isEqualTo(24.0);
    assertThat(match.get("parihara").get("ashtakoota.gana").get(0).asString())
        .isEqualTo("one_lord");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'id':1,'boy_nakshatra':28,'boy_pada':1,'girl_nakshatra':1,'girl_pada':1 | 28",
        "'id':1,'boy_nakshatra':1.5,'boy_pada':1,'girl_nakshatra':1,'girl_pada':1 | 1.5",
        "'id':1,'boy_nakshatra':1,'boy_pada':0,'girl_nakshatra':1,'girl_pada':1 | boy_pada",
        "'id':1,'boy_nakshatra':1,'boy_pada':1,'girl_nakshatra':1 | girl_pada",
        "'id':1,'boy':7,'girl':{} | 7",
        "'id':1,'boy':{'lat':17,'lon':78,'utc':'1990-01-01T00:00:00Z'} | girl",
      })
  void aBadLineIsAnsweredInItsPlace(String members, String named) {
    var lines =
        "{"
            + members.replace('\'', '"')
            + "}\n"
            + "{\"id\":2,\"boy_nakshatra\":1,\"boy_pada\":1,\"girl_nakshatra\":2,\"girl_pada\":1}\n";
    var answers = CommandRun.of(lines, "match", "--batch").well().rows();
    assertThat(answers.get(0).get("error").asString()).contains(named);
    assertThat(answers.get(1).get("ashtakoota")).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"--boy 28/1 --girl 1/1,28/1", "--boy 0/1 --girl 1/1,0/1", "--boy 5/4,--girl"})
  void badStarsAreRefusedInOneLine(String options, String named) {
    var words = new java.util.ArrayList<>(List.of("match"));
    words.addAll(List.of(options.split(" ")));
    assertThat(CommandRun.of("", words.toArray(String[]::new)).refusal()).contains(named);
  }

  @Test
  void twoBirthsOnTheCommandLineAreComparedInMarsAndDashasToo() {
    var match =
        CommandRun.of(
                "",
                "match",
                "--boy-date=1988-03-02",
                "--boy-time=06:10",
                "--boy-place=Hyderabad",
                "--girl-date=1990-05-17",
                "--girl-time=14:35",
                "--girl-lat=16.51",
                "--girl-lon=80.65",
                "--girl-offset=+05:30")
            .well()
            .json();
    assertThat(match.get("mangal").propertyNames())
        .containsExactly("boy", "girl", "balance", "balanced");
    assertThat(match.get("dasha_sandhi").isArray()).isTrue();
    assertThat(match.get("uncertain")).isNull();
    assertThat(match.get("why").get("ashtakoota").get("nadi").asString()).startsWith("Nadi: ");
    assertThat(match.get("why").get("mangal")).hasSize(3);
  }

  @Test
  void twoBirthsOnALineGetWhatTheirStarsGet() {
    var births =
        "{\"id\":1,\"boy\":{\"lat\":17,\"lon\":78,\"utc\":\"1990-01-01T00:00:00Z\"},"
            + "\"girl\":{\"lat\":17,\"lon\":78,\"utc\":\"1992-07-01T00:00:00Z\"}}\n";
    var match = CommandRun.of(births, "match", "--batch").well().rows().getFirst();
    var boy = match.get("boy_star");
    var girl = match.get("girl_star");
    var byStars =
        CommandRun.of(
                "",
                "match",
                "--boy=" + boy.get("nakshatra") + "/" + boy.get("pada"),
                "--girl=" + girl.get("nakshatra") + "/" + girl.get("pada"))
            .well()
            .json();
    assertThat(match.get("ashtakoota")).isEqualTo(byStars.get("ashtakoota"));
    assertThat(byStars.get("mangal")).isNull();
    assertThat(match.get("mangal").get("balance")).isNotNull();
  }

  /** In a day the Moon passes more than three padas: no star is certain, nor a dasha. */
  @Test
  void anUnknownBirthTimeNamesWhatItLeavesOpen() {
    var match =
        CommandRun.of(
                "",
                "match",
                "--boy-date=1988-03-02",
                "--boy-time=unknown",
                "--boy-place=Hyderabad",
                "--girl-date=1990-05-17",
                "--girl-time=14:35",
                "--girl-place=Hyderabad")
            .well()
            .json();
    assertThat(match.get("ashtakoota")).isNull();
    assertThat(match.get("mangal").get("balance").asString()).isEqualTo("open");
    assertThat(match.get("uncertain").toString())
        .isEqualTo("[\"ashtakoota\",\"porutham\",\"mangal\",\"dasha_sandhi\"]");
  }

  @Test
  void theSchoolChangesThePoints() {
    // Mesha is Kshatriya by element and below Tula of Raman's Kshatriyas
    String[] couple = {"match", "--boy=1/1", "--girl=15/1"};
    assertThat(varna(couple)).isEqualTo(1);
    assertThat(varna("match", "--boy=1/1", "--girl=15/1", "--varna=raman")).isZero();
  }

  private static int varna(String... words) {
    return CommandRun.of("", words).well().json().get("ashtakoota").get("varna").asInt();
  }

  @ParameterizedTest
  @CsvSource({
    "--boy=1/1 --girl=2/1 --varna=x,x",
    "--boy=1/1 --girl=2/1 --sandhi-months=0,0 months",
    "--boy=1/1 --girl=2/1 --boy-date=1990-01-01,stars",
    "--boy-date=1990-01-01 --boy-time=10:00 --boy-place=Hyderabad,--girl-date",
    "--boy-date=1990-01-01 --boy-time=10:00,--boy-place",
  })
  void badBirthsAndSchoolsAreRefusedInOneLine(String options, String named) {
    var words = new java.util.ArrayList<>(List.of("match"));
    words.addAll(List.of(options.split(" ")));
    assertThat(CommandRun.of("", words.toArray(String[]::new)).refusal()).contains(named);
  }
}

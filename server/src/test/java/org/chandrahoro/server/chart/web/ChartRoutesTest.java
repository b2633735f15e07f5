package org.chandrahoro.server.chart.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartRoutesTest extends RunningServer {
  /** Golden birth PB001: Mumbai, 26 October 1967, 09:57:17. */
  private static final String BIRTH =
      """
      {"name":"x","date":"1967-10-26","time":"09:57:17","lat":19.076,"lon":72.8777,\
      "zone":"Asia/Kolkata"}""";

  @Test
  void aChartNeedsNoAccountAndAgreesWithTheReference() {
    var chart = anybody().post("/charts", BIRTH);
    assertThat(chart.status()).isEqualTo(200);
    assertThat(chart.body().path("grahas").path("Sun").path("longitude").asDouble())
        .isCloseTo(188.659759, org.assertj.core.data.Offset.offset(3e-5));
    assertThat(chart.body().path("lagna").path("sign").asInt()).isEqualTo(7);
    assertThat(chart.body().path("vargas").path("D9").path("Lagna").asInt()).isEqualTo(9);
    assertThat(
            chart.body().path("dashas").path("vimshottari").path("maha").get(0).get(0).asString())
        .isEqualTo("Saturn");
  }

  @Test
  void conventionsAndPartsAreChosenByTheQuery() {
    var chart =
        anybody().post("/charts?ayanamsa=raman&node=true&parts=positions,vargas&vargas=D1", BIRTH);
    assertThat(chart.body().path("conventions").path("ayanamsa").asString()).isEqualTo("raman");
    assertThat(chart.body().path("conventions").path("node").asString()).isEqualTo("true");
    assertThat(chart.body().path("vargas").size()).isEqualTo(1);
    assertThat(chart.body().path("dashas").isMissingNode()).isTrue();
  }

  @Test
  void schoolsAreChosenByTheQuery() {
    var chart =
        anybody()
            .post(
                "/charts?year_days=365.256364&shadbala=raman&ashtakavarga=varahamihira"
                    + "&ashtottari=with-abhijit&karakas=8&why=true&prastara=true",
                BIRTH)
            .body();
    assertThat(chart.path("conventions").path("year_days").asDouble()).isEqualTo(365.256364);
    assertThat(chart.path("shadbala").path("school").asString()).isEqualTo("raman");
    assertThat(chart.path("shadbala").path("Sun").path("why").size()).isPositive();
    assertThat(chart.path("ashtakavarga").path("table").asString()).isEqualTo("varahamihira");
    assertThat(chart.path("ashtakavarga").path("prastara").size()).isEqualTo(7);
    assertThat(chart.path("dashas").path("ashtottari").path("stars").asString())
        .isEqualTo("with-abhijit");
    assertThat(chart.path("chara_karakas").size()).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ayanamsa",
        "node",
        "vargas",
        "parts",
        "dasha_levels",
        "year_days",
        "shadbala",
        "kranti",
        "hours",
        "ashtakavarga",
        "trikona",
        "ekadhipatya",
        "multipliers",
        "prastara",
        "why",
        "ashtottari",
        "arudha_lords",
        "upagrahas",
        "karakas"
      })
  void aBadChoiceIsRefusedByItsName(String field) {
    var refused = anybody().post("/charts?" + field + "=nine", BIRTH);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.field()).isEqualTo(field);
  }

  @Test
  void aChartOfOnesOwnProfileIsThereAndAnothersIsNot() {
    var me = somebody();
    String profile = me.post("/me/profiles", BIRTH).text("id");
    assertThat(
            me.get("/me/profiles/" + profile + "/chart").body().path("lagna").path("sign").asInt())
        .isEqualTo(7);
    assertThat(somebody().get("/me/profiles/" + profile + "/chart").status()).isEqualTo(404);
    assertThat(anybody().get("/me/profiles/" + profile + "/chart").status()).isEqualTo(401);
  }

  @Test
  void anUnknownTimeLeavesOutWhatNeedsIt() {
    var chart = anybody().post("/charts", BIRTH.replace("09:57:17", "unknown")).body();
    assertThat(chart.path("lagna").isMissingNode()).isTrue();
    assertThat(chart.path("dashas").isMissingNode()).isTrue();
    assertThat(chart.path("vargas").path("D9").isMissingNode()).isTrue();
    assertThat(chart.path("grahas").path("Moon").path("nakshatras").size()).isBetween(1, 3);
  }

  @Test
  void badInputIsNamed() {
    var anybody = anybody();
    assertThat(anybody.post("/charts?ayanamsa=x", BIRTH).field()).isEqualTo("ayanamsa");
    assertThat(anybody.post("/charts?node=x", BIRTH).field()).isEqualTo("node");
    assertThat(anybody.post("/charts?vargas=D8", BIRTH).field()).isEqualTo("vargas");
    assertThat(anybody.post("/charts?parts=soul", BIRTH).field()).isEqualTo("parts");
    assertThat(anybody.post("/charts?dasha_levels=9", BIRTH).field()).isEqualTo("dasha_levels");
    assertThat(anybody.post("/charts", BIRTH.replace("1967", "1500")).field()).isEqualTo("date");
    var gap =
        anybody.post(
            "/charts",
            """
            {"date":"1986-04-27","time":"02:30","lat":40.71,"lon":-74.0,"zone":"America/New_York"}""");
    assertThat(gap.status()).isEqualTo(422);
    assertThat(gap.error()).isEqualTo("NO_SUCH_LOCAL_TIME");
    var overlap =
        anybody.post(
            "/charts",
            """
            {"date":"1986-10-26","time":"01:30","lat":40.71,"lon":-74.0,"zone":"America/New_York"}""");
    assertThat(overlap.error()).isEqualTo("AMBIGUOUS_LOCAL_TIME");
  }
}

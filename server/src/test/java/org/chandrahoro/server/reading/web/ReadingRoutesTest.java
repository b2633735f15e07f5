package org.chandrahoro.server.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadingRoutesTest extends RunningServer {
  private static final String BIRTH =
      """
      {"name":"Asha","date":"1990-05-17","time":"14:35","place":"Hyderabad"}""";

  private ApiClient me = anybody();
  private String profile = "";

  @BeforeEach
  void signUp() {
    me = somebody();
    profile = me.post("/me/profiles", BIRTH).text("id");
  }

  private ApiClient.Answer daily(String members) {
    return me.post("/ai/reading/daily", "{\"profile_id\":\"" + profile + "\"" + members + "}");
  }

  private int used() {
    return me.get("/me/ai/entitlements").body().path("usage_today").path("requests_used").asInt();
  }

  @Test
  void aReadingHasTheShapeThatTheContractPromises() {
    var answer = daily("");
    assertThat(answer.status()).isEqualTo(200);
    JsonNode reading = answer.body();
    assertThat(reading.path("date").asString())
        .isEqualTo(LocalDate.now(ZoneId.of("Asia/Kolkata")).toString());
    assertThat(reading.path("profile_id").asString()).isEqualTo(profile);
    assertThat(reading.path("language").asString()).isEqualTo("en");
    assertThat(reading.path("tone").asString()).isEqualTo("practical");
    assertThat(reading.path("highlights").size()).isBetween(3, 5);
    assertThat(texts(reading.path("segments"), "topic"))
        .containsExactly("Work", "Love", "Health", "Finance");
    assertThat(reading.path("model").asString()).isEqualTo("composer");
    assertThat(reading.path("disclaimer").asString()).isNotBlank();
    Set<String> facts = Set.copyOf(texts(reading.path("facts"), "id"));
    for (JsonNode segment : reading.path("segments")) {
      assertThat(segment.path("summary").asString()).isNotBlank();
      assertThat(segment.path("why").size()).isPositive();
      segment.path("why").forEach(id -> assertThat(facts).contains(id.asString()));
    }
    for (JsonNode timing : reading.path("timings")) {
      assertThat(timing.path("window").asString()).matches("\\d\\d:\\d\\d-\\d\\d:\\d\\d");
      assertThat(timing.path("kind").asString()).isIn("good", "avoid");
    }
    for (JsonNode fact : reading.path("facts")) {
      assertThat(fact.path("text").asString()).isNotBlank();
      if (fact.path("kind").asString().equals("transit")) {
        assertThat(fact.path("graha").asString()).isNotBlank();
        assertThat(fact.path("sign").asInt(-1)).isBetween(0, 11);
        assertThat(fact.path("at").asString()).endsWith("Z");
      }
    }
    assertThat(answer.headers().firstValue("X-Tokens-Used")).hasValue("0");
    assertThat(answer.headers().firstValue("X-Quota-Remaining-Requests")).hasValue("9");
    assertThat(answer.headers().firstValue("X-Quota-Remaining-Tokens")).hasValue("50000");
  }

  @Test
  void readingAgainCountsNothingAndGivesTheSameReading() {
    var first = daily("");
    var again = daily("");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(used()).isEqualTo(1);
  }

  @Test
  void eachLanguageAndToneIsAReadingOfItsOwn() {
    daily("");
    var telugu = daily(",\"language\":\"te\"");
    assertThat(telugu.body().path("segments").get(0).path("summary").asString())
        .containsPattern("[\\u0C00-\\u0C7F]");
    daily(",\"tone\":\"mystic\"");
    assertThat(used()).isEqualTo(3);
  }

  @Test
  void sixteenAtOnceMakeOneReadingAndCountOneRequest() throws Exception {
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      var tasks = new ArrayList<Callable<String>>();
      for (int i = 0; i < 16; i++) {
        tasks.add(() -> daily("").text("id"));
      }
      var ids = new ArrayList<String>();
      for (Future<String> task : many.invokeAll(tasks)) {
        ids.add(task.get());
      }
      // ten fit the day's limit at once; whoever was refused meanwhile has no id
      assertThat(ids.stream().filter(id -> !id.isEmpty()).distinct()).hasSize(1);
    }
    assertThat(used()).isEqualTo(1);
    assertThat(me.get("/me/readings").body().path("items").size()).isEqualTo(1);
  }

  @Test
  void theEleventhReadingOfADayIsRefusedWithTheReset() {
    var today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
    for (int day = 0; day < 10; day++) {
      var answer = daily(",\"date\":\"" + today.plusDays(day) + "\"");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.headers().firstValue("X-Quota-Warning").isPresent())
          .as("after %d of ten", day + 1)
          .isEqualTo(day + 1 >= 8);
    }
    var refused = daily(",\"date\":\"" + today.plusDays(10) + "\"");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.error()).isEqualTo("AI_LIMIT_EXCEEDED");
    assertThat(refused.body().path("limits").path("requests_per_day").asInt()).isEqualTo(10);
    assertThat(refused.text("resets_at")).isNotBlank();
    assertThat(used()).isEqualTo(10);
    // what stands can still be read
    assertThat(daily("").status()).isEqualTo(200);
  }

  @Test
  void anotherPersonsProfileIsNotThere() {
    var stranger = somebody();
    var answer = stranger.post("/ai/reading/daily", "{\"profile_id\":\"" + profile + "\"}");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(
            stranger
                .get("/me/ai/entitlements")
                .body()
                .path("usage_today")
                .path("requests_used")
                .asInt())
        .isZero();
  }

  @Test
  void aBirthWhoseMoonSignIsOpenAsksForTheTime() {
    String open =
        me.post(
                "/me/profiles",
                """
                {"name":"B","date":"1990-05-17","time":"unknown","place":"Hyderabad"}""")
            .text("id");
    var answer = me.post("/ai/reading/daily", "{\"profile_id\":\"" + open + "\"}");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.error()).isEqualTo("BIRTH_TIME_NEEDED");
    assertThat(used()).isZero();
  }

  @Test
  void badMembersAreNamed() {
    assertThat(me.post("/ai/reading/daily", "{}").field()).isEqualTo("profile_id");
    assertThat(daily(",\"date\":\"2026-02-30\"").field()).isEqualTo("date");
    assertThat(daily(",\"date\":\"1700-01-01\"").field()).isEqualTo("date");
    assertThat(daily(",\"tone\":\"gloomy\"").field()).isEqualTo("tone");
    assertThat(daily(",\"language\":\"fr\"").field()).isEqualTo("language");
    assertThat(me.get("/me/readings?from=yesterday").field()).isEqualTo("from");
    assertThat(me.get("/me/readings?limit=0").field()).isEqualTo("limit");
    assertThat(anybody().post("/ai/reading/daily", "{}").status()).isEqualTo(401);
    assertThat(used()).isZero();
  }

  @Test
  void theListPagesByCursorAndMakesNone() {
    assertThat(me.get("/me/readings").body().path("items").size()).isZero();
    var today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
    for (int day = 0; day < 3; day++) {
      daily(",\"date\":\"" + today.minusDays(day) + "\"");
    }
    var first = me.get("/me/readings?limit=2");
    assertThat(texts(first.body().path("items"), "date"))
        .containsExactly(today.toString(), today.minusDays(1).toString());
    var second = me.get("/me/readings?limit=2&cursor=" + first.text("next_cursor"));
    assertThat(texts(second.body().path("items"), "date"))
        .containsExactly(today.minusDays(2).toString());
    var span = me.get("/me/readings?from=" + today.minusDays(1) + "&to=" + today.minusDays(1));
    assertThat(texts(span.body().path("items"), "date"))
        .containsExactly(today.minusDays(1).toString());
  }

  @Test
  void aCorrectedBirthIsReadAnewAndARemovedOneLeavesNothing() {
    String before = daily("").text("id");
    me.put("/me/profiles/" + profile, BIRTH.replace("14:35", "03:10"));
    assertThat(daily("").text("id")).isNotEqualTo(before);
    me.delete("/me/profiles/" + profile);
    assertThat(me.get("/me/readings").body().path("items").size()).isZero();
  }

  @Test
  void theExportHoldsTheReadings() {
    daily("");
    var export = me.get("/me/data-export").body();
    assertThat(export.path("readings").size()).isEqualTo(1);
  }

  private static List<String> texts(JsonNode array, String member) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.path(member).asString())
        .collect(Collectors.toList());
  }
}

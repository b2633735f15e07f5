package org.chandrahoro.server.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.ApiClient.Answer;
import org.chandrahoro.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileRoutesTest extends RunningServer {
  private static final String HYDERABAD =
      """
      {"name":"Asha","date":"1943-06-01","time":"12:00","place":"Hyderabad"}""";

  @Test
  void aBirthInTheWarYearsIsAnHourAheadAndReadsBackTheSame() {
    ApiClient me = somebody();
    Answer created = me.post("/me/profiles", HYDERABAD);
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.text("offset")).isEqualTo("+06:30");
    assertThat(created.text("utc")).isEqualTo("1943-06-01T05:30:00Z");
    assertThat(created.text("zone")).isEqualTo("Asia/Kolkata");
    Answer shown = me.get("/me/profiles/" + created.text("id"));
    assertThat(shown.body()).isEqualTo(created.body());
  }

  @Test
  void anUnknownTimeHasNoInstant() {
    Answer created =
        somebody()
            .post(
                "/me/profiles",
                """
                {"name":"Asha","date":"1990-05-17","time":"unknown","lat":17.385,"lon":78.4867}""");
    assertThat(created.text("time")).isEqualTo("unknown");
    assertThat(created.body().has("utc")).isFalse();
    assertThat(created.body().has("within_minutes")).isFalse();
    assertThat(created.text("offset")).isEqualTo("+05:30");
  }

  @Test
  void aCorrectionReplacesEverything() {
    ApiClient me = somebody();
    String id = me.post("/me/profiles", HYDERABAD).text("id");
    Answer replaced =
        me.put(
            "/me/profiles/" + id,
            """
            {"name":"Asha R","date":"1990-05-17","time":"14:35:20","within_minutes":15,
             "lat":40.7128,"lon":-74.006,"zone":"America/New_York"}""");
    assertThat(replaced.status()).isEqualTo(200);
    assertThat(replaced.text("time")).isEqualTo("14:35:20");
    assertThat(replaced.body().path("within_minutes").asInt()).isEqualTo(15);
    assertThat(replaced.text("utc")).isEqualTo("1990-05-17T18:35:20Z");
    assertThat(replaced.text("place")).isEmpty();
    assertThat(me.get("/me/profiles/" + id).body()).isEqualTo(replaced.body());
  }

  @Test
  void anothersProfileIsNotFoundWhateverIsDoneToIt() {
    ApiClient asha = somebody();
    ApiClient ravi = somebody();
    String path = "/me/profiles/" + asha.post("/me/profiles", HYDERABAD).text("id");
    assertThat(ravi.get(path).status()).isEqualTo(404);
    assertThat(ravi.put(path, HYDERABAD).status()).isEqualTo(404);
    assertThat(ravi.put(path, "{}").status()).as("not even its fields are checked").isEqualTo(404);
    assertThat(ravi.delete(path).status()).isEqualTo(404);
    assertThat(ravi.get(path).body()).isEqualTo(ravi.get(path).body());
    assertThat(asha.get(path).status()).isEqualTo(200);
  }

  @Test
  void listsComeInPages() {
    ApiClient me = somebody();
    for (int i = 0; i < 3; i++) {
      me.post("/me/profiles", HYDERABAD.replace("Asha", "Person " + i));
    }
    Answer first = me.get("/me/profiles?limit=2");
    assertThat(first.body().path("items")).hasSize(2);
    Answer second = me.get("/me/profiles?limit=2&cursor=" + first.text("next_cursor"));
    assertThat(second.body().path("items")).hasSize(1);
    assertThat(second.body().path("next_cursor").isNull()).isTrue();
    assertThat(me.get("/me/profiles").body().path("items")).hasSize(3);
    assertThat(me.get("/me/profiles?limit=0").field()).isEqualTo("limit");
    assertThat(me.get("/me/profiles?limit=many").field()).isEqualTo("limit");
  }

  @Test
  void aRemovedProfileIsGone() {
    ApiClient me = somebody();
    String path = "/me/profiles/" + me.post("/me/profiles", HYDERABAD).text("id");
    assertThat(me.delete(path).status()).isEqualTo(204);
    assertThat(me.get(path).status()).isEqualTo(404);
    assertThat(me.delete(path).status()).isEqualTo(404);
  }

  @Test
  void theFirstBirthGivesThePersonTheirZone() {
    ApiClient me = somebody();
    me.post(
        "/me/profiles",
        """
        {"name":"Asha","date":"1990-05-17","time":"14:35","lat":40.7128,"lon":-74.006}""");
    assertThat(me.get("/me").text("zone")).isEqualTo("America/New_York");
  }

  @Test
  void aSkippedTimeIsRefusedAndADoubledOneAskedAbout() {
    ApiClient me = somebody();
    String newYork =
        """
        {"name":"Asha","date":"%s","time":"%s","lat":40.7128,"lon":-74.006,"zone":"America/New_York"%s}""";
    Answer gap = me.post("/me/profiles", newYork.formatted("1986-04-27", "02:30", ""));
    assertThat(gap.status()).isEqualTo(422);
    assertThat(gap.error()).isEqualTo("NO_SUCH_LOCAL_TIME");
    Answer twice = me.post("/me/profiles", newYork.formatted("1986-10-26", "01:30", ""));
    assertThat(twice.status()).isEqualTo(422);
    assertThat(twice.error()).isEqualTo("AMBIGUOUS_LOCAL_TIME");
    assertThat(twice.body().path("offsets"))
        .extracting(o -> o.asString())
        .containsExactly("-04:00", "-05:00");
    Answer meant =
        me.post("/me/profiles", newYork.formatted("1986-10-26", "01:30", ",\"offset\":\"-04:00\""));
    assertThat(meant.status()).isEqualTo(201);
    assertThat(meant.text("utc")).isEqualTo("1986-10-26T05:30:00Z");
    assertThat(me.get("/me/profiles").body().path("items")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "date":"1986-02-30","time":"12:00","place":"Hyderabad"               | date
          "date":"1599-12-31","time":"12:00","place":"Hyderabad"               | date
          "time":"12:00","place":"Hyderabad"                                   | date
          "date":"1990-05-17","time":"25:00","place":"Hyderabad"               | time
          "date":"1990-05-17","place":"Hyderabad"                              | time
          "date":"1990-05-17","time":"12:00"                                   | place
          "date":"1990-05-17","time":"12:00","place":"Xqzzvbk"                 | place
          "date":"1990-05-17","time":"12:00","lat":91,"lon":0,"zone":"UTC"     | lat
          "date":"1990-05-17","time":"12:00","lat":"north","lon":0             | lat
          "date":"1990-05-17","time":"12:00","lat":0,"lon":0,"zone":"Mars/X"   | zone
          "date":"1990-05-17","time":"12:00","lat":0,"lon":0,"offset":"+25:00" | offset
          "date":"1990-05-17","time":"12:00","within_minutes":-1,"lat":0,"lon":0,"zone":"UTC" | within_minutes
          """)
  void badInputNamesItsFieldAndSavesNothing(String members, String field) {
    ApiClient me = somebody();
    Answer answer = me.post("/me/profiles", "{\"name\":\"Asha\"," + members + "}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field()).isEqualTo(field);
    assertThat(me.get("/me/profiles").body().path("items")).isEmpty();
  }

  @Test
  void aNameIsNeededAndMayBeTelugu() {
    ApiClient me = somebody();
    assertThat(me.post("/me/profiles", HYDERABAD.replace("Asha", " ")).field()).isEqualTo("name");
    assertThat(me.post("/me/profiles", HYDERABAD.replace("Asha", "ఆశ 🌙")).text("name"))
        .isEqualTo("ఆశ 🌙");
  }
}

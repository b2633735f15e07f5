package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Lines in, lines out. */
class BatchTest {
  private static final String GOOD =
      """
      {"id":"good","lat":17.385,"lon":78.4867,"utc":"1990-05-17T09:05:00Z"}""";

  private static CommandRun positions(String lines) {
    return CommandRun.of(lines, "chart", "--batch", "--parts", "positions");
  }

  @Test
  void manyLinesComeOutInOrder() {
    var lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      lines.append(
          "{\"id\":\"n%d\",\"lat\":17.4,\"lon\":78.5,\"utc\":\"1990-05-17T%02d:%02d:00Z\"}\n"
              .formatted(i, i % 24, i % 60));
      if (i % 7 == 0) {
        lines.append("{\"id\":\"bad%d\"}\n".formatted(i));
      }
    }
    var ids = positions(lines.toString()).well().rows().stream().map(BatchTest::id).toList();
    assertThat(ids)
        .containsExactlyElementsOf(
            IntStream.range(0, 5_000)
                .boxed()
                .flatMap(
                    i ->
                        i % 7 == 0
                            ? java.util.stream.Stream.of("n" + i, "bad" + i)
                            : java.util.stream.Stream.of("n" + i))
                .toList());
  }

  private static String id(JsonNode row) {
    return row.get("id").asString();
  }

  /** A single quote stands for a double one; what must be named comes after the bar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'id':'a','lat':91,'lon':78,'utc':'1990-05-17T09:05:00Z'}             | 91",
        "{'id':'a','lat':17,'lon':181,'utc':'1990-05-17T09:05:00Z'}            | 181",
        "{'id':'a','lat':'17','lon':78,'utc':'1990-05-17T09:05:00Z'}           | lat",
        "{'id':'a','lat':1e999,'lon':78,'utc':'1990-05-17T09:05:00Z'}          | lat",
        "{'id':'a','lon':78,'utc':'1990-05-17T09:05:00Z'}                      | lat",
        "{'id':'a','lat':17,'lon':78}                                          | utc",
        "{'id':'a','lat':17,'lon':78,'utc':'1990-02-30T09:05:00Z'}             | 1990-02-30T09:05:00Z",
        "{'id':'a','lat':17,'lon':78,'utc':'yesterday'}                        | yesterday",
        "{'id':'a','lat':17,'lon':78,'utc':'1590-02-20T09:05:00Z'}             | 1600",
        "{'id':'a','lat':17,'lon':78,'utc':'+1000000000-12-31T23:59:59Z'}      | 1600",
        "{'id':'a','lat':17,'lon':78,'local':'1990-05-17T14:35'}               | zone",
        "{'id':'a','lat':17,'lon':78,'local':'1990-05-17T14:35','zone':'Mars'} | Mars",
        "{'id':'a','lat':17,'lon':78,'local':'1990-05-17T14:35','utc_offset_hours':19} | 19",
        "{'id':'a','lat':17,'lon':78,'local':'+999999999-12-31T23:59','utc_offset_hours':-18} | 1600",
        "{'id':'a','lat':17,'lon':78,'local':'+999999999-12-31T23:59','zone':'Asia/Kolkata'} | 1600",
      })
  void aBadLineIsAnsweredInItsPlaceUnderItsId(String line, String named) {
    var rows = positions(GOOD + "\n" + line.replace('\'', '"') + "\n" + GOOD + "\n").well().rows();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).propertyNames()).containsExactly("id", "error");
    assertThat(id(rows.get(1))).isEqualTo("a");
    assertThat(rows.get(1).get("error").asString()).contains(named);
    assertThat(rows.get(2)).isEqualTo(rows.get(0));
    assertThat(id(rows.get(0))).isEqualTo("good");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'lat':17,'lon':78,'utc':'1990-05-17T09:05:00Z'}",
        "{'id':null,'lat':17,'lon':78,'utc':'1990-05-17T09:05:00Z'}",
        "{'id':['a'],'lat':17,'lon':78,'utc':'1990-05-17T09:05:00Z'}",
        "{'id':'a','lat':",
        "[1,2]",
        "17",
        "not JSON at all",
        "{'id':'a'} {'id':'b'}",
      })
  void aLineWithoutAnIdIsAnsweredUnderNull(String line) {
    var rows = positions(line.replace('\'', '"') + "\n" + GOOD + "\n").well().rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).propertyNames()).containsExactly("id", "error");
    assertThat(rows.get(0).get("id").isNull()).isTrue();
    assertThat(rows.get(0).get("error").asString()).isNotBlank();
  }

  @Test
  void anIdComesBackAsItWasGiven() {
    var rows =
        positions(
                GOOD.replace("\"good\"", "17")
                    + "\n{\"id\":18}\n"
                    + GOOD.replace("good", "ఆశ \\\"\\u0001 \uD83C\uDF19"))
            .well()
            .rows();
    assertThat(rows.get(0).get("id").isNumber()).isTrue();
    assertThat(rows.get(0).get("id").asInt()).isEqualTo(17);
    assertThat(rows.get(1).get("id").asInt()).isEqualTo(18);
    assertThat(id(rows.get(2))).isEqualTo("ఆశ \"\u0001 \uD83C\uDF19");
  }

  @Test
  void aByteOrderMarkCarriageReturnsAndAMissingLastNewlineAreAccepted() {
    assertThat(positions("\uFEFF" + GOOD + "\r\n" + GOOD + "\r\n" + GOOD).well().rows())
        .hasSize(3)
        .allMatch(row -> id(row).equals("good"));
    assertThat(positions("").well().out()).isEmpty();
  }

  /** Without sunrise there is no panchanga: northern Norway in June. */
  @Test
  void aDayWithoutSunriseIsALineWithItsReason() {
    var rows =
        CommandRun.of(
                """
                {"id":"a","date":"2024-06-21","lat":70,"lon":20,"zone":"Europe/Oslo"}
                {"id":"b","date":"2024-12-21","lat":70,"lon":20,"zone":"Europe/Oslo"}
                {"id":"c","date":"2024-13-01","lat":70,"lon":20,"zone":"Europe/Oslo"}
                {"id":"d","date":"2024-06-21","lat":17,"lon":78}
                {"id":"e","date":"2024-06-21","lat":17,"lon":78,"zone":"Asia/Kolkata"}
                """,
                "panchanga",
                "--batch")
            .well()
            .rows();
    assertThat(rows.get(0).get("error").asString()).contains("stays up");
    assertThat(rows.get(1).get("error").asString()).contains("stays down");
    assertThat(rows.get(2).get("error").asString()).contains("2024-13-01");
    assertThat(rows.get(3).get("error").asString()).contains("zone");
    assertThat(rows.get(4).get("sunrise").asString()).startsWith("2024-06-21T05:");
  }
}

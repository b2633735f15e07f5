package org.chandrahoro.server.llm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chandrahoro.server.llm.ServerSentEvents.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WHATWG HTML, section 9.2.6. */
class ServerSentEventsTest {
  private static List<Event> events(String stream, int pieceLength) {
    var events = new ServerSentEvents();
    var all = new ArrayList<Event>();
    byte[] bytes = stream.getBytes(UTF_8);
    for (int at = 0; at < bytes.length; at += pieceLength) {
      all.addAll(
          events.take(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + pieceLength))));
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1_000})
  void cutsTheSameEventsHoweverTheBytesArrive(int pieceLength) {
    String stream =
        "\ufeff: a comment\n\n"
            + "event: delta\r\n"
            + "data: చంద్ర\r\n\r\n"
            + "id: 7\n"
            + "data:a\n"
            + "data:  b\n\n"
            + "data\n\n";
    assertThat(events(stream, pieceLength))
        .containsExactly(new Event("delta", "చంద్ర"), new Event("", "a\n b"), new Event("", ""));
  }

  @Test
  void aReturnAloneEndsALine() {
    assertThat(events("data: x\r\rdata: y\r\r", 100))
        .containsExactly(new Event("", "x"), new Event("", "y"));
  }

  @Test
  void whatIsNotEndedIsLeftOver() {
    var events = new ServerSentEvents();
    assertThat(events.take("data: [DONE]".getBytes(UTF_8))).isEmpty();
    assertThat(events.rest()).contains(new Event("", "[DONE]"));
    assertThat(events.rest()).isEmpty();
  }
}

package org.chandrahoro.server.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a stream of bytes into events, as the WHATWG standard has it. */
final class ServerSentEvents {
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final StringBuilder data = new StringBuilder();
  private String name = "";
  private boolean hasData;
  private boolean afterReturn;

  /**
   * An event.
   *
   * @param name empty where it has none
   */
  record Event(String name, String data) {}

  /** The events that these bytes complete. */
  List<Event> take(byte[] bytes) {
    var events = new ArrayList<Event>();
    for (byte next : bytes) {
      if (next == '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = next == '\r';
      if (next == '\n' || next == '\r') {
        endOfLine().ifPresent(events::add);
      } else {
        line.write(next);
      }
    }
    return events;
  }

  /** What is left where the stream ended without an empty line. */
  Optional<Event> rest() {
    endOfLine();
    return event();
  }

  private Optional<Event> endOfLine() {
    String text = line.toString(UTF_8);
    line.reset();
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    if (text.isEmpty()) {
      return event();
    }
    int colon = text.indexOf(':');
    String field = colon < 0 ? text : text.substring(0, colon);
    String value = colon < 0 ? "" : text.substring(colon + 1);
    if (value.startsWith(" ")) {
      value = value.substring(1);
    }
    if (field.equals("event")) {
      name = value;
    } else if (field.equals("data")) {
      if (hasData) {
        data.append('\n');
      }
      hasData = true;
      data.append(value);
    }
    return Optional.empty();
  }

  private Optional<Event> event() {
    Optional<Event> event =
        hasData ? Optional.of(new Event(name, data.toString())) : Optional.empty();
    name = "";
    hasData = false;
    data.setLength(0);
    return event;
  }
}

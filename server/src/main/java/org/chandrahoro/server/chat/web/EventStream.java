package org.chandrahoro.server.chat.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Server-sent events, each on its way as soon as it is there. Begins with its first event, so that
 * what fails before is still an ordinary answer. A reader who left is not an error: what is being
 * written for them goes on unheard to its end.
 */
final class EventStream {
  private final HttpServletResponse response;
  private final JsonMapper json;
  private boolean begun;
  private boolean left;

  EventStream(HttpServletResponse response, JsonMapper json) {
    this.response = response;
    this.json = json;
  }

  /** Whether something was sent, so that no other answer can be given. */
  boolean begun() {
    return begun;
  }

  void send(String event, Map<String, ? extends @Nullable Object> data) {
    if (left) {
      return;
    }
    try {
      if (!begun) {
        begun = true;
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // proxies that collect answers let it pass
      }
      String block = "event: " + event + "\ndata: " + json.writeValueAsString(data) + "\n\n";
      response.getOutputStream().write(block.getBytes(StandardCharsets.UTF_8));
      response.flushBuffer();
    } catch (IOException gone) {
      left = true;
    }
  }
}

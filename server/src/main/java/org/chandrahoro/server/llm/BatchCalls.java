package org.chandrahoro.server.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import org.chandrahoro.server.llm.Transport.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The exchanges of the batch lanes, to the operator's addresses alone: whatever address an answer
 * may name, the key goes to none of them.
 */
final class BatchCalls {
  static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST_ANSWER = 128 << 20;
  private static final int LONGEST_LINE = 16 << 20;
  private final ProviderCalls calls;
  private final Clock clock;
  private final Duration within;

  /** One line of a file of results. */
  @FunctionalInterface
  interface Lines {
    void line(JsonNode line) throws CallFailedException;
  }

  /**
   * @param within how long an exchange may take, the sending of a whole batch too
   */
  BatchCalls(ProviderCalls calls, Clock clock, Duration within) {
    this.calls = calls;
    this.clock = clock;
    this.within = within;
  }

  JsonNode get(Provider provider, Secret key, String path) throws CallFailedException {
    return exchange(provider, key, path, Map.of(), Optional.empty(), BatchCalls::json);
  }

  JsonNode post(
      Provider provider, Secret key, String path, Map<String, String> headers, byte[] body)
      throws CallFailedException {
    return exchange(provider, key, path, headers, Optional.of(body), BatchCalls::json);
  }

  JsonNode post(Provider provider, Secret key, String path, JsonNode body)
      throws CallFailedException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    return post(provider, key, path, Map.of("content-type", "application/json"), bytes);
  }

  /** Reads a file of one JSON object a line, without holding it whole. */
  void lines(Provider provider, Secret key, String path, Lines lines) throws CallFailedException {
    exchange(
        provider,
        key,
        path,
        Map.of(),
        Optional.empty(),
        (reply, until) -> {
          lines(provider, reply, until, lines);
          return JSON.nullNode();
        });
  }

  @FunctionalInterface
  private interface Reading {
    JsonNode read(Reply reply, long until) throws IOException, CallFailedException;
  }

  private JsonNode exchange(
      Provider provider,
      Secret key,
      String path,
      Map<String, String> headers,
      Optional<byte[]> body,
      Reading reading)
      throws CallFailedException {
    String name = provider.word();
    long until = System.nanoTime() + within.toNanos();
    var all = new HashMap<>(headers);
    all.put("user-agent", "chandrahoro");
    all.put("accept", "application/json");
    if (provider == Provider.ANTHROPIC) {
      all.put("anthropic-version", "2023-06-01");
    }
    URI address =
        URI.create(calls.addresses().root(provider, Optional.empty()).orElseThrow() + path);
    try (Reply reply =
        calls.send(provider, key, Optional.empty(), address, all, body, within.toNanos())) {
      if (reply.status() / 100 != 2) {
        String error = ProviderCalls.errorText(reply, until);
        throw new CallFailedException(
            AnswerFault.of(reply.status(), error),
            name + " answered " + reply.status() + " to a batch",
            AnswerFault.retryAfter(reply, error, clock),
            "",
            Optional.empty());
      }
      return reading.read(reply, until);
    } catch (Transport.NotConnectedException unreached) {
      throw failed(Fault.NOT_CONNECTED, "no connection to " + name);
    } catch (Arrivals.StalledException silent) {
      throw failed(Fault.TIMEOUT, name + " was silent");
    } catch (IOException broken) {
      throw failed(Fault.CUT, name + " broke off (" + broken.getClass().getSimpleName() + ")");
    } catch (JacksonException notJson) {
      throw failed(Fault.MALFORMED, "not the format of " + name + ": no JSON");
    }
  }

  private static JsonNode json(Reply reply, long until) throws IOException {
    return JSON.readTree(ProviderCalls.text(reply, LONGEST_ANSWER, until));
  }

  private static void lines(Provider provider, Reply reply, long until, Lines lines)
      throws IOException, CallFailedException {
    var line = new ByteArrayOutputStream();
    for (byte[] bytes = next(reply, until); bytes.length > 0; bytes = next(reply, until)) {
      int from = 0;
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == '\n') {
          line.write(bytes, from, i - from);
          tell(line, lines);
          from = i + 1;
        }
      }
      line.write(bytes, from, bytes.length - from);
      if (line.size() > LONGEST_LINE) {
        throw failed(Fault.MALFORMED, "a line without end from " + provider.word());
      }
    }
    tell(line, lines);
  }

  /** The next bytes; none at the end. */
  private static byte[] next(Reply reply, long until) throws IOException {
    while (true) {
      byte[] bytes = reply.body().next(Math.max(0, until - System.nanoTime()));
      if (bytes == null) {
        return new byte[0];
      }
      if (bytes.length > 0) {
        return bytes;
      }
    }
  }

  private static void tell(ByteArrayOutputStream line, Lines lines) throws CallFailedException {
    String text = line.toString(UTF_8).strip();
    line.reset();
    if (!text.isEmpty()) {
      lines.line(JSON.readTree(text));
    }
  }

  /**
   * A provider's name of a thing, to be put into a path.
   *
   * @throws CallFailedException where it has not the form of one
   */
  static String name(Provider provider, JsonNode parent, String field) throws CallFailedException {
    String name = parent.path(field).asString("");
    if (!name.matches("[A-Za-z0-9_-]{1,80}(/[A-Za-z0-9_-]{1,80})?")) {
      throw failed(Fault.MALFORMED, provider.word() + " gave no " + field);
    }
    return name;
  }

  static CallFailedException failed(Fault fault, String message) {
    return new CallFailedException(fault, message, Optional.empty(), "", Optional.empty());
  }
}

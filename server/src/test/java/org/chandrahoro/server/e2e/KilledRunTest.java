package org.chandrahoro.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.chandrahoro.server.ApiClient;
import org.chandrahoro.server.Application;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The server is killed with SIGKILL in the middle of the daily run and started again: no reading is
 * missing and none is there twice.
 */
class KilledRunTest {
  /** More accounts than the run takes at once, so that it stores in several steps. */
  private static final int ACCOUNTS = 210;

  private static final int PEOPLE = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  @TempDir private Path home = Path.of("");
  private @Nullable Process server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.destroyForcibly().onExit().join();
    }
  }

  @Test
  void aKilledRunLosesNoReadingAndDoublesNone() throws IOException {
    Files.createFile(home.resolve("TEST_HOME"));
    String base = start("2026-11-25T12:00:00Z");
    List<ApiClient> readers = readers(base);
    kill();

    // 05:00 in India is 23:30 UTC: the sweep comes twenty seconds after this start
    base = start("2026-11-25T23:29:40Z");
    ApiClient first = at(base, readers.getFirst());
    await("the run to begin", () -> !dates(first).isEmpty());
    kill();

    base = start("2026-11-25T23:31:00Z");
    for (ApiClient reader : readers) {
      ApiClient again = at(base, reader);
      await("the readings of one account", () -> dates(again).size() >= PEOPLE);
      assertThat(dates(again)).hasSize(PEOPLE).containsOnly("2026-11-26");
      assertThat(people(again)).hasSize(PEOPLE).doesNotHaveDuplicates();
    }
  }

  private static List<ApiClient> readers(String base) {
    var readers = new ArrayList<ApiClient>();
    for (int account = 0; account < ACCOUNTS; account++) {
      var reader = new ApiClient(base, null).signedUp("reader" + account + "@example.org");
      for (int person = 0; person < PEOPLE; person++) {
        var added =
            reader.post(
                "/me/profiles",
                """
                {"name":"P","date":"19%02d-0%d-1%d","time":"%02d:30","lat":17.385,"lon":78.4867,\
                "zone":"Asia/Kolkata"}"""
                    .formatted(50 + account % 50, 1 + person, account % 10, account % 24));
        assertThat(added.status()).isEqualTo(201);
      }
      readers.add(reader);
    }
    return readers;
  }

  private static ApiClient at(String base, ApiClient reader) {
    return new ApiClient(base, reader.token());
  }

  private static List<String> dates(ApiClient reader) {
    return listed(reader, "date");
  }

  private static List<String> people(ApiClient reader) {
    return listed(reader, "profile_id");
  }

  private static List<String> listed(ApiClient reader, String member) {
    JsonNode items = reader.get("/me/readings").body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.path(member).asString())
        .toList();
  }

  /** Starts the application as its launcher does, in a process of its own. */
  private String start(String clock) throws IOException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-cp",
            System.getProperty("java.class.path"),
            Application.class.getName());
    command.environment().put("CHANDRAHORO_HOME", home.toString());
    command.environment().put("CHANDRAHORO_PORT", String.valueOf(port));
    command.environment().put("CHANDRAHORO_CLOCK", clock);
    command.environment().put("CHANDRAHORO_RATE_AUTH_PER_MINUTE", "0");
    command.redirectErrorStream(true).redirectOutput(home.resolve("log.txt").toFile());
    server = command.start();
    String base = "http://localhost:" + port;
    await("the server to start", () -> isUp(base));
    return base;
  }

  private static boolean isUp(String base) {
    try {
      return new ApiClient(base, null).get("/actuator/health").status() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  /** SIGKILL: no hook runs, nothing is flushed. */
  private void kill() {
    var running = server;
    assertThat(running).isNotNull();
    if (running != null) {
      running.destroyForcibly().onExit().join();
    }
  }

  private interface Condition {
    boolean holds();
  }

  private static void await(String what, Condition condition) {
    Instant until = Instant.now().plus(PATIENCE);
    while (!condition.holds()) {
      assertThat(Instant.now()).as("waiting for %s", what).isBefore(until);
      try {
        Thread.sleep(10);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }
}

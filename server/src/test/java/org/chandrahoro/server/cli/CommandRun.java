package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One command, run: its exit status and what it wrote. */
record CommandRun(int status, String out, String err) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static CommandRun of(String in, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new StringWriter();
    var input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    int status = Main.run(input, out, new PrintWriter(err, true), args);
    return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** A reference file of {@code golden/}. */
  static String golden(String name) {
    try (InputStream in = CommandRun.class.getResourceAsStream("/golden/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no reference rows called " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static List<JsonNode> goldenRows(String name) {
    return golden(name).lines().map(JSON::readTree).toList();
  }

  /** This run, which must have gone well and said nothing beside its result. */
  CommandRun well() {
    assertThat(err).isEmpty();
    assertThat(status).isZero();
    return this;
  }

  /** The one line with which input was refused. */
  String refusal() {
    assertThat(status).as("%s", out).isEqualTo(2);
    assertThat(err.lines()).as("%s", err).hasSize(1);
    return err.strip();
  }

  List<JsonNode> rows() {
    return out.lines().map(JSON::readTree).toList();
  }

  JsonNode json() {
    assertThat(out.lines()).hasSize(1);
    return JSON.readTree(out);
  }
}

package org.chandrahoro.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that fail, in a process of their own: one line on standard error and an exit status. */
class ApplicationStartTest {
  @TempDir Path directory;

  @Test
  void aWrongSettingEndsTheStartWithOneLine() throws Exception {
    Ended ended = start(Map.of("CHANDRAHORO_PORT", "eighty"));
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.errors())
        .containsExactly("chandrahoro: CHANDRAHORO_PORT='eighty': a whole number from 0 to 65535");
  }

  @Test
  void aTakenPortEndsTheStartWithOneLine() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
      Ended ended = start(Map.of("CHANDRAHORO_PORT", Integer.toString(taken.getLocalPort())));
      assertThat(ended.status()).isEqualTo(1);
      assertThat(ended.errors())
          .containsExactly(
              "chandrahoro: Port "
                  + taken.getLocalPort()
                  + " is in use; stop what listens there or set CHANDRAHORO_PORT");
      assertThat(ended.output()).doesNotContain("\tat ");
    }
  }

  private record Ended(int status, List<String> errors, String output) {}

  private Ended start(Map<String, String> variables) throws IOException, InterruptedException {
    File errors = directory.resolve("errors").toFile();
    File output = directory.resolve("output").toFile();
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName())
            .redirectError(errors)
            .redirectOutput(output);
    builder.environment().put("CHANDRAHORO_HOME", directory.resolve("home").toString());
    builder.environment().putAll(variables);
    Process process = builder.start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + Files.readString(output.toPath()));
    }
    return new Ended(
        process.exitValue(),
        Files.readAllLines(errors.toPath()),
        Files.readString(output.toPath()));
  }
}

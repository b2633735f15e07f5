package org.chandrahoro.server.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;

class StartFailuresTest {
  @TempDir Path home;

  @Test
  void aRefusedStartIsItsOneLine() {
    assertThat(StartFailures.line(wrapped(new StartRefusedException("one line"))))
        .isEqualTo("one line");
  }

  @Test
  void aTakenPortIsNamed() {
    assertThat(StartFailures.line(wrapped(new PortInUseException(8080))))
        .isEqualTo("Port 8080 is in use; stop what listens there or set CHANDRAHORO_PORT");
  }

  @Test
  void whatWentWrongInAMigrationIsOneLine() {
    assertThat(StartFailures.line(new FlywayException("Validate failed:\n  checksum\n")))
        .isEqualTo("The database could not be brought up to date: Validate failed: checksum");
  }

  @Test
  void anythingElseIsOneLineOfItsRoot() {
    assertThat(StartFailures.line(wrapped(new IllegalStateException("first\nsecond"))))
        .isEqualTo("The start failed: IllegalStateException: first second");
  }

  @Test
  void theReportIsThatLineAndNothingElse() {
    var out = new ByteArrayOutputStream();
    var failures = new StartFailures(new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(failures.reportException(new StartRefusedException("one line"))).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("chandrahoro: one line");
  }

  @Test
  void aBrokenDatabaseFileIsNamed() throws Exception {
    Files.createDirectory(home.resolve("data"));
    Files.writeString(home.resolve("data/chandrahoro.mv.db"), "not a database".repeat(1_000));
    assertThatThrownBy(() -> new NodeConfiguration().dataSource(settings(Map.of())))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageStartingWith(
            "The database file " + home + "/data/chandrahoro.mv.db cannot be opened: ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aDatabaseThatIsNotThereIsNamedWithoutItsPassword() {
    var settings =
        settings(
            Map.of(
                "chandrahoro.db-url", "jdbc:mariadb://127.0.0.1:1/horo?connectTimeout=500",
                "chandrahoro.db-user", "horo",
                "chandrahoro.db-password", "hunter22"));
    assertThatThrownBy(() -> new NodeConfiguration().dataSource(settings))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageStartingWith("The database jdbc:mariadb://127.0.0.1:1/horo cannot be reached: ")
        .hasMessageNotContaining("hunter22");
  }

  private Settings settings(Map<String, String> properties) {
    return Settings.from(
        key -> key.equals("chandrahoro.home") ? home.toString() : properties.get(key));
  }

  private static RuntimeException wrapped(Throwable cause) {
    return new IllegalStateException("context", new RuntimeException("bean", cause));
  }
}

package org.chandrahoro.server.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @TempDir Path directory;

  @Test
  void withoutAnySettingTheDefaultsHold() {
    Settings settings = Settings.from(_ -> null);
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
    assertThat(settings.home().root()).isEqualTo(Path.of("var").toAbsolutePath());
    assertThat(settings.database().embedded()).isTrue();
    assertThat(settings.database().url())
        .startsWith("jdbc:h2:file:" + settings.home().databaseFile())
        .contains("MODE=MySQL")
        .contains("AUTO_SERVER=TRUE");
    assertThat(settings.mail().smtp()).isEmpty();
    assertThat(settings.mail().from()).isEqualTo("ChandraHoro <no-reply@localhost>");
    assertThat(settings.authPerMinute()).isEqualTo(20);
    assertThat(settings.clockStart()).isNull();
    assertThat(settings.servedOverTls()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          port                 | eighty                | CHANDRAHORO_PORT='eighty': a whole number from 0 to 65535
          port                 | 65536                 | CHANDRAHORO_PORT='65536': a whole number from 0 to 65535
          public-url           | horo.example.org      | CHANDRAHORO_PUBLIC_URL='horo.example.org': an address such as https://horo.example.org
          public-url           | ftp://horo.example.org| CHANDRAHORO_PUBLIC_URL='ftp://horo.example.org': an address such as https://horo.example.org
          db-url               | jdbc:oracle:thin:x    | CHANDRAHORO_DB_URL: an address that begins with jdbc:mariadb:// or jdbc:mysql://
          mail-from            | nobody                | CHANDRAHORO_MAIL_FROM='nobody': an address such as guide@horo.example.org
          smtp-url             | http://x:secret@y     | CHANDRAHORO_SMTP_URL: an address such as smtp://user:password@mail.example.org:587
          clock                | tomorrow              | CHANDRAHORO_CLOCK='tomorrow': an instant such as 2026-03-01T00:00:00Z
          rate-auth-per-minute | -1                    | CHANDRAHORO_RATE_AUTH_PER_MINUTE='-1': a whole number from 0 to 1000000
          """)
  void aWrongSettingIsNamedWithWhatIsAccepted(String property, String value, String line) {
    assertThatThrownBy(() -> settings(Map.of(property, value)))
        .isInstanceOf(StartRefusedException.class)
        .hasMessage(line);
  }

  @Test
  void anotherTimeIsOnlyForAMarkedHome() throws Exception {
    var setting = Map.of("clock", "2026-03-01T00:00:00Z");
    assertThatThrownBy(() -> settings(setting)).hasMessageContaining("TEST_HOME");
    Files.createFile(directory.resolve("TEST_HOME"));
    assertThat(settings(setting).clockStart()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
  }

  @Test
  void mysqlsAddressesAreServedByTheSameDriver() {
    Settings settings =
        settings(
            Map.of("db-url", "jdbc:mysql://db/horo?user=x", "db-user", "horo", "db-password", "p"));
    assertThat(settings.database().url()).isEqualTo("jdbc:mariadb://db/horo?user=x");
    assertThat(settings.database()).hasToString("jdbc:mariadb://db/horo");
  }

  @Test
  void aMailServersPortFollowsItsScheme() {
    assertThat(smtp("smtp://mail.example.org").port()).isEqualTo(587);
    assertThat(smtp("smtps://mail.example.org").port()).isEqualTo(465);
    assertThat(smtp("smtps://a%40b:p+q@mail.example.org:2465"))
        .isEqualTo(new MailSettings.Smtp("mail.example.org", 2465, "a@b", "p+q", true))
        .asString()
        .doesNotContain("p+q");
  }

  @Test
  void cookiesInsistOnTlsWherePeopleComeByIt() {
    assertThat(settings(Map.of("public-url", "https://horo.example.org/")).servedOverTls())
        .isTrue();
  }

  @Test
  void aHomeIsMadeForItsOwnerAlone() throws Exception {
    var home = new NodeHome(directory.resolve("new").resolve("home"));
    home.prepare();
    assertThat(home.outbox()).isDirectory();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.root())))
        .isEqualTo("rwx------");
  }

  @Test
  void aHomeThatCannotBeMadeIsSaidInOneLine() throws Exception {
    Path file = Files.createFile(directory.resolve("file"));
    assertThatThrownBy(() -> new NodeHome(file.resolve("home")).prepare())
        .isInstanceOf(StartRefusedException.class)
        .hasMessageStartingWith("CHANDRAHORO_HOME: cannot make the directory " + file);
  }

  private MailSettings.Smtp smtp(String url) {
    return settings(Map.of("smtp-url", url)).mail().smtp().orElseThrow();
  }

  private Settings settings(Map<String, String> given) {
    var properties = new HashMap<String, String>();
    given.forEach((key, value) -> properties.put("chandrahoro." + key, value));
    properties.putIfAbsent("chandrahoro.home", directory.toString());
    return Settings.from(properties::get);
  }
}

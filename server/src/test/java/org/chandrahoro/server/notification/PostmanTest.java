package org.chandrahoro.server.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.chandrahoro.server.node.SettableClock;
import org.chandrahoro.server.node.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.JdkIdGenerator;

class PostmanTest {
  private static final Mail MAIL =
      new Mail("asha@example.org", "మీ చిరునామా", "నమస్కారం\n\nhttps://horo.example.org/verify\n");

  private static final GreenMail MAIL_SERVER =
      new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

  @TempDir Path home;

  private final SettableClock clock =
      new SettableClock(java.time.Instant.parse("2026-03-01T06:00:00Z"));

  @BeforeAll
  static void open() {
    MAIL_SERVER.start();
  }

  @AfterAll
  static void close() {
    MAIL_SERVER.stop();
  }

  @Test
  void withoutAMailServerEachMailIsAFileInTheOutbox() throws Exception {
    postman(Map.of()).send(MAIL);
    try (var files = Files.list(home.resolve("outbox"))) {
      var mails = files.toList();
      assertThat(mails).singleElement().asString().endsWith(".eml");
      try (InputStream in = Files.newInputStream(mails.getFirst())) {
        var message = new MimeMessage(Session.getInstance(new Properties()), in);
        assertThat(message.getSubject()).isEqualTo(MAIL.subject());
        assertThat(message.getAllRecipients()[0]).hasToString(MAIL.to());
        assertThat(((String) message.getContent()).replace("\r\n", "\n")).isEqualTo(MAIL.text());
        assertThat(message.getSentDate()).isEqualTo(clock.instant());
      }
    }
  }

  @Test
  void aMailServerGetsTheMailFromTheConfiguredSender() throws Exception {
    MAIL_SERVER.setUser("post", "se:cret");
    postman(
            Map.of(
                "chandrahoro.smtp-url",
                "smtp://post:se%3Acret@127.0.0.1:" + MAIL_SERVER.getSmtp().getPort(),
                "chandrahoro.mail-from",
                "Guide <guide@example.org>"))
        .send(MAIL);
    MimeMessage received = MAIL_SERVER.getReceivedMessages()[0];
    assertThat(received.getFrom()[0]).hasToString("Guide <guide@example.org>");
    assertThat(received.getSubject()).isEqualTo(MAIL.subject());
    assertThat(((String) received.getContent()).replace("\r\n", "\n").strip())
        .isEqualTo(MAIL.text().strip());
  }

  @Test
  void aServerThatIsNotThereMeansLaterAndNamesNobody() {
    var postman = postman(Map.of("chandrahoro.smtp-url", "smtp://127.0.0.1:1"));
    assertThatThrownBy(() -> postman.send(MAIL))
        .isInstanceOf(Postman.UndeliveredException.class)
        .hasMessageNotContaining("asha");
  }

  @Test
  void nothingThatPrintsAMailShowsIt() {
    assertThat(MAIL).asString().doesNotContain("asha").doesNotContain("verify");
  }

  private MimePostman postman(Map<String, String> properties) {
    var settings =
        Settings.from(
            key -> key.equals("chandrahoro.home") ? home.toString() : properties.get(key));
    settings.home().prepare();
    return new MimePostman(settings, new JdkIdGenerator(), clock);
  }
}

package org.chandrahoro.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** The mails that the application left in its outbox. */
public record Outbox(Path folder) {
  private static final Pattern TOKEN = Pattern.compile("\\?token=([A-Za-z0-9_-]+)");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** One mail, readable. */
  public record Letter(String subject, String text) {
    public String token() {
      var token = TOKEN.matcher(text);
      if (!token.find()) {
        throw new AssertionError("no link in " + text);
      }
      return token.group(1);
    }
  }

  /** The mails for an address, as soon as there are {@code count} of them. */
  public List<Letter> waitFor(String address, int count) throws InterruptedException {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    List<Letter> found = lettersTo(address);
    while (found.size() < count) {
      if (System.nanoTime() > giveUp) {
        throw new AssertionError(found.size() + " mails of " + count + " came for " + address);
      }
      Thread.sleep(50);
      found = lettersTo(address);
    }
    return found;
  }

  /** The mails for an address, oldest first. */
  public List<Letter> lettersTo(String address) {
    if (!Files.isDirectory(folder)) {
      return List.of(); // made with the first mail
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted()
          .map(Outbox::message)
          .filter(message -> isTo(message, address))
          .map(Outbox::letter)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static MimeMessage message(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    } catch (IOException | MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      return Objects.toString(message.getAllRecipients()[0]).equals(address);
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static Letter letter(MimeMessage message) {
    try (var in = message.getInputStream()) {
      return new Letter(message.getSubject(), new String(in.readAllBytes(), UTF_8));
    } catch (IOException | MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}

package org.chandrahoro.server.node;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the operator decided about this node. Each setting is an environment variable and a Spring
 * property of the same name ({@code CHANDRAHORO_DB_URL} is {@code chandrahoro.db-url}).
 *
 * @param port 0 takes any free one
 * @param clockStart the instant the node believes it starts at; only in a test home
 * @param authPerMinute attempts to sign in, register or reset that one address has in a minute; 0
 *     means as many as it likes
 */
public record Settings(
    int port,
    NodeHome home,
    URI publicUrl,
    DatabaseAddress database,
    MailSettings mail,
    @Nullable Instant clockStart,
    int authPerMinute) {

  /**
   * Reads the settings.
   *
   * @param property gives the value of a Spring property, or null where it is not set
   * @throws StartRefusedException naming the variable, its value and what is accepted
   */
  public static Settings from(Function<String, @Nullable String> property) {
    var variables = new Variables(property);
    int port = variables.integer("CHANDRAHORO_PORT", 8080, 0, 65_535);
    var home = new NodeHome(variables.path("CHANDRAHORO_HOME", "./var"));
    URI publicUrl = variables.webAddress("CHANDRAHORO_PUBLIC_URL", "http://localhost:" + port);
    Instant clockStart = variables.instant("CHANDRAHORO_CLOCK");
    if (clockStart != null && !home.isTestHome()) {
      throw new StartRefusedException(
          "CHANDRAHORO_CLOCK is for tests: it is accepted only where the home ("
              + home.root()
              + ") holds a file named TEST_HOME");
    }
    return new Settings(
        port,
        home,
        publicUrl,
        DatabaseAddress.from(
            variables.text("CHANDRAHORO_DB_URL"),
            variables.text("CHANDRAHORO_DB_USER"),
            variables.text("CHANDRAHORO_DB_PASSWORD"),
            home),
        MailSettings.from(
            variables.text("CHANDRAHORO_SMTP_URL"),
            variables.text("CHANDRAHORO_MAIL_FROM"),
            publicUrl),
        clockStart,
        variables.integer("CHANDRAHORO_RATE_AUTH_PER_MINUTE", 20, 0, 1_000_000));
  }

  /** Whether people reach this node over TLS, so that cookies may insist on it. */
  public boolean servedOverTls() {
    return "https".equalsIgnoreCase(publicUrl.getScheme());
  }

  private record Variables(Function<String, @Nullable String> property) {
    @Nullable String text(String variable) {
      String value =
          property.apply(
              "chandrahoro."
                  + variable
                      .substring("CHANDRAHORO_".length())
                      .toLowerCase(Locale.ROOT)
                      .replace('_', '-'));
      return value == null || value.isBlank() ? null : value.strip();
    }

    int integer(String variable, int unset, int least, int most) {
      String value = text(variable);
      if (value == null) {
        return unset;
      }
      try {
        int number = Integer.parseInt(value);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException notANumber) {
        // answered below, like a number out of range
      }
      throw new StartRefusedException(
          variable + "='" + value + "': a whole number from " + least + " to " + most);
    }

    Path path(String variable, String unset) {
      String value = text(variable);
      try {
        return Path.of(value == null ? unset : value).toAbsolutePath().normalize();
      } catch (InvalidPathException notAPath) {
        throw new StartRefusedException(
            variable + "='" + value + "': not the name of a directory", notAPath);
      }
    }

    URI webAddress(String variable, String unset) {
      String value = text(variable);
      try {
        var address = new URI(value == null ? unset : value.replaceFirst("/+$", ""));
        String scheme = address.getScheme();
        if (("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
            && address.getHost() != null) {
          return address;
        }
      } catch (URISyntaxException notAnAddress) {
        // answered below
      }
      throw new StartRefusedException(
          variable + "='" + value + "': an address such as https://horo.example.org");
    }

    @Nullable Instant instant(String variable) {
      String value = text(variable);
      if (value == null) {
        return null;
      }
      try {
        return Instant.parse(value);
      } catch (DateTimeParseException notAnInstant) {
        throw new StartRefusedException(
            variable + "='" + value + "': an instant such as 2026-03-01T00:00:00Z", notAnInstant);
      }
    }
  }
}

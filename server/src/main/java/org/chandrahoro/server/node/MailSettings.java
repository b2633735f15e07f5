package org.chandrahoro.server.node;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How mail leaves the node.
 *
 * @param smtp empty: each mail becomes an {@code .eml} file in the outbox
 * @param from the sender's address
 */
public record MailSettings(Optional<Smtp> smtp, String from) {

  /** A mail server; {@code implicitTls} is smtps, otherwise STARTTLS is used where offered. */
  public record Smtp(
      String host,
      int port,
      @Nullable String user,
      @Nullable String password,
      boolean implicitTls) {
    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  static MailSettings from(@Nullable String smtpUrl, @Nullable String from, URI publicUrl) {
    String sender = from == null ? "ChandraHoro <no-reply@" + publicUrl.getHost() + ">" : from;
    if (!sender.contains("@") || sender.chars().anyMatch(Character::isISOControl)) {
      throw new StartRefusedException(
          "CHANDRAHORO_MAIL_FROM='" + from + "': an address such as guide@horo.example.org");
    }
    return new MailSettings(Optional.ofNullable(smtpUrl).map(MailSettings::smtp), sender);
  }

  private static Smtp smtp(String url) {
    try {
      var address = URI.create(url);
      boolean tls = "smtps".equalsIgnoreCase(address.getScheme());
      if ((tls || "smtp".equalsIgnoreCase(address.getScheme())) && address.getHost() != null) {
        String[] login =
            address.getRawUserInfo() == null
                ? new String[0]
                : address.getRawUserInfo().split(":", 2);
        return new Smtp(
            address.getHost(),
            address.getPort() > 0 ? address.getPort() : tls ? 465 : 587,
            login.length > 0 ? decoded(login[0]) : null,
            login.length > 1 ? decoded(login[1]) : null,
            tls);
      }
    } catch (IllegalArgumentException notAnAddress) {
      // answered below, without the value: it may hold a password
    }
    throw new StartRefusedException(
        "CHANDRAHORO_SMTP_URL: an address such as smtp://user:password@mail.example.org:587");
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}

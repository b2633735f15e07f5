package org.chandrahoro.server.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address for mail.
 *
 * @param written as the person wrote it
 * @param key folded, so that one address is one account however it is written
 */
public record EmailAddress(String written, String key) {
  public static final int LONGEST = 254;

  /** The address in {@code text}, or empty where that cannot be one. */
  public static Optional<EmailAddress> find(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    String written = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    int at = written.lastIndexOf('@');
    boolean plausible =
        at > 0
            && at < written.length() - 1
            && written.length() <= LONGEST
            && written.indexOf('@') == at
            && written
                .chars()
                .noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))
            && written.chars().noneMatch(c -> "<>(),;:\\\"[]".indexOf(c) >= 0)
            && !written.endsWith(".")
            && written.charAt(at + 1) != '.';
    return plausible
        ? Optional.of(new EmailAddress(written, written.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "EmailAddress[…]";
  }
}

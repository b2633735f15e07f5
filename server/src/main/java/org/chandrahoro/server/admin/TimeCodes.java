package org.chandrahoro.server.admin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.chandrahoro.server.account.EmailAddress;

/**
 * The codes of an authenticator app (TOTP, RFC 6238): six digits by HMAC-SHA-1, a new one every
 * thirty seconds, because that is what every app can do.
 */
final class TimeCodes {
  static final Duration STEP = Duration.ofSeconds(30);
  static final int SECRET_BYTES = 20;
  private static final int DIGITS = 6;
  private static final int STEPS_BESIDE = 1;
  private static final String ISSUER = "ChandraHoro";

  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

  /**
   * The time step whose code this is, of the present one and those beside it: clocks differ, and
   * people are slow.
   */
  OptionalLong stepOf(byte[] secret, String code, Instant now) {
    long present = Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    byte[] shown = code.getBytes(StandardCharsets.US_ASCII);
    OptionalLong found = OptionalLong.empty();
    for (long step = present - STEPS_BESIDE; step <= present + STEPS_BESIDE; step++) {
      byte[] right = at(secret, step).getBytes(StandardCharsets.US_ASCII);
      if (MessageDigest.isEqual(right, shown)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The code of a time step. */
  String at(byte[] secret, long step) {
    try {
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(secret, "HmacSHA1"),
          Instant.ofEpochSecond(step * STEP.toSeconds()),
          Locale.ROOT);
    } catch (InvalidKeyException impossible) {
      throw new IllegalStateException("HMAC takes any key", impossible);
    }
  }

  /** What an authenticator app reads from the QR code. */
  static String address(EmailAddress email, byte[] secret) {
    return "otpauth://totp/"
        + ISSUER
        + ":"
        + URLEncoder.encode(email.written(), StandardCharsets.UTF_8).replace("+", "%20")
        + "?secret="
        + Base32.of(secret)
        + "&issuer="
        + ISSUER
        + "&algorithm=SHA1&digits="
        + DIGITS
        + "&period="
        + STEP.toSeconds();
  }
}

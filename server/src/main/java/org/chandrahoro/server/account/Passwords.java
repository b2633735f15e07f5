package org.chandrahoro.server.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes and one lane (the OWASP Password Storage Cheat Sheet's first
 * recommendation), a few at a time: each needs its memory, and a thousand sign-ins at once must not
 * need a thousand times that.
 */
@Component
class Passwords {
  static final int SHORTEST = 8;
  static final int LONGEST = 256;
  private static final int AT_ONCE = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /** Checked against when there is no account, so that its absence takes the same time. */
  private final String hashOfNobody = argon2.encode("nobody has this password");

  String hash(String password) {
    return inTurn(() -> String.valueOf(argon2.encode(password)));
  }

  boolean matches(String password, String hash) {
    return inTurn(() -> argon2.matches(password, hash));
  }

  /** Takes as long as {@link #matches} and is never true. */
  boolean matchesNobody(String password) {
    inTurn(() -> argon2.matches(password, hashOfNobody));
    return false;
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new TooManySignInsException();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new TooManySignInsException();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}

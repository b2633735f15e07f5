package org.chandrahoro.server.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.node.Digests;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins of an address, whether it has an account or not. */
@Component
class Lockouts {
  static final int ALLOWED = 5;
  static final Duration WINDOW = Duration.ofMinutes(15);

  private final JdbcClient database;
  private final Clock clock;

  Lockouts(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Until when nobody may sign in with this address. */
  Optional<Instant> lockedUntil(String emailKey) {
    return database
        .sql(
            "SELECT locked_until FROM sign_in_failures WHERE address_hash = :hash AND locked_until > :now")
        .param("hash", Digests.sha256(emailKey))
        .param("now", UtcColumn.of(clock.instant()))
        .query((row, _) -> UtcColumn.instant(row, "locked_until"))
        .optional();
  }

  /** One more failure; true where it locked: the fifth within the window does. */
  boolean failed(String emailKey) {
    String hash = Digests.sha256(emailKey);
    Instant now = clock.instant();
    // MariaDB assigns from left to right and H2 does not: last_failed_at must come last.
    database
        .sql(
            """
            INSERT INTO sign_in_failures (address_hash, failures, last_failed_at)
            VALUES (:hash, 1, :now)
            ON DUPLICATE KEY UPDATE
              failures = CASE WHEN last_failed_at < :window THEN 1 ELSE failures + 1 END,
              last_failed_at = :now
            """)
        .param("hash", hash)
        .param("now", UtcColumn.of(now))
        .param("window", UtcColumn.of(now.minus(WINDOW)))
        .update();
    return database
            .sql(
                """
            UPDATE sign_in_failures SET locked_until = :until, failures = 0
            WHERE address_hash = :hash AND failures >= :allowed
            """)
            .param("hash", hash)
            .param("allowed", ALLOWED)
            .param("until", UtcColumn.of(now.plus(WINDOW)))
            .update()
        == 1;
  }

  void clear(String emailKey) {
    database
        .sql("DELETE FROM sign_in_failures WHERE address_hash = :hash")
        .param("hash", Digests.sha256(emailKey))
        .update();
  }

  /** Forgets what no longer counts. */
  void sweep() {
    database
        .sql(
            """
            DELETE FROM sign_in_failures
            WHERE last_failed_at < :window AND (locked_until IS NULL OR locked_until < :now)
            """)
        .param("window", UtcColumn.of(clock.instant().minus(WINDOW)))
        .param("now", UtcColumn.of(clock.instant()))
        .update();
  }
}

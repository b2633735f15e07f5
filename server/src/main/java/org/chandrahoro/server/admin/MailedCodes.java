package org.chandrahoro.server.admin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes that are mailed for a sign-in: one an administrator, the newest, good once. */
@Component
class MailedCodes {
  static final Duration LIFETIME = Duration.ofMinutes(10);
  private static final int CODES = 1_000_000;

  private final JdbcClient database;
  private final CodeHashes hashes;
  private final SecureRandom random;
  private final Clock clock;

  MailedCodes(JdbcClient database, CodeHashes hashes, SecureRandom random, Clock clock) {
    this.database = database;
    this.hashes = hashes;
    this.random = random;
    this.clock = clock;
  }

  /** A new code of six digits, which makes the one before it worthless. */
  String issue(AdministratorId whose) {
    String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
    database
        .sql(
            """
            INSERT INTO administrator_codes (administrator_id, code_hash, expires_at)
            VALUES (:whose, :hash, :end)
            ON DUPLICATE KEY UPDATE code_hash = :hash, expires_at = :end
            """)
        .param("whose", whose.value())
        .param("hash", hashes.of(whose.value(), code))
        .param("end", UtcColumn.of(clock.instant().plus(LIFETIME)))
        .update();
    return code;
  }

  /** Uses a code up; false where it is not theirs, over, or used. One of two parallel uses wins. */
  boolean redeem(AdministratorId whose, String code) {
    return database
            .sql(
                """
                DELETE FROM administrator_codes
                WHERE administrator_id = :whose AND code_hash = :hash AND expires_at > :now
                """)
            .param("whose", whose.value())
            .param("hash", hashes.of(whose.value(), code))
            .param("now", UtcColumn.of(clock.instant()))
            .update()
        == 1;
  }

  void sweep() {
    database
        .sql("DELETE FROM administrator_codes WHERE expires_at <= :now")
        .param("now", UtcColumn.of(clock.instant()))
        .update();
  }
}

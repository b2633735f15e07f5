package org.chandrahoro.server.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.node.Digests;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the wrong codes in a row, over all nodes, whether there is such an administrator or not.
 * They are counted by whom they are for and not by the code, so that asking for a new code gives no
 * new tries. A lockout touches no open sign-in.
 */
@Component
class CodeTries {
  static final Duration LOCKOUT = Duration.ofMinutes(10);

  private final JdbcClient database;
  private final Clock clock;

  CodeTries(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is tried, and how often one may be wrong. */
  enum Kind {
    MAILED_CODE(3),
    SECOND_FACTOR(5);

    private final int allowed;

    Kind(int allowed) {
      this.allowed = allowed;
    }

    private String key(String whose) {
      return Digests.sha256(name() + " " + whose);
    }
  }

  /**
   * Counts a try before its code is looked at. From here to the end of the caller's transaction
   * nobody else tries for the same one, so a hundred parallel guesses are no more than the allowed
   * ones.
   *
   * @return until when nobody may try, where that is so
   */
  Optional<Instant> take(Kind kind, String whose) {
    Instant now = clock.instant();
    // MariaDB assigns from left to right and H2 does not: last_tried_at must come last.
    database
        .sql(
            """
            INSERT INTO administrator_tries (try_key, tries, last_tried_at) VALUES (:key, 1, :now)
            ON DUPLICATE KEY UPDATE
              tries = CASE WHEN locked_until > :now THEN 0
                           WHEN last_tried_at < :window THEN 1 ELSE tries + 1 END,
              last_tried_at = :now
            """)
        .param("key", kind.key(whose))
        .param("now", UtcColumn.of(now))
        .param("window", UtcColumn.of(now.minus(LOCKOUT)))
        .update();
    return database
        .sql(
            """
            SELECT locked_until FROM administrator_tries
            WHERE try_key = :key AND locked_until > :now
            """)
        .param("key", kind.key(whose))
        .param("now", UtcColumn.of(now))
        .query((row, _) -> UtcColumn.instant(row, "locked_until"))
        .optional();
  }

  /** The try was wrong; true where it was the last one allowed and nobody may try for a while. */
  boolean failed(Kind kind, String whose) {
    return database
            .sql(
                """
                UPDATE administrator_tries SET tries = 0, locked_until = :until
                WHERE try_key = :key AND tries >= :allowed
                """)
            .param("until", UtcColumn.of(clock.instant().plus(LOCKOUT)))
            .param("key", kind.key(whose))
            .param("allowed", kind.allowed)
            .update()
        == 1;
  }

  /** The try was right: the next ones are counted anew. */
  void succeeded(Kind kind, String whose) {
    database
        .sql("UPDATE administrator_tries SET tries = 0, locked_until = NULL WHERE try_key = :key")
        .param("key", kind.key(whose))
        .update();
  }

  /** Forgets what no longer counts. */
  void sweep() {
    database
        .sql(
            """
            DELETE FROM administrator_tries
            WHERE last_tried_at < :window AND (locked_until IS NULL OR locked_until < :now)
            """)
        .param("window", UtcColumn.of(clock.instant().minus(LOCKOUT)))
        .param("now", UtcColumn.of(clock.instant()))
        .update();
  }
}

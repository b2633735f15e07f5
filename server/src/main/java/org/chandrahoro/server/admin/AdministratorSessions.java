package org.chandrahoro.server.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * The sign-ins of administrators. Each is a row, so that signing out or being disabled ends it on
 * every node with the next request. The token of the first step and that of the second belong to
 * one row and end together.
 */
@Component
class AdministratorSessions {
  /** How long there is for the second factor. */
  static final Duration FIRST_LIFETIME = Duration.ofMinutes(15);

  static final Duration FULL_LIFETIME = Duration.ofHours(8);

  private final JdbcClient database;
  private final IdGenerator ids;
  private final Clock clock;

  AdministratorSessions(JdbcClient database, IdGenerator ids, Clock clock) {
    this.database = database;
    this.ids = ids;
    this.clock = clock;
  }

  /** How far a sign-in has come. */
  enum Stage {
    /** A second factor is owed. */
    FIRST(FIRST_LIFETIME),
    FULL(FULL_LIFETIME);

    private final Duration lifetime;

    Stage(Duration lifetime) {
      this.lifetime = lifetime;
    }

    Duration lifetime() {
      return lifetime;
    }
  }

  /** A sign-in as its token carries it. */
  record AdministratorSession(
      String id, AdministratorId administrator, Stage stage, Instant startedAt, Instant endsAt) {}

  AdministratorSession open(AdministratorId administrator, Stage stage) {
    String id = ids.generateId().toString();
    Instant now = clock.instant();
    Instant end = now.plus(stage.lifetime());
    database
        .sql(
            """
            INSERT INTO administrator_sessions
              (id, administrator_id, created_at, full_at, expires_at)
            VALUES (:id, :whose, :now, :full, :end)
            """)
        .param("id", id)
        .param("whose", administrator.value())
        .param("now", UtcColumn.of(now))
        .param("full", UtcColumn.ofNullable(stage == Stage.FULL ? now : null))
        .param("end", UtcColumn.of(end))
        .update();
    return new AdministratorSession(id, administrator, stage, now, end);
  }

  /** Completes a sign-in; empty where it ended meanwhile. */
  Optional<AdministratorSession> complete(AdministratorId administrator, String id) {
    Instant now = clock.instant();
    Instant end = now.plus(Stage.FULL.lifetime());
    boolean stands =
        database
                .sql(
                    """
                    UPDATE administrator_sessions SET full_at = :now, expires_at = :end
                    WHERE id = :id AND administrator_id = :whose AND expires_at > :now
                    """)
                .param("now", UtcColumn.of(now))
                .param("end", UtcColumn.of(end))
                .param("id", id)
                .param("whose", administrator.value())
                .update()
            == 1;
    return stands
        ? Optional.of(new AdministratorSession(id, administrator, Stage.FULL, now, end))
        : Optional.empty();
  }

  /** Whether a token of this stage is still good: its sign-in stands and its bearer is active. */
  boolean isOpen(String id, AdministratorId administrator, Stage stage) {
    return database
        .sql(
            """
            SELECT s.full_at FROM administrator_sessions s
            JOIN administrators a ON a.id = s.administrator_id
            WHERE s.id = :id AND s.administrator_id = :whose AND s.expires_at > :now
              AND a.status = :active
            """)
        .param("id", id)
        .param("whose", administrator.value())
        .param("now", UtcColumn.of(clock.instant()))
        .param("active", AdministratorEntry.ACTIVE)
        .query((row, _) -> stage == Stage.FIRST || row.getObject("full_at") != null)
        .optional()
        .orElse(false);
  }

  /** Ends one sign-in, both its tokens. */
  void close(AdministratorId administrator, String id) {
    database
        .sql("DELETE FROM administrator_sessions WHERE id = :id AND administrator_id = :whose")
        .param("id", id)
        .param("whose", administrator.value())
        .update();
  }

  /** Ends every sign-in of an administrator but one. */
  void closeOthers(AdministratorId administrator, String id) {
    database
        .sql("DELETE FROM administrator_sessions WHERE administrator_id = :whose AND id <> :id")
        .param("whose", administrator.value())
        .param("id", id)
        .update();
  }

  /** Ends every sign-in of an administrator. */
  void closeAll(AdministratorId administrator) {
    database
        .sql("DELETE FROM administrator_sessions WHERE administrator_id = :whose")
        .param("whose", administrator.value())
        .update();
  }

  /** Forgets the sign-ins that are over. */
  void sweep() {
    database
        .sql("DELETE FROM administrator_sessions WHERE expires_at <= :now")
        .param("now", UtcColumn.of(clock.instant()))
        .update();
  }
}

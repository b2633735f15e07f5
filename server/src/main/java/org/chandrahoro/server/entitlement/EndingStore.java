package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which own entitlements and memberships end soon, and of which of them a person was told. */
@Component
class EndingStore {
  private final JdbcClient database;

  EndingStore(JdbcClient database) {
    this.database = database;
  }

  /** A row of one of the two tables. */
  record Ending(String table, String id, AccountId account, Instant endsAt) {}

  /** Those in force that end until then, that nothing else takes over from, and not yet told. */
  List<Ending> untold(Instant now, Instant until) {
    return Stream.of("ai_entitlements", "plan_memberships")
        .flatMap(table -> untold(table, now, until).stream())
        .toList();
  }

  private List<Ending> untold(String table, Instant now, Instant until) {
    return database
        .sql(
            """
            SELECT e.id, e.user_id, e.ends_at FROM %1$s e
            WHERE e.ends_at > :now AND e.ends_at <= :until AND e.starts_at <= :now
              AND e.superseded_at IS NULL AND e.reminded_at IS NULL
              AND NOT EXISTS
                (SELECT 1 FROM %1$s later
                 WHERE later.user_id = e.user_id AND later.id <> e.id
                   AND later.superseded_at IS NULL
                   AND later.starts_at >= e.starts_at AND later.starts_at <= e.ends_at)
            ORDER BY e.ends_at LIMIT 500
            """
                .formatted(table))
        .param("now", UtcColumn.of(now))
        .param("until", UtcColumn.of(until))
        .query(
            (row, _) ->
                new Ending(
                    table,
                    row.getString("id"),
                    new AccountId(row.getString("user_id")),
                    UtcColumn.instant(row, "ends_at")))
        .list();
  }

  /** Notes that a person is told; false where another node did so. */
  boolean tell(Ending ending, Instant now) {
    return database
            .sql(
                "UPDATE "
                    + ending.table()
                    + " SET reminded_at = :now WHERE id = :id AND reminded_at IS NULL")
            .param("now", UtcColumn.of(now))
            .param("id", ending.id())
            .update()
        == 1;
  }
}

package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table quota_requests: what is open, and what the last minute saw. */
@Component
class RequestStore {
  private static final int AT_A_TIME = 500;

  private final JdbcClient database;

  RequestStore(JdbcClient database) {
    this.database = database;
  }

  /** A request that holds one of its window. */
  record Request(String id, AccountId account, QuotaWindow window) {}

  void add(Request request, Endpoint endpoint, Instant openedAt, Instant expiresAt) {
    database
        .sql(
            """
            INSERT INTO quota_requests
              (id, user_id, local_date, window_ends_at, endpoint, status, opened_at, expires_at)
            VALUES (:id, :account, :date, :window, :endpoint, 'open', :openedAt, :expiresAt)
            """)
        .param("id", request.id())
        .param("account", request.account().value())
        .param("date", request.window().localDate())
        .param("window", UtcColumn.of(request.window().endsAt()))
        .param("endpoint", endpoint.word())
        .param("openedAt", UtcColumn.of(openedAt))
        .param("expiresAt", UtcColumn.of(expiresAt))
        .update();
  }

  /** False where it had ended before. */
  boolean end(String id, boolean counted, Instant forgetAt) {
    return database
            .sql(
                """
                UPDATE quota_requests SET status = :status, expires_at = :forgetAt
                WHERE id = :id AND status = 'open'
                """)
            .param("status", counted ? "counted" : "returned")
            .param("forgetAt", UtcColumn.of(forgetAt))
            .param("id", id)
            .update()
        == 1;
  }

  /** When the {@code number}-th request before now was opened, where it was after {@code since}. */
  Optional<Instant> openedAt(AccountId account, int number, Instant since) {
    return database
        .sql(
            """
            SELECT opened_at FROM quota_requests WHERE user_id = :account AND opened_at > :since
            ORDER BY opened_at DESC LIMIT 1 OFFSET :before
            """)
        .param("account", account.value())
        .param("since", UtcColumn.of(since))
        .param("before", number - 1)
        .query((row, _) -> UtcColumn.instant(row, "opened_at"))
        .optional();
  }

  void extend(Collection<String> ids, Instant expiresAt) {
    if (!ids.isEmpty()) {
      database
          .sql(
              """
              UPDATE quota_requests SET expires_at = :expiresAt
              WHERE id IN (:ids) AND status = 'open'
              """)
          .param("expiresAt", UtcColumn.of(expiresAt))
          .param("ids", ids)
          .update();
    }
  }

  List<Request> expired(Instant now) {
    return database
        .sql(
            """
            SELECT * FROM quota_requests WHERE expires_at <= :now AND status = 'open'
            ORDER BY expires_at LIMIT :most
            """)
        .param("now", UtcColumn.of(now))
        .param("most", AT_A_TIME)
        .query(
            (row, _) ->
                new Request(
                    row.getString("id"),
                    new AccountId(row.getString("user_id")),
                    QuotaStore.window(row)))
        .list();
  }

  /** Removes some of those that ended longer than a minute ago; true where there may be more. */
  boolean forget(Instant now) {
    List<String> ids =
        database
            .sql(
                """
                SELECT id FROM quota_requests WHERE expires_at <= :now AND status <> 'open'
                LIMIT :most
                """)
            .param("now", UtcColumn.of(now))
            .param("most", AT_A_TIME)
            .query((row, _) -> row.getString("id"))
            .list();
    if (!ids.isEmpty()) {
      database.sql("DELETE FROM quota_requests WHERE id IN (:ids)").param("ids", ids).update();
    }
    return ids.size() == AT_A_TIME;
  }
}

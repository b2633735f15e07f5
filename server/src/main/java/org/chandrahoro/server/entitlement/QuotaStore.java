package org.chandrahoro.server.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables quota_counters and quota_holds. */
@Component
class QuotaStore {
  private final JdbcClient database;

  QuotaStore(JdbcClient database) {
    this.database = database;
  }

  /** What stands on a counter. */
  record Counter(QuotaWindow window, int requestsUsed, long tokensUsed) {}

  /** The window in which something is already used or held and which is not over at {@code now}. */
  Optional<Counter> running(AccountId account, Instant now) {
    return database
        .sql(
            """
            SELECT * FROM quota_counters
            WHERE user_id = :account AND window_ends_at > :now
              AND requests_used + requests_held + tokens_used + tokens_held > 0
            ORDER BY window_ends_at DESC LIMIT 1
            """)
        .param("account", account.value())
        .param("now", UtcColumn.of(now))
        .query((row, _) -> counter(row))
        .optional();
  }

  Optional<Counter> find(AccountId account, QuotaWindow window) {
    return database
        .sql("SELECT * FROM quota_counters WHERE user_id = :account AND window_ends_at = :end")
        .param("account", account.value())
        .param("end", UtcColumn.of(window.endsAt()))
        .query((row, _) -> counter(row))
        .optional();
  }

  /**
   * Makes the counter of a window where it is missing. An update on a duplicate rather than INSERT
   * IGNORE: that would take a shared lock, which two callers cannot both turn into the exclusive
   * one that they need next.
   */
  void open(AccountId account, QuotaWindow window, Instant now) {
    database
        .sql(
            """
            INSERT INTO quota_counters (user_id, local_date, window_ends_at, updated_at)
            VALUES (:account, :date, :end, :now)
            ON DUPLICATE KEY UPDATE updated_at = :now
            """)
        .param("account", account.value())
        .param("date", window.localDate())
        .param("end", UtcColumn.of(window.endsAt()))
        .param("now", UtcColumn.of(now))
        .update();
  }

  /**
   * Holds room, or changes nothing. The condition and the change are one statement: however many
   * nodes ask at once, no more is held than there is.
   *
   * @param mostRequests how many may be used and held before this
   * @param mostTokens likewise
   */
  boolean hold(
      AccountId account,
      QuotaWindow window,
      int requests,
      long tokens,
      long mostRequests,
      long mostTokens,
      Instant now) {
    return database
            .sql(
                """
                UPDATE quota_counters
                SET requests_held = requests_held + :requests, tokens_held = tokens_held + :tokens,
                    updated_at = :now
                WHERE user_id = :account AND window_ends_at = :end
                  AND requests_used + requests_held <= :mostRequests
                  AND tokens_used + tokens_held <= :mostTokens
                """)
            .param("requests", requests)
            .param("tokens", tokens)
            .param("now", UtcColumn.of(now))
            .param("account", account.value())
            .param("end", UtcColumn.of(window.endsAt()))
            .param("mostRequests", mostRequests)
            .param("mostTokens", mostTokens)
            .update()
        == 1;
  }

  void addHold(QuotaHold hold, Instant expiresAt) {
    database
        .sql(
            """
            INSERT INTO quota_holds
              (id, user_id, local_date, window_ends_at, requests, tokens, expires_at)
            VALUES (:id, :account, :date, :window, :requests, :tokens, :end)
            """)
        .param("id", hold.id())
        .param("account", hold.account().value())
        .param("date", hold.window().localDate())
        .param("window", UtcColumn.of(hold.window().endsAt()))
        .param("requests", hold.requests())
        .param("tokens", hold.tokens())
        .param("end", UtcColumn.of(expiresAt))
        .update();
  }

  /** False where the hold was given back or settled before. */
  boolean removeHold(QuotaHold hold) {
    return database.sql("DELETE FROM quota_holds WHERE id = :id").param("id", hold.id()).update()
        == 1;
  }

  void release(QuotaHold hold, Instant now) {
    database
        .sql(
            """
            UPDATE quota_counters
            SET requests_held = requests_held - :requests, tokens_held = tokens_held - :tokens,
                updated_at = :now
            WHERE user_id = :account AND window_ends_at = :end
            """)
        .param("requests", hold.requests())
        .param("tokens", hold.tokens())
        .param("now", UtcColumn.of(now))
        .param("account", hold.account().value())
        .param("end", UtcColumn.of(hold.window().endsAt()))
        .update();
  }

  void use(QuotaHold hold, int requests, long tokens, Instant now) {
    database
        .sql(
            """
            UPDATE quota_counters
            SET requests_used = requests_used + :requests, tokens_used = tokens_used + :tokens,
                updated_at = :now
            WHERE user_id = :account AND window_ends_at = :end
            """)
        .param("requests", requests)
        .param("tokens", tokens)
        .param("now", UtcColumn.of(now))
        .param("account", hold.account().value())
        .param("end", UtcColumn.of(hold.window().endsAt()))
        .update();
  }

  List<QuotaHold> expired(Instant now) {
    return database
        .sql("SELECT * FROM quota_holds WHERE expires_at <= :now ORDER BY expires_at LIMIT 1000")
        .param("now", UtcColumn.of(now))
        .query(
            (row, _) ->
                new QuotaHold(
                    row.getString("id"),
                    new AccountId(row.getString("user_id")),
                    window(row),
                    row.getInt("requests"),
                    row.getLong("tokens")))
        .list();
  }

  List<Counter> history(AccountId account) {
    return database
        .sql("SELECT * FROM quota_counters WHERE user_id = :account ORDER BY window_ends_at")
        .param("account", account.value())
        .query((row, _) -> counter(row))
        .list();
  }

  void erase(AccountId account) {
    for (String table :
        List.of("quota_holds", "quota_counters", "ai_entitlements", "llm_profiles")) {
      database
          .sql("DELETE FROM " + table + " WHERE user_id = :account")
          .param("account", account.value())
          .update();
    }
  }

  private static Counter counter(ResultSet row) throws SQLException {
    return new Counter(window(row), row.getInt("requests_used"), row.getLong("tokens_used"));
  }

  private static QuotaWindow window(ResultSet row) throws SQLException {
    return new QuotaWindow(
        row.getObject("local_date", LocalDate.class), UtcColumn.instant(row, "window_ends_at"));
  }
}

package org.chandrahoro.server.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table quota_counters: what each person has used and holds in each window. */
@Component
class QuotaStore {
  /** The cap of a window in which tokens may run over. */
  static final long NO_CAP = Long.MAX_VALUE;

  /** How long a date that a person had twice is remembered. */
  static final Duration REPEAT = Duration.ofDays(30);

  private final JdbcClient database;

  QuotaStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * What stands on a counter.
   *
   * @param tokensDebt what an earlier window spent beyond its hard cap
   * @param highestCap the highest cap of tokens under which anything was admitted; 0 for none yet
   */
  record Counter(
      QuotaWindow window,
      int requestsUsed,
      int requestsHeld,
      long tokensUsed,
      long tokensHeld,
      long tokensDebt,
      long highestCap) {
    Counter(QuotaWindow window, int requestsUsed, long tokensUsed) {
      this(window, requestsUsed, 0, tokensUsed, 0, 0, 0);
    }

    /** What the next window has to make up for. */
    long owed() {
      return Math.max(0, tokensUsed + tokensDebt - highestCap);
    }

    private boolean isInUse() {
      return requestsUsed + requestsHeld + tokensUsed + tokensHeld > 0;
    }
  }

  /** A person's newest counters, the newest first. */
  record Standing(List<Counter> counters) {
    /** The one that is not over at {@code now} and in which something is used or held. */
    Optional<Counter> running(Instant now) {
      return counters.stream()
          .filter(counter -> counter.isInUse() && counter.window().endsAt().isAfter(now))
          .findFirst();
    }

    /** The counter of a window with the debt that it has now; all zero where there is none yet. */
    Counter of(QuotaWindow window) {
      long debt =
          counters.stream()
              .filter(counter -> counter.window().endsAt().isBefore(window.endsAt()))
              .findFirst()
              .map(Counter::owed)
              .orElse(0L);
      return counters.stream()
          .filter(counter -> counter.window().endsAt().equals(window.endsAt()))
          .findFirst()
          .map(
              found ->
                  new Counter(
                      found.window(),
                      found.requestsUsed(),
                      found.requestsHeld(),
                      found.tokensUsed(),
                      found.tokensHeld(),
                      debt,
                      found.highestCap()))
          .orElseGet(() -> new Counter(window, 0, 0, 0, 0, debt, 0));
    }
  }

  /** The counters that matter for what may be done now. Locks nothing. */
  Standing standing(AccountId account) {
    return new Standing(
        database
            .sql(
                """
                SELECT * FROM quota_counters
                WHERE user_id = :account
                  AND (requests_used + requests_held + tokens_used + tokens_held > 0
                    OR highest_tokens_cap > 0)
                ORDER BY window_ends_at DESC LIMIT 4
                """)
            .param("account", account.value())
            .query((row, _) -> counter(row))
            .list());
  }

  /**
   * The window in which something counts at {@code now}. One in which something is used runs to its
   * end, whatever the zone. The day that follows it in another zone may bear a date that was had
   * already, which a person who moves west meets once; who moves to and fro would gain a day's
   * limit each time, so a second one within {@link #REPEAT} has no limit of its own: what is left
   * of that date is part of the day after the last that was had.
   */
  QuotaWindow window(AccountId account, Standing standing, ZoneId zone, Instant now) {
    Optional<Counter> running = standing.running(now);
    if (running.isPresent()) {
      return running.get().window();
    }
    QuotaWindow next = QuotaWindow.of(now, zone);
    Optional<LocalDate> last =
        standing.counters().stream()
            .filter(Counter::isInUse)
            .map(counter -> counter.window().localDate())
            .max(Comparator.naturalOrder());
    if (last.isEmpty()
        || next.localDate().isAfter(last.get())
        || !dateRepeated(account, now.minus(REPEAT))) {
      return next;
    }
    return QuotaWindow.of(last.get().plusDays(1), zone);
  }

  /** Whether two windows in use since then bear the same date. */
  private boolean dateRepeated(AccountId account, Instant since) {
    return database
            .sql(
                """
                SELECT COUNT(*) - COUNT(DISTINCT local_date) FROM quota_counters
                WHERE user_id = :account AND window_ends_at > :since
                  AND requests_used + requests_held + tokens_used + tokens_held > 0
                """)
            .param("account", account.value())
            .param("since", UtcColumn.of(since))
            .query(Long.class)
            .single()
        > 0;
  }

  /**
   * What stands on the counter of a window; nobody else changes it before this transaction ends.
   */
  Optional<Counter> lock(AccountId account, QuotaWindow window) {
    return database
        .sql(
            """
            SELECT * FROM quota_counters WHERE user_id = :account AND window_ends_at = :end
            FOR UPDATE
            """)
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
  void make(AccountId account, QuotaWindow window, Instant now) {
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
   * Holds one request, or changes nothing. The condition and the change are one statement: however
   * many nodes ask at once, no more is held than there is.
   *
   * @param most how many may be used and held after it
   */
  boolean holdRequest(
      AccountId account, QuotaWindow window, long most, long tokensDebt, Instant now) {
    return database
            .sql(
                """
                UPDATE quota_counters
                SET requests_held = requests_held + 1, tokens_debt = :debt, updated_at = :now
                WHERE user_id = :account AND window_ends_at = :end
                  AND requests_used + requests_held < :most
                """)
            .param("debt", tokensDebt)
            .param("now", UtcColumn.of(now))
            .param("account", account.value())
            .param("end", UtcColumn.of(window.endsAt()))
            .param("most", most)
            .update()
        == 1;
  }

  /**
   * Holds tokens, or changes nothing; likewise one statement. What is owed stands on the counter
   * since its first request and is kept there by {@link #carry}.
   *
   * @param most how many may be used, held and owed before it
   * @param cap what no call may run past; {@link #NO_CAP} where the last one may
   */
  boolean holdTokens(
      AccountId account, QuotaWindow window, long tokens, long most, long cap, Instant now) {
    return database
            .sql(
                """
                UPDATE quota_counters
                SET tokens_held = tokens_held + :tokens,
                    highest_tokens_cap = GREATEST(highest_tokens_cap, :cap), updated_at = :now
                WHERE user_id = :account AND window_ends_at = :end
                  AND tokens_used + tokens_held + tokens_debt <= :most
                """)
            .param("tokens", tokens)
            .param("cap", cap)
            .param("now", UtcColumn.of(now))
            .param("account", account.value())
            .param("end", UtcColumn.of(window.endsAt()))
            .param("most", most)
            .update()
        == 1;
  }

  /** Turns what was held into what is used; a negative use takes an estimate back. */
  void change(
      AccountId account,
      QuotaWindow window,
      int requestsHeld,
      int requestsUsed,
      long tokensHeld,
      long tokensUsed,
      Instant now) {
    database
        .sql(
            """
            UPDATE quota_counters
            SET requests_held = requests_held + :requestsHeld,
                requests_used = requests_used + :requestsUsed,
                tokens_held = tokens_held + :tokensHeld,
                tokens_used = GREATEST(0, tokens_used + :tokensUsed),
                updated_at = :now
            WHERE user_id = :account AND window_ends_at = :end
            """)
        .param("requestsHeld", requestsHeld)
        .param("requestsUsed", requestsUsed)
        .param("tokensHeld", tokensHeld)
        .param("tokensUsed", tokensUsed)
        .param("now", UtcColumn.of(now))
        .param("account", account.value())
        .param("end", UtcColumn.of(window.endsAt()))
        .update();
  }

  /** Sets the use of a window back to nothing and forgives what is owed; what is held stays. */
  void reset(AccountId account, QuotaWindow window, Instant now) {
    database
        .sql(
            """
            UPDATE quota_counters
            SET requests_used = 0, tokens_used = 0, tokens_debt = 0, updated_at = :now
            WHERE user_id = :account AND window_ends_at = :end
            """)
        .param("now", UtcColumn.of(now))
        .param("account", account.value())
        .param("end", UtcColumn.of(window.endsAt()))
        .update();
    database
        .sql(
            """
            UPDATE quota_counters
            SET highest_tokens_cap = GREATEST(highest_tokens_cap, tokens_used + tokens_debt)
            WHERE user_id = :account AND window_ends_at < :end
            """)
        .param("account", account.value())
        .param("end", UtcColumn.of(window.endsAt()))
        .update();
  }

  /** Corrects the debt of the window after one that is over and has changed. */
  void carry(AccountId account, QuotaWindow over) {
    var next =
        database
            .sql(
                """
                SELECT MIN(window_ends_at) FROM quota_counters
                WHERE user_id = :account AND window_ends_at > :end
                """)
            .param("account", account.value())
            .param("end", UtcColumn.of(over.endsAt()))
            .query((row, _) -> row.getObject(1, LocalDateTime.class))
            .optional();
    if (next.isPresent()) {
      database
          .sql(
              """
              UPDATE quota_counters SET tokens_debt = :debt
              WHERE user_id = :account AND window_ends_at = :next
              """)
          .param("debt", lock(account, over).map(Counter::owed).orElse(0L))
          .param("account", account.value())
          .param("next", next.get())
          .update();
    }
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
        List.of(
            "quota_requests",
            "quota_resets",
            "quota_counters",
            "ai_entitlements",
            "llm_profiles")) {
      database
          .sql("DELETE FROM " + table + " WHERE user_id = :account")
          .param("account", account.value())
          .update();
    }
    database
        .sql("UPDATE ai_usage_logs SET user_id = 'erased' WHERE user_id = :account")
        .param("account", account.value())
        .update();
  }

  private static Counter counter(ResultSet row) throws SQLException {
    return new Counter(
        window(row),
        row.getInt("requests_used"),
        row.getInt("requests_held"),
        row.getLong("tokens_used"),
        row.getLong("tokens_held"),
        row.getLong("tokens_debt"),
        row.getLong("highest_tokens_cap"));
  }

  static QuotaWindow window(ResultSet row) throws SQLException {
    return new QuotaWindow(
        row.getObject("local_date", LocalDate.class), UtcColumn.instant(row, "window_ends_at"));
  }
}

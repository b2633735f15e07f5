package org.chandrahoro.server.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.Meter;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.TokenUse;
import org.chandrahoro.server.node.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table ai_usage_logs: every attempt that was sent or was about to be. */
@Component
class AttemptStore {
  private static final int AT_A_TIME = 500;
  private static final int LOOKED_BACK = 100;

  private final JdbcClient database;

  AttemptStore(JdbcClient database) {
    this.database = database;
  }

  /** How far an attempt is on record. */
  enum Status {
    /** On its way; it holds tokens of its window. */
    DISPATCHED,
    /** Settled by what the provider reported. */
    EXACT,
    /** Settled by its own node's estimate. */
    ESTIMATED,
    /** Settled by another node from its last checkpoint. */
    SWEPT,
    /** Never sent. */
    RELEASED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An attempt as it was recorded before it was sent.
   *
   * @param held the tokens it holds of its window
   * @param maxTokens the most that it may answer with, after the clamp
   */
  record Recorded(
      String id,
      AccountId account,
      QuotaWindow window,
      String endpoint,
      ModelId model,
      KeyOwner keyOwner,
      long held,
      long inputAtMost,
      int maxTokens,
      Instant startedAt) {}

  /** An attempt whose node is dead, and what its last checkpoint says of the answer. */
  record Expired(Recorded attempt, long output) {}

  /** What a settled row says of its use. */
  record Settled(String status, long total) {}

  void add(Recorded recorded, String request, int number, long outputAhead, Instant expiresAt) {
    database
        .sql(
            """
            INSERT INTO ai_usage_logs
              (id, request_id, attempt, user_id, local_date, window_ends_at, endpoint, provider,
               model, key_owner, status, input_at_most, max_tokens, held_tokens, input_tokens,
               output_tokens, started_at, expires_at)
            VALUES
              (:id, :request, :attempt, :account, :date, :window, :endpoint, :provider,
               :model, :keyOwner, 'dispatched', :input, :maxTokens, :held, :input,
               :output, :now, :expiresAt)
            """)
        .param("id", recorded.id())
        .param("request", request)
        .param("attempt", number)
        .param("account", recorded.account().value())
        .param("date", recorded.window().localDate())
        .param("window", UtcColumn.of(recorded.window().endsAt()))
        .param("endpoint", recorded.endpoint())
        .param("provider", recorded.model().provider().word())
        .param("model", recorded.model().name())
        .param("keyOwner", recorded.keyOwner().word())
        .param("input", recorded.inputAtMost())
        .param("maxTokens", recorded.maxTokens())
        .param("held", recorded.held())
        .param("output", outputAhead)
        .param("now", UtcColumn.of(recorded.startedAt()))
        .param("expiresAt", UtcColumn.of(expiresAt))
        .update();
  }

  void checkpoint(String id, long output, Instant expiresAt) {
    database
        .sql(
            """
            UPDATE ai_usage_logs SET output_tokens = :output, expires_at = :expiresAt
            WHERE id = :id AND status = 'dispatched'
            """)
        .param("output", output)
        .param("expiresAt", UtcColumn.of(expiresAt))
        .param("id", id)
        .update();
  }

  void extend(Collection<String> ids, Instant expiresAt) {
    if (!ids.isEmpty()) {
      database
          .sql(
              """
              UPDATE ai_usage_logs SET expires_at = :expiresAt
              WHERE id IN (:ids) AND status = 'dispatched'
              """)
          .param("expiresAt", UtcColumn.of(expiresAt))
          .param("ids", ids)
          .update();
    }
  }

  /**
   * Ends an attempt whose row still has the status {@code from}; false where it has another.
   *
   * @param ended in one word; null where it was never sent
   */
  boolean settle(
      String id,
      Status from,
      Status to,
      Meter.Settlement settlement,
      @Nullable String ended,
      Instant now) {
    TokenUse use = settlement.use();
    return database
            .sql(
                """
                UPDATE ai_usage_logs
                SET status = :status, ended = :ended, input_tokens = :input,
                    cached_input_tokens = :cached, cache_write_tokens = :written,
                    output_tokens = :output, reasoning_tokens = :reasoning,
                    cost_micros = :cost, price_version = :price, latency_ms = :latency,
                    first_token_ms = :firstToken, settled_at = :now, expires_at = NULL
                WHERE id = :id AND status = :from
                """)
            .param("status", to.word())
            .param("ended", ended)
            .param("input", use.input())
            .param("cached", use.cachedInput())
            .param("written", use.cacheWrite())
            .param("output", use.output())
            .param("reasoning", use.reasoning())
            .param("cost", settlement.cost().microDollars())
            .param("price", settlement.cost().priceVersion())
            .param("latency", settlement.took().toMillis())
            .param("firstToken", settlement.toFirstToken().map(Duration::toMillis).orElse(null))
            .param("now", UtcColumn.of(now))
            .param("id", id)
            .param("from", from.word())
            .update()
        == 1;
  }

  /** What another has settled it at; nobody else changes it before this transaction ends. */
  Optional<Settled> lock(String id) {
    return database
        .sql(
            """
            SELECT status, input_tokens + output_tokens AS total FROM ai_usage_logs
            WHERE id = :id FOR UPDATE
            """)
        .param("id", id)
        .query((row, _) -> new Settled(row.getString("status"), row.getLong("total")))
        .optional();
  }

  List<Expired> expired(Instant now) {
    return database
        .sql(
            """
            SELECT * FROM ai_usage_logs WHERE expires_at >= :first AND expires_at <= :now
            ORDER BY expires_at LIMIT :most
            """)
        .param(
            "first", UtcColumn.of(Instant.EPOCH)) // else H2 reads all that ended, which have none
        .param("now", UtcColumn.of(now))
        .param("most", AT_A_TIME)
        .query((row, _) -> new Expired(recorded(row), row.getLong("output_tokens")))
        .list();
  }

  /**
   * The largest share that the input of a person's last such calls had of its upper bound; that of
   * everybody's where the person had none, and empty where nobody had.
   */
  Optional<Double> inputShare(Recorded attempt) {
    return inputShare(attempt, "user_id = :account")
        .or(() -> inputShare(attempt, ":account = :account"));
  }

  private Optional<Double> inputShare(Recorded attempt, String whose) {
    return database
        .sql(
            """
            SELECT input_tokens, input_at_most FROM ai_usage_logs
            WHERE %s AND provider = :provider AND model = :model AND endpoint = :endpoint
              AND status = 'exact' AND input_at_most > 0
            ORDER BY started_at DESC LIMIT :most
            """
                .formatted(whose))
        .param("account", attempt.account().value())
        .param("provider", attempt.model().provider().word())
        .param("model", attempt.model().name())
        .param("endpoint", attempt.endpoint())
        .param("most", LOOKED_BACK)
        .query((row, _) -> (double) row.getLong(1) / row.getLong(2))
        .list()
        .stream()
        .max(Double::compare);
  }

  private static Recorded recorded(ResultSet row) throws SQLException {
    return new Recorded(
        row.getString("id"),
        new AccountId(row.getString("user_id")),
        QuotaStore.window(row),
        row.getString("endpoint"),
        new ModelId(Provider.find(row.getString("provider")).orElseThrow(), row.getString("model")),
        KeyOwner.valueOf(row.getString("key_owner").toUpperCase(Locale.ROOT)),
        row.getLong("held_tokens"),
        row.getLong("input_at_most"),
        row.getInt("max_tokens"),
        UtcColumn.instant(row, "started_at"));
  }
}

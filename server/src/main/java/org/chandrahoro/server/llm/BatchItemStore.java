package org.chandrahoro.server.llm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table ai_batch_items. An item leaves the state open once, whoever reads a result again. */
@Component
class BatchItemStore {
  private static final int AT_A_TIME = 500;
  private final JdbcClient database;

  BatchItemStore(JdbcClient database) {
    this.database = database;
  }

  void add(String batch, int place, BatchShards.Written written) {
    Prompt prompt = written.item().prompt();
    database
        .sql(
            """
            INSERT INTO ai_batch_items
              (batch_id, place, custom_id, request, input_at_most, max_tokens, state)
            VALUES (:batch, :place, :custom, :request, :input, :maxTokens, 'open')
            """)
        .param("batch", batch)
        .param("place", place)
        .param("custom", written.item().customId())
        .param("request", written.request())
        .param("input", TokenEstimate.input(prompt))
        .param("maxTokens", prompt.maxTokens())
        .update();
  }

  /** The batches of those custom ids that are kept already. */
  Map<String, String> batchesOf(Collection<String> customIds) {
    var known = new LinkedHashMap<String, String>();
    var all = List.copyOf(customIds);
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      database
          .sql("SELECT custom_id, batch_id FROM ai_batch_items WHERE custom_id IN (:ids)")
          .param("ids", all.subList(from, Math.min(all.size(), from + AT_A_TIME)))
          .query(
              row -> {
                known.put(row.getString(1), row.getString(2));
              });
    }
    return known;
  }

  List<BatchLane.Request> requests(String batch) {
    return database
        .sql("SELECT place, request FROM ai_batch_items WHERE batch_id = :batch ORDER BY place")
        .param("batch", batch)
        .query(
            (row, _) ->
                new BatchLane.Request(batch + "-" + row.getInt("place"), row.getString("request")))
        .list();
  }

  List<BatchLedger.Call> calls(BatchRow batch, Instant now) {
    return database
        .sql("SELECT place, input_at_most, max_tokens FROM ai_batch_items WHERE batch_id = :batch")
        .param("batch", batch.id())
        .query(
            (row, _) ->
                new BatchLedger.Call(
                    batch.id(),
                    row.getInt("place"),
                    batch.model(),
                    row.getLong("input_at_most"),
                    row.getInt("max_tokens"),
                    now))
        .list();
  }

  /** An item that has no result, and the most it can have used. */
  record Open(int place, long inputAtMost, int maxTokens) {}

  List<Open> open(String batch) {
    return database
        .sql(
            """
            SELECT place, input_at_most, max_tokens FROM ai_batch_items
            WHERE batch_id = :batch AND state = 'open' ORDER BY place
            """)
        .param("batch", batch)
        .query((row, _) -> open(row))
        .list();
  }

  /** Those of these places that have no result. */
  List<Open> open(String batch, List<Integer> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    return database
        .sql(
            """
            SELECT place, input_at_most, max_tokens FROM ai_batch_items
            WHERE batch_id = :batch AND state = 'open' AND place IN (:places)
            """)
        .param("batch", batch)
        .param("places", places)
        .query((row, _) -> open(row))
        .list();
  }

  private static Open open(ResultSet row) throws SQLException {
    return new Open(row.getInt("place"), row.getLong("input_at_most"), row.getInt("max_tokens"));
  }

  /** Whether the provider met every item, be it with a failure. */
  boolean areAllMet(String batch) {
    return database
            .sql(
                """
                SELECT COUNT(*) FROM ai_batch_items
                WHERE batch_id = :batch AND state IN ('open', 'expired', 'late')
                """)
            .param("batch", batch)
            .query(Long.class)
            .single()
        == 0;
  }

  /** Keeps a result; false where there was one already. */
  boolean end(String batch, int place, String state, String answer, TokenUse use, Cost cost) {
    return database
            .sql(
                """
                UPDATE ai_batch_items
                SET state = :state, answer = :answer, input_tokens = :input,
                    cached_input_tokens = :cached, cache_write_tokens = :written,
                    output_tokens = :output, reasoning_tokens = :reasoning, exact = :exact,
                    cost_micros = :cost, price_version = :version
                WHERE batch_id = :batch AND place = :place AND state = 'open'
                """)
            .param("state", state)
            .param("answer", answer)
            .param("input", use.input())
            .param("cached", use.cachedInput())
            .param("written", use.cacheWrite())
            .param("output", use.output())
            .param("reasoning", use.reasoning())
            .param("exact", use.exact())
            .param("cost", cost.microDollars())
            .param("version", cost.priceVersion())
            .param("batch", batch)
            .param("place", place)
            .update()
        == 1;
  }

  /** What was sent is not needed any more. */
  void clearRequests(String batch) {
    database
        .sql("UPDATE ai_batch_items SET request = NULL WHERE batch_id = :batch")
        .param("batch", batch)
        .update();
  }

  /** By custom id; what is open counts as expired. */
  Map<String, BatchResult> results(String batch) {
    var results = new LinkedHashMap<String, BatchResult>();
    database
        .sql("SELECT * FROM ai_batch_items WHERE batch_id = :batch ORDER BY place")
        .param("batch", batch)
        .query(
            row -> {
              results.put(row.getString("custom_id"), result(row));
            });
    return results;
  }

  private static BatchResult result(ResultSet row) throws SQLException {
    var use =
        new TokenUse(
            row.getLong("input_tokens"),
            row.getLong("cached_input_tokens"),
            row.getLong("cache_write_tokens"),
            row.getLong("output_tokens"),
            row.getLong("reasoning_tokens"),
            row.getBoolean("exact"));
    var cost = new Cost(row.getLong("cost_micros"), row.getLong("price_version"));
    String answer = row.getString("answer");
    String text = answer == null ? "" : answer;
    return switch (row.getString("state")) {
      case "answered" -> new BatchResult.Answered(text, use, cost);
      case "declined" -> new BatchResult.Declined(use, cost);
      case "truncated" -> new BatchResult.Truncated(text, use, cost);
      case "failed" -> new BatchResult.Failed(use, cost);
      default -> new BatchResult.Expired();
    };
  }

  void remove(String batch) {
    database
        .sql("DELETE FROM ai_batch_items WHERE batch_id = :batch")
        .param("batch", batch)
        .update();
  }
}

package org.chandrahoro.server.entitlement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chandrahoro.server.llm.BatchLedger;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.Lane;
import org.chandrahoro.server.llm.Meter;
import org.chandrahoro.server.llm.TokenUse;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Batches in the table ai_usage_logs: a row for each item, the operator's own. It counts in
 * nobody's window, holds nothing, and does not expire: a batch that outlives its node is found
 * again, and whoever finds it settles.
 */
@Component
class BatchUsage implements BatchLedger {
  /** In place of a person's id. */
  static final String OPERATOR = "operator";

  private static final String ENDPOINT = "batch";
  private final JdbcClient database;

  BatchUsage(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void dispatched(List<Call> calls) {
    for (Call call : calls) {
      LocalDate day = LocalDate.ofInstant(call.sentAt(), ZoneOffset.UTC);
      database
          .sql(
              """
              INSERT INTO ai_usage_logs
                (id, request_id, attempt, user_id, local_date, window_ends_at, endpoint, provider,
                 model, key_owner, lane, status, input_at_most, max_tokens, held_tokens,
                 input_tokens, output_tokens, started_at)
              VALUES
                (:id, :request, :attempt, :operator, :date, :window, :endpoint, :provider,
                 :model, :keyOwner, :lane, 'dispatched', :input, :maxTokens, 0,
                 :input, 0, :now)
              """)
          .param("id", id(call))
          .param("request", call.batch())
          .param("attempt", call.place())
          .param("operator", OPERATOR)
          .param("date", day)
          .param("window", UtcColumn.of(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)))
          .param("endpoint", ENDPOINT)
          .param("provider", call.model().provider().word())
          .param("model", call.model().name())
          .param("keyOwner", KeyOwner.PLATFORM.word())
          .param("lane", Lane.BATCH.name().toLowerCase(Locale.ROOT))
          .param("input", call.inputAtMost())
          .param("maxTokens", call.maxTokens())
          .param("now", UtcColumn.of(call.sentAt()))
          .update();
    }
  }

  private static String id(Call call) {
    return UUID.nameUUIDFromBytes((call.batch() + "/" + call.place()).getBytes(UTF_8)).toString();
  }

  @Override
  public void settled(String batch, int place, Meter.Settlement settlement, Instant now) {
    TokenUse use = settlement.use();
    int rows =
        database
            .sql(
                """
                UPDATE ai_usage_logs
                SET status = :status, ended = :ended, input_tokens = :input,
                    cached_input_tokens = :cached, cache_write_tokens = :written,
                    output_tokens = :output, reasoning_tokens = :reasoning,
                    cost_micros = :cost, price_version = :price, latency_ms = :latency,
                    settled_at = :now
                WHERE request_id = :request AND attempt = :attempt AND status = 'dispatched'
                """)
            .param("status", use.exact() ? "exact" : "estimated")
            .param("ended", settlement.end().name().toLowerCase(Locale.ROOT))
            .param("input", use.input())
            .param("cached", use.cachedInput())
            .param("written", use.cacheWrite())
            .param("output", use.output())
            .param("reasoning", use.reasoning())
            .param("cost", settlement.cost().microDollars())
            .param("price", settlement.cost().priceVersion())
            .param("latency", settlement.took().toMillis())
            .param("now", UtcColumn.of(now))
            .param("request", batch)
            .param("attempt", place)
            .update();
    if (rows != 1) {
      throw new IllegalStateException(batch + "/" + place + " has no open row in the ledger");
    }
  }

  @Override
  public void released(String batch, Instant now) {
    database
        .sql(
            """
            UPDATE ai_usage_logs
            SET status = 'released', input_tokens = 0, output_tokens = 0, settled_at = :now
            WHERE request_id = :request AND status = 'dispatched'
            """)
        .param("now", UtcColumn.of(now))
        .param("request", batch)
        .update();
  }
}

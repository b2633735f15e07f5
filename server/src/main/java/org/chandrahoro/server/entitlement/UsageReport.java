package org.chandrahoro.server.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the lasting record of attempts adds up to. The database does the sums. */
@Component
public class UsageReport {
  private final JdbcClient database;

  UsageReport(JdbcClient database) {
    this.database = database;
  }

  /** By UTC day, endpoint, model and owner of the key; both days included, in that order. */
  public List<UsageDay> days(LocalDate from, LocalDate to) {
    return database
        .sql(
            """
            WITH settled AS (
              SELECT u.*, CAST(u.started_at AS DATE) AS on_day,
                ROW_NUMBER() OVER (
                  PARTITION BY CAST(u.started_at AS DATE), u.endpoint, u.provider, u.model,
                    u.key_owner
                  ORDER BY u.latency_ms) AS place,
                COUNT(*) OVER (
                  PARTITION BY CAST(u.started_at AS DATE), u.endpoint, u.provider, u.model,
                    u.key_owner) AS size
              FROM ai_usage_logs u
              WHERE u.started_at >= :from AND u.started_at < :end
                AND u.status IN ('exact', 'estimated', 'swept'))
            SELECT on_day, endpoint, provider, model, key_owner,
              COUNT(DISTINCT request_id) AS requests, COUNT(*) AS attempts,
              SUM(CASE WHEN attempt > 1 THEN 1 ELSE 0 END) AS further,
              SUM(CASE WHEN ended IN ('failed', 'cut', 'lost') THEN 1 ELSE 0 END) AS failed,
              SUM(input_tokens) AS input, SUM(cached_input_tokens) AS cached,
              SUM(cache_write_tokens) AS written, SUM(output_tokens) AS output,
              SUM(reasoning_tokens) AS reasoning, SUM(cost_micros) AS cost,
              MAX(CASE WHEN place = CEILING(size * 0.50) THEN latency_ms END) AS p50,
              MAX(CASE WHEN place = CEILING(size * 0.95) THEN latency_ms END) AS p95,
              MAX(CASE WHEN place = CEILING(size * 0.99) THEN latency_ms END) AS p99
            FROM settled
            GROUP BY on_day, endpoint, provider, model, key_owner
            ORDER BY on_day, endpoint, provider, model, key_owner
            """)
        .param("from", from.atStartOfDay())
        .param("end", to.plusDays(1).atStartOfDay())
        .query((row, _) -> day(row))
        .list();
  }

  private static UsageDay day(ResultSet row) throws SQLException {
    return new UsageDay(
        row.getObject("on_day", LocalDate.class),
        row.getString("endpoint"),
        new ModelId(Provider.find(row.getString("provider")).orElseThrow(), row.getString("model")),
        KeyOwner.valueOf(row.getString("key_owner").toUpperCase(Locale.ROOT)),
        row.getLong("requests"),
        row.getLong("attempts"),
        row.getLong("further"),
        row.getLong("failed"),
        new UsageDay.Tokens(
            row.getLong("input"),
            row.getLong("cached"),
            row.getLong("written"),
            row.getLong("output"),
            row.getLong("reasoning")),
        row.getLong("cost"),
        new UsageDay.Latency(row.getLong("p50"), row.getLong("p95"), row.getLong("p99")));
  }
}

package org.chandrahoro.server.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.node.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lasting record of every attempt, read page by page: it grows with each call and is never read
 * whole.
 */
@Component
public class UsageLog {
  /** The longest page. */
  public static final int MOST = 1_000;

  private final JdbcClient database;

  UsageLog(JdbcClient database) {
    this.database = database;
  }

  /**
   * The attempts started in {@code [from, to)}, the oldest first.
   *
   * @param after the last row of the page before; null for the first
   * @param most at most {@link #MOST}
   */
  public List<UsageRow> page(Instant from, Instant to, @Nullable UsageRow after, int most) {
    return database
        .sql(
            """
            SELECT * FROM ai_usage_logs
            WHERE started_at >= :from AND started_at < :to
              AND (started_at > :from OR id > :after)
            ORDER BY started_at, id LIMIT :most
            """)
        .param("from", UtcColumn.of(after == null ? from : after.startedAt()))
        .param("to", UtcColumn.of(to))
        .param("after", after == null ? "" : after.id())
        .param("most", Math.clamp(most, 1, MOST))
        .query((row, _) -> row(row))
        .list();
  }

  private static UsageRow row(ResultSet row) throws SQLException {
    return new UsageRow(
        row.getString("id"),
        row.getString("request_id"),
        row.getInt("attempt"),
        row.getString("user_id"),
        row.getObject("local_date", LocalDate.class),
        row.getString("endpoint"),
        new ModelId(Provider.find(row.getString("provider")).orElseThrow(), row.getString("model")),
        KeyOwner.valueOf(row.getString("key_owner").toUpperCase(Locale.ROOT)),
        row.getString("status"),
        Optional.ofNullable(row.getString("ended")),
        row.getLong("input_tokens"),
        row.getLong("cached_input_tokens"),
        row.getLong("cache_write_tokens"),
        row.getLong("output_tokens"),
        row.getLong("reasoning_tokens"),
        row.getLong("cost_micros"),
        row.getLong("price_version"),
        Optional.ofNullable(row.getObject("latency_ms", Long.class)),
        Optional.ofNullable(row.getObject("first_token_ms", Long.class)),
        UtcColumn.instant(row, "started_at"));
  }
}

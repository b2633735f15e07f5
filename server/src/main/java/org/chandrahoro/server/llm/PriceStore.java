package org.chandrahoro.server.llm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table model_prices, to which rows are only added. */
@Component
class PriceStore {
  private final JdbcClient database;

  PriceStore(JdbcClient database) {
    this.database = database;
  }

  List<PriceRow> all() {
    return database
        .sql("SELECT * FROM model_prices ORDER BY provider, model, valid_from, version")
        .query((row, _) -> row(row))
        .list();
  }

  /** Returns the version that the row has been given. */
  long add(PriceQuote quote, Instant now) {
    var key = new GeneratedKeyHolder();
    database
        .sql(
            """
            INSERT INTO model_prices (provider, model, valid_from, input_micros,
              cached_input_micros, cache_write_micros, output_micros, batch_percent,
              long_above_tokens, long_input_percent, long_output_percent, source, created_at)
            VALUES (:provider, :model, :from, :input, :cached, :write, :output, :batch,
              :longAbove, :longInput, :longOutput, :source, :now)
            """)
        .param("provider", quote.model().provider().word())
        .param("model", quote.model().name())
        .param("from", UtcColumn.of(quote.validFrom()))
        .param("input", quote.input())
        .param("cached", quote.cachedInput())
        .param("write", quote.cacheWrite())
        .param("output", quote.output())
        .param("batch", quote.batchPercent())
        .param("longAbove", quote.longAbove().isPresent() ? quote.longAbove().getAsLong() : null)
        .param("longInput", quote.longInputPercent())
        .param("longOutput", quote.longOutputPercent())
        .param("source", quote.source())
        .param("now", UtcColumn.of(now))
        .update(key, "version");
    return Objects.requireNonNull(key.getKey()).longValue();
  }

  private static PriceRow row(ResultSet row) throws SQLException {
    long longAbove = row.getLong("long_above_tokens");
    OptionalLong above = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(longAbove);
    return new PriceRow(
        row.getLong("version"),
        new PriceQuote(
            new ModelId(
                Provider.find(row.getString("provider")).orElseThrow(), row.getString("model")),
            UtcColumn.instant(row, "valid_from"),
            row.getLong("input_micros"),
            row.getLong("cached_input_micros"),
            row.getLong("cache_write_micros"),
            row.getLong("output_micros"),
            row.getInt("batch_percent"),
            above,
            row.getInt("long_input_percent"),
            row.getInt("long_output_percent"),
            row.getString("source")),
        UtcColumn.instant(row, "created_at"));
  }
}

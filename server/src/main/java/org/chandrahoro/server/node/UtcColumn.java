package org.chandrahoro.server.node;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How the database keeps an instant: {@code DATETIME(6)} holding UTC. A {@code TIMESTAMP} would end
 * in 2038 and move with the session's zone.
 */
public final class UtcColumn {
  private UtcColumn() {}

  /** The value to bind for {@code instant}. */
  public static LocalDateTime of(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** The value to bind for an instant that may be missing. */
  public static @Nullable LocalDateTime ofNullable(@Nullable Instant instant) {
    return instant == null ? null : of(instant);
  }

  /** The instant in a column declared {@code NOT NULL}. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  /** The instant in a column, or null. */
  public static @Nullable Instant find(ResultSet row, String column) throws SQLException {
    LocalDateTime value = row.getObject(column, LocalDateTime.class);
    return value == null ? null : value.toInstant(ZoneOffset.UTC);
  }
}

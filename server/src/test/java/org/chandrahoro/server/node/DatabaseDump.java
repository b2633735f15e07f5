package org.chandrahoro.server.node;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything in every table as text, for a search of what must not be there. */
public final class DatabaseDump {
  private DatabaseDump() {}

  public static String of(JdbcClient database) {
    var dump = new StringBuilder();
    List<String> tables =
        database
            .sql(
                """
                SELECT table_name FROM information_schema.tables
                WHERE table_schema IN (SCHEMA(), 'public', 'PUBLIC')
                """)
            .query((row, _) -> row.getString(1))
            .list();
    for (String table : tables) {
      database
          .sql("SELECT * FROM " + table)
          .query(
              (row, _) -> {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                  dump.append(cell(row, i)).append('\n');
                }
                return 0;
              })
          .list();
    }
    return dump.toString();
  }

  private static @Nullable String cell(ResultSet row, int column) throws SQLException {
    return switch (row.getMetaData().getColumnType(column)) {
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> {
        byte[] bytes = row.getBytes(column);
        yield bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
      }
      default -> row.getString(column);
    };
  }
}

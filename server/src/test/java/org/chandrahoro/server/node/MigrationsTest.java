package org.chandrahoro.server.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {

  @ParameterizedTest
  @EnumSource
  void anEmptyDatabaseGetsEveryTableThatTheContractNames(TestDatabase database)
      throws SQLException {
    var tables = new ArrayList<String>();
    try (var connection = database.dataSource().getConnection();
        var found =
            connection
                .getMetaData()
                .getTables(
                    connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
      }
    }
    assertThat(tables)
        .contains(
            "users",
            "profiles",
            "ai_entitlements",
            "llm_profiles",
            "audit_logs",
            "quota_counters",
            "daily_readings",
            "ai_usage_logs",
            "scheduled_tasks");
  }

  @ParameterizedTest
  @EnumSource
  void migratingTwiceChangesNothing(TestDatabase database) {
    var again = Flyway.configure().dataSource(database.dataSource()).load();
    assertThat(again.migrate().migrationsExecuted).isZero();
    assertThat(again.validateWithResult().validationSuccessful).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void textIsComparedExactlyOnBothDatabases(TestDatabase database) {
    database
        .jdbc()
        .sql("INSERT INTO rate_counters (bucket, minute_number, hits) VALUES ('Exact', 1, 1)")
        .update();
    assertThat(
            database
                .jdbc()
                .sql("SELECT COUNT(*) FROM rate_counters WHERE bucket = 'exact'")
                .query(Integer.class)
                .single())
        .isZero();
  }
}

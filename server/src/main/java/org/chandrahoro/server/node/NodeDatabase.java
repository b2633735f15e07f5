package org.chandrahoro.server.node;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;

/** Opens the database that the settings name, within Spring or without. */
public final class NodeDatabase {
  private NodeDatabase() {}

  /**
   * A pool of connections.
   *
   * @throws StartRefusedException where the database does not open or answer
   */
  public static HikariDataSource open(Settings settings) {
    DatabaseAddress address = settings.database();
    // Opened once by hand first: the pool would answer a broken file with a stack trace of its own.
    try (Connection first =
        DriverManager.getConnection(address.url(), address.user(), address.password())) {
      var pool = new HikariDataSource();
      pool.setPoolName("database");
      pool.setJdbcUrl(address.url());
      pool.setUsername(address.user());
      pool.setPassword(address.password());
      pool.setMaximumPoolSize(16);
      pool.setMinimumIdle(2);
      pool.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
      pool.setExceptionOverrideClassName(ClosedConnections.class.getName());
      if (address.embedded()) {
        pool.setConnectionTestQuery("SELECT 1"); // isValid() is true of a closed database too
      }
      if (!first.isValid(5)) {
        throw new StartRefusedException("The database does not answer: " + address);
      }
      pool.getConnection().close();
      return pool;
    } catch (SQLException refused) {
      throw new StartRefusedException(
          (address.embedded()
                  ? "The database file " + file(settings) + " cannot be opened: "
                  : "The database " + address + " cannot be reached: ")
              + firstLine(refused),
          refused);
    }
  }

  /**
   * The database as a command finds it, brought up to date as a start of the application would.
   *
   * @throws StartRefusedException likewise, and where there is no embedded database yet
   */
  public static HikariDataSource openForCommand(Settings settings, boolean mayMake) {
    if (settings.database().embedded() && !mayMake && !Files.exists(file(settings))) {
      throw new StartRefusedException(
          "There is no database "
              + file(settings)
              + "; start the application once, or set CHANDRAHORO_HOME");
    }
    HikariDataSource pool = open(settings);
    Flyway.configure().dataSource(pool).outOfOrder(true).load().migrate();
    return pool;
  }

  private static Path file(Settings settings) {
    return Path.of(settings.home().databaseFile() + ".mv.db");
  }

  private static String firstLine(SQLException refused) {
    String message = String.valueOf(refused.getMessage());
    return message
        .lines()
        .findFirst()
        .orElse("no reason given")
        .replaceAll("\\s*\\[\\d+-\\d+\\]$", "");
  }
}

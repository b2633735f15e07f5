package org.chandrahoro.server.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import org.chandrahoro.server.node.NodeDatabase;
import org.chandrahoro.server.node.Settings;
import org.chandrahoro.server.node.TimeOrderedIds;
import org.chandrahoro.server.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.IdGenerator;

/**
 * What a command needs of an installation, running or not: its settings, database and vault. Read
 * from the same variables as the application reads.
 */
record Installation(
    Settings settings, HikariDataSource database, Vault vault, IdGenerator ids, Clock clock)
    implements AutoCloseable {

  /**
   * @param mayMake whether a database may be made where there is none
   */
  static Installation open(boolean mayMake) {
    silenceLibraries();
    Function<String, @Nullable String> property = Installation::variable;
    Settings settings = Settings.from(property);
    if (mayMake) {
      settings.home().prepare();
    }
    HikariDataSource database = NodeDatabase.openForCommand(settings, mayMake);
    Clock clock = Clock.systemUTC();
    IdGenerator ids = new TimeOrderedIds(clock, new SecureRandom());
    Vault vault = Vault.open(property, settings.home(), JdbcClient.create(database), ids, clock);
    return new Installation(settings, database, vault, ids, clock);
  }

  /** What the pool and the migrations log would stand among the results on standard output. */
  private static void silenceLibraries() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
      logging.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }
  }

  private static @Nullable String variable(String property) {
    String given = System.getProperty(property);
    return given != null
        ? given
        : System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
  }

  @Override
  public void close() {
    database.close();
  }
}

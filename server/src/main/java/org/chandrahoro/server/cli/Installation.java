package org.chandrahoro.server.cli;

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
    Function<String, @Nullable String> property = Installation::variable;
    Settings settings = Settings.from(property);
    settings.home().prepare();
    HikariDataSource database = NodeDatabase.openForCommand(settings, mayMake);
    Clock clock = Clock.systemUTC();
    IdGenerator ids = new TimeOrderedIds(clock, new SecureRandom());
    Vault vault = Vault.open(property, settings.home(), JdbcClient.create(database), ids, clock);
    return new Installation(settings, database, vault, ids, clock);
  }

  private static @Nullable String variable(String property) {
    return System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
  }

  @Override
  public void close() {
    database.close();
  }
}

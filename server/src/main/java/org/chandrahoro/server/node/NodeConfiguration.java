package org.chandrahoro.server.node;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.IdGenerator;

@Configuration(proxyBeanMethods = false)
class NodeConfiguration {

  @Bean
  Settings settings(Environment environment) {
    Settings settings = Settings.from(environment::getProperty);
    settings.home().prepare();
    return settings;
  }

  @Bean
  NodeHome nodeHome(Settings settings) {
    return settings.home();
  }

  /**
   * Ticks in microseconds, the finest that both databases keep: what is read equals what was
   * written.
   */
  @Bean
  Clock clock(Settings settings) {
    Clock system = Clock.systemUTC();
    Clock clock =
        settings.clockStart() == null
            ? system
            : Clock.offset(system, Duration.between(system.instant(), settings.clockStart()));
    return Clock.tick(clock, Duration.ofNanos(1_000));
  }

  @Bean
  SecureRandom secureRandom() {
    return new SecureRandom();
  }

  @Bean
  IdGenerator ids(Clock clock, RandomGenerator random) {
    return new TimeOrderedIds(clock, random);
  }

  @Bean
  DataSource dataSource(Settings settings) {
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
                  ? "The database file "
                      + settings.home().databaseFile()
                      + ".mv.db cannot be opened: "
                  : "The database " + address + " cannot be reached: ")
              + firstLine(refused),
          refused);
    }
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

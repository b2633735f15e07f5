package org.chandrahoro.server.audit;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chandrahoro.server.node.NodeHome;
import org.chandrahoro.server.node.SettableClock;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.node.TimeOrderedIds;
import org.chandrahoro.server.vault.Vault;
import org.chandrahoro.server.vault.VaultFixture;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A trail in a database and a home of its own, in which a test may do what it likes. */
final class OwnTrail implements AutoCloseable {
  static final Actor OWNER = new Actor("owner-1", "owner@example.org", "owner", "192.0.2.7");

  final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T06:00:00Z"));
  final HikariDataSource pool;
  final JdbcClient jdbc;
  final TransactionTemplate transactions;
  final AuditStore store;
  final Path home;
  final Vault vault;
  final AuditTrail trail;
  private final AuditLog log;

  OwnTrail(TestDatabase database, Path home) {
    this.home = home;
    pool = TestDatabase.open(database.freshUrl());
    Flyway.configure().dataSource(pool).load().migrate();
    jdbc = JdbcClient.create(pool);
    transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
    store = new AuditStore(jdbc);
    vault = VaultFixture.local(home, jdbc, clock);
    trail =
        AuditTrail.of(
            store, vault, new NodeHome(home), new TimeOrderedIds(clock, new SecureRandom()), clock);
    log = new AuditLog(store, new SealedParts(vault, new JsonMapper()), trail, clock);
  }

  /** The sequence numbers are 1, 2, 3 … in the order of the acts. */
  void act(Actor actor, String action, String target) {
    transactions.executeWithoutResult(
        _ ->
            trail.append(
                actor,
                new Act(
                    action,
                    target,
                    "entitlement",
                    "e-" + target,
                    Map.of("requests_per_day", 10),
                    Map.of("requests_per_day", 50),
                    "asked by letter")));
  }

  void acts(int count) {
    for (int i = 1; i <= count; i++) {
      act(OWNER, "entitlement.update", "user-" + i);
    }
  }

  AuditPage page(Actor reader, AuditFilter filter, @Nullable AuditCursor after, int most) {
    return transactions.execute(_ -> log.page(reader, filter, after, most));
  }

  /** The newest rows, read by the owner. */
  List<AuditRow> newest(AuditFilter filter) {
    return transactions.execute(_ -> log.page(OWNER, filter, null, 100)).items();
  }

  AuditExport export(AuditFilter filter) {
    return transactions.execute(_ -> log.export(OWNER, filter));
  }

  AuditVerification.Finding verified() {
    return new AuditVerification(store, HeadSeal.open(store, vault, clock), new HeadWitness(home))
        .verify();
  }

  /** What somebody with every right on the database does first. */
  void withoutTriggers() {
    for (String change : List.of("update", "delete")) {
      jdbc.sql("DROP TRIGGER audit_logs_no_" + change).update();
      jdbc.sql("DROP TRIGGER audit_checkpoints_no_" + change).update();
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}

package org.chandrahoro.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chandrahoro.server.node.SettableClock;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.node.TimeOrderedIds;
import org.chandrahoro.server.vault.Vault;
import org.chandrahoro.server.vault.VaultFixture;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Each test has a database of its own: it takes the triggers away to do what they forbid. */
@ParameterizedClass
@EnumSource
class AuditTrailTest {
  private static final Actor OWNER =
      new Actor("owner-1", "owner@example.org", "owner", "192.0.2.7");

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T06:00:00Z"));
  private final HikariDataSource pool;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final AuditStore store;
  @TempDir private Path home;
  private Vault vault;
  private AuditTrail trail;

  AuditTrailTest(TestDatabase database) {
    pool = TestDatabase.open(database.freshUrl());
    Flyway.configure().dataSource(pool).load().migrate();
    jdbc = JdbcClient.create(pool);
    transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
    store = new AuditStore(jdbc);
  }

  @BeforeEach
  void anEmptyTrail() {
    vault = VaultFixture.local(home, jdbc, clock);
    trail = nodeAt(home);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private AuditTrail nodeAt(Path itsHome) {
    return new AuditTrail(
        store,
        new SealedParts(vault, new JsonMapper()),
        HeadSeal.open(store, vault, clock),
        new HeadWitness(itsHome),
        new TimeOrderedIds(clock, new SecureRandom()),
        clock);
  }

  private AuditVerification.Finding verified() {
    return new AuditVerification(store, HeadSeal.open(store, vault, clock), new HeadWitness(home))
        .verify();
  }

  private void act(int number) {
    transactions.executeWithoutResult(_ -> trail.append(OWNER, update("user-" + number)));
  }

  private static Act update(String target) {
    return new Act(
        "entitlement.update",
        target,
        "entitlement",
        "e-" + target,
        Map.of("requests_per_day", 10),
        Map.of("requests_per_day", 50, "api_key", "sk-canary"),
        "asked by letter");
  }

  private void acts(int count) {
    IntStream.rangeClosed(1, count).forEach(this::act);
  }

  private void withoutTriggers() {
    for (String change : List.of("update", "delete")) {
      jdbc.sql("DROP TRIGGER audit_logs_no_" + change).update();
      jdbc.sql("DROP TRIGGER audit_checkpoints_no_" + change).update();
    }
  }

  private void assertBroken(long row) {
    assertThat(verified())
        .isInstanceOfSatisfying(
            AuditVerification.Finding.Broken.class,
            broken -> assertThat(broken.sequence()).as(broken.what()).isEqualTo(row));
  }

  @Test
  void anUntouchedTrailIsWhole() {
    assertThat(verified()).isEqualTo(new AuditVerification.Finding.Whole(0));
    acts(12);
    trail.checkpoint();
    act(13);
    assertThat(verified()).isEqualTo(new AuditVerification.Finding.Whole(13));
  }

  @Test
  void aRowSaysWhoDidWhatToWhomAndNoSecret() {
    act(1);
    var parts = new SealedParts(vault, new JsonMapper());
    ChainedRow row = store.page(0, 1).getFirst().row();
    assertThat(row.action()).isEqualTo("entitlement.update");
    assertThat(row.target()).isEqualTo("user-1");
    assertThat(row.at()).isEqualTo(clock.instant());
    assertThat(parts.openActor(row))
        .containsEntry("name", "owner@example.org")
        .containsEntry("address", "192.0.2.7");
    assertThat(parts.openContent(row))
        .containsEntry("before", Map.of("requests_per_day", 10))
        .containsEntry("after", Map.of("requests_per_day", 50, "api_key", "•••"))
        .containsEntry("reason", "asked by letter");
  }

  @Test
  void aKeyThatIsTakenBackWithItsActSealsNothingLater() {
    transactions.executeWithoutResult(
        status -> {
          trail.append(OWNER, update("user-1"));
          status.setRollbackOnly();
        });
    act(1);
    ChainedRow row = store.page(0, 1).getFirst().row();
    Vault restarted = VaultFixture.local(home, jdbc, clock);
    assertThat(new SealedParts(restarted, new JsonMapper()).openContent(row)).isNotNull();
  }

  @Test
  void anActThatIsRolledBackLeavesNoRowAndNoGap() {
    act(1);
    transactions.executeWithoutResult(
        status -> {
          trail.append(OWNER, update("user-2"));
          status.setRollbackOnly();
        });
    act(3);
    assertThat(verified()).isEqualTo(new AuditVerification.Finding.Whole(2));
  }

  @Test
  void withoutItsRowAnActDoesNotHappen() {
    jdbc.sql("DELETE FROM audit_head").update();
    assertThatThrownBy(
            () ->
                transactions.executeWithoutResult(
                    _ -> {
                      jdbc.sql("INSERT INTO rate_counters VALUES ('act', 1, 1)").update();
                      trail.append(OWNER, update("user-1"));
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(jdbc.sql("SELECT COUNT(*) FROM rate_counters").query(Integer.class).single())
        .isZero();
  }

  @Test
  void fortyActsAtOnceOnTwentyConnectionsAreFortyRowsWithoutGapOrFork() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, 40)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () -> {
                        act(i);
                        return true;
                      })
              .toList();
      for (var done : threads.invokeAll(all)) {
        done.get();
      }
    }
    assertThat(verified()).isEqualTo(new AuditVerification.Finding.Whole(40));
  }

  @Test
  void theDatabaseItselfRefusesToChangeOrDeleteARow() {
    acts(2);
    trail.checkpoint();
    for (String forbidden :
        List.of(
            "UPDATE audit_logs SET action = 'x' WHERE sequence_number = 1",
            "DELETE FROM audit_logs WHERE sequence_number = 2",
            "UPDATE audit_checkpoints SET sequence_number = 9",
            "DELETE FROM audit_checkpoints")) {
      assertThatThrownBy(() -> jdbc.sql(forbidden).update())
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining(ChangeRefused.LINE);
    }
    assertThat(verified()).isEqualTo(new AuditVerification.Finding.Whole(2));
  }

  @Test
  void anEditOfAnyColumnIsFound() {
    acts(5);
    withoutTriggers();
    for (String edit :
        List.of(
            "id = 'another'",
            "at = '2026-03-01 06:00:01'",
            "actor_id = 'ravi'",
            "actor_role = 'admin'",
            "action = 'quota.reset'",
            "target_user_id = NULL",
            "resource_type = 'plan'",
            "resource_id = 'e-9'",
            "actor_sealed = X'00'",
            "content_sealed = X'01'")) {
      String column = edit.substring(0, edit.indexOf(' '));
      Object kept =
          jdbc.sql("SELECT " + column + " FROM audit_logs WHERE sequence_number = 3")
              .query((row, _) -> row.getObject(1))
              .single();
      jdbc.sql("UPDATE audit_logs SET " + edit + " WHERE sequence_number = 3").update();
      assertBroken(3);
      jdbc.sql("UPDATE audit_logs SET " + column + " = :kept WHERE sequence_number = 3")
          .param("kept", kept)
          .update();
      assertThat(verified()).isEqualTo(new AuditVerification.Finding.Whole(5));
    }
  }

  @Test
  void aDeletedRowIsFoundWhereverItStood() {
    acts(5);
    withoutTriggers();
    jdbc.sql("DELETE FROM audit_logs WHERE sequence_number = 1").update();
    assertBroken(1);
    jdbc.sql("DELETE FROM audit_logs WHERE sequence_number = 4").update();
    assertBroken(1);
  }

  @Test
  void rowsThatChangePlacesAreFound() {
    acts(4);
    withoutTriggers();
    jdbc.sql("UPDATE audit_logs SET sequence_number = 99 WHERE sequence_number = 2").update();
    jdbc.sql("UPDATE audit_logs SET sequence_number = 2 WHERE sequence_number = 3").update();
    jdbc.sql("UPDATE audit_logs SET sequence_number = 3 WHERE sequence_number = 99").update();
    assertBroken(2);
  }

  @Test
  void aCutTailIsFoundAlsoWhereTheHeadIsCutWithIt() {
    acts(3);
    var oldHead = store.head();
    acts(2);
    withoutTriggers();
    jdbc.sql("DELETE FROM audit_logs WHERE sequence_number > 3").update();
    assertBroken(4);
    // With the head of that day, rightly signed as it was: only what this node witnessed tells.
    store.moveHead(oldHead.head(), oldHead.signature());
    assertBroken(4);
  }

  @Test
  void anEmptiedTrailIsFound() {
    acts(3);
    withoutTriggers();
    jdbc.sql("DELETE FROM audit_logs").update();
    store.moveHead(Head.EMPTY, new byte[0]);
    assertBroken(1);
  }

  @Test
  void aRowThatSomebodyAppendsWithoutTheKeyIsFound() {
    acts(3);
    var template = store.page(2, 1).getFirst();
    var forged =
        new ChainedRow(
            4,
            "forged",
            clock.instant(),
            "owner-1",
            "owner",
            "quota.reset",
            "ravi",
            null,
            null,
            template.row().actorSealed(),
            template.row().contentSealed(),
            template.hash());
    byte[] hash = forged.hash(ChainedRow.sha256());
    store.add(forged, hash);
    assertBroken(4);
    store.moveHead(new Head(4, hash), store.head().signature());
    assertBroken(4);
  }

  @Test
  void aChainRecomputedFromAnEditOnIsFoundAtTheLatestAtItsHead() throws Exception {
    acts(4);
    withoutTriggers();
    Files.delete(home.resolve("audit-head")); // another node, which witnessed nothing
    jdbc.sql("UPDATE audit_logs SET action = 'quota.reset' WHERE sequence_number = 2").update();
    byte[] previous = store.page(0, 1).getFirst().hash();
    for (long sequence = 2; sequence <= 4; sequence++) {
      jdbc.sql("UPDATE audit_logs SET previous_hash = :previous WHERE sequence_number = :sequence")
          .param("previous", previous)
          .param("sequence", sequence)
          .update();
      previous = store.page(sequence - 1, 1).getFirst().row().hash(ChainedRow.sha256());
      jdbc.sql("UPDATE audit_logs SET row_hash = :hash WHERE sequence_number = :sequence")
          .param("hash", previous)
          .param("sequence", sequence)
          .update();
    }
    store.moveHead(new Head(4, previous), store.head().signature());
    assertBroken(4);
  }

  @Test
  void aCheckpointThatTheChainDoesNotMeetIsFound() {
    acts(3);
    trail.checkpoint();
    acts(2);
    withoutTriggers();
    jdbc.sql("UPDATE audit_checkpoints SET row_hash = :hash").param("hash", new byte[32]).update();
    assertBroken(3);
  }

  @Test
  void whatWasToldOfAnErasedPersonIsGoneAndTheTrailIsWhole() {
    act(1);
    act(2);
    vault.forget("user-1");
    var parts = new SealedParts(vault, new JsonMapper());
    List<AuditStore.KeptRow> rows = store.page(0, 2);
    assertThat(parts.openContent(rows.getFirst().row())).isNull();
    assertThat(parts.openContent(rows.getLast().row())).isNotNull();
    assertThat(verified()).isEqualTo(new AuditVerification.Finding.Whole(2));
  }

  @Test
  void aNodeWitnessesWhatOthersAppendedWithTheNextCheckpoint() {
    AuditTrail other = nodeAt(home.resolve("nowhere"));
    transactions.executeWithoutResult(_ -> other.append(OWNER, update("user-1")));
    assertThat(new HeadWitness(home).find()).isEmpty();
    trail.checkpoint();
    assertThat(new HeadWitness(home).find().orElseThrow().sequence()).isEqualTo(1);
  }

  @Test
  void anActTooLongForARowIsRefusedByName() {
    var act =
        new Act("plan.update", null, "plan", "free", null, Map.of("notes", "x".repeat(40_000)), "");
    assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> trail.append(OWNER, act)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("31000");
  }
}

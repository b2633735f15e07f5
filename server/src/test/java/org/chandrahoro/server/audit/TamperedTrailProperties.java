package org.chandrahoro.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever somebody does to the tables who has every right on the database, but neither the
 * wrapping key nor the node's home, is found. The thousands of changes are drawn from one seed, so
 * that a failure names a change that can be made again.
 */
class TamperedTrailProperties {
  private static final int ROWS = 200;
  private static final int CHANGES = 2_000;
  private static final long SEED = 20_261_125L;

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
  private final MessageDigest digest = ChainedRow.sha256();

  /** What is done to the trail. */
  private enum Tampering {
    EDIT_A_TEXT,
    MOVE_TEXT_INTO_THE_NEXT_COLUMN,
    MOVE_AN_INSTANT,
    FLIP_A_BIT_OF_BYTES,
    EXCHANGE_THE_CONTENTS_OF_TWO_ROWS,
    DELETE_A_ROW,
    DELETE_SOME_ROWS_AND_CLOSE_THE_GAP,
    CUT_THE_TAIL,
    CUT_THE_TAIL_AND_THE_HEAD,
    PUT_AN_OLD_STATE_BACK,
    INSERT_A_ROW_AND_RECHAIN,
    INSERT_A_ROW_BEFORE_THE_FIRST,
    APPEND_A_ROW,
    APPEND_A_ROW_AND_MOVE_THE_HEAD,
    EXCHANGE_TWO_ROWS,
    EXCHANGE_TWO_ROWS_AND_RECHAIN,
    EDIT_A_ROW_AND_RECHAIN,
    EDIT_A_CHECKPOINT,
    EDIT_THE_HEAD,
    DELETE_THE_HEAD
  }

  @Test
  void everyOneOfTwoThousandChangesIsFound(@TempDir Path home) {
    try (var own = new OwnTrail(TestDatabase.H2, home)) {
      fill(own);
      own.withoutTriggers();
      keep(own);
      var verification =
          new AuditVerification(
              own.store, HeadSeal.open(own.store, own.vault, own.clock), new HeadWitness(home));
      var found = new EnumMap<Tampering, Integer>(Tampering.class);
      for (int i = 0; i < CHANGES; i++) {
        Tampering tampering = Tampering.values()[i % Tampering.values().length];
        tamper(own, tampering);
        assertThat(verification.verify())
            .as("change %d of seed %d: %s", i, SEED, tampering)
            .isInstanceOf(AuditVerification.Finding.Broken.class);
        found.merge(tampering, 1, Integer::sum);
        restore(own);
        if (i % 50 == 0) { // or else all that follows would be found for the wrong reason
          assertThat(verification.verify()).isEqualTo(new AuditVerification.Finding.Whole(ROWS));
        }
      }
      assertThat(found).as("no way of tampering was left out").hasSize(Tampering.values().length);
    }
  }

  private static void fill(OwnTrail own) {
    for (int i = 1; i <= ROWS; i++) {
      Actor actor =
          i % 5 == 0 ? Actor.system("job") : new Actor("admin-" + i % 3, "a@b.org", "admin", null);
      Act act =
          i % 4 == 0
              ? Act.of("admin.login", null)
              : new Act("plan.update", "u" + i % 7, "plan", "p" + i, null, Map.of("n", i), "why");
      own.transactions.executeWithoutResult(_ -> own.trail.append(actor, act));
      own.clock.advance(Duration.ofSeconds(7));
      if (i % 20 == 0 && i < ROWS) {
        own.trail.checkpoint();
      }
    }
  }

  private static void keep(OwnTrail own) {
    for (String table : List.of("logs", "checkpoints", "head")) {
      own.jdbc.sql("CREATE TABLE kept_" + table + " AS SELECT * FROM audit_" + table).update();
    }
  }

  private static void restore(OwnTrail own) {
    for (String table : List.of("logs", "checkpoints", "head")) {
      own.jdbc.sql("DELETE FROM audit_" + table).update();
      own.jdbc.sql("INSERT INTO audit_" + table + " SELECT * FROM kept_" + table).update();
    }
  }

  private void tamper(OwnTrail own, Tampering tampering) {
    long row = random.nextLong(1, ROWS + 1);
    long other = 1 + (row + random.nextLong(1, ROWS) - 1) % ROWS;
    switch (tampering) {
      case EDIT_A_TEXT -> {
        String column =
            any(
                "id",
                "actor_id",
                "actor_role",
                "action",
                "target_user_id",
                "resource_type",
                "resource_id");
        String edit =
            any(
                "CONCAT(LEFT(%s, 35), ' ')",
                "CONCAT('x', LEFT(%s, 35))", "UPPER(CONCAT('y', LEFT(%s, 35)))");
        String fresh = "COALESCE(" + edit.formatted(column) + ", '')"; // null becomes empty
        sql(own, "UPDATE audit_logs SET " + column + " = " + fresh + at(row));
      }
      case MOVE_TEXT_INTO_THE_NEXT_COLUMN ->
          sql(
              own,
              "UPDATE audit_logs SET actor_role = SUBSTRING(actor_role, 1, 3),"
                  + " action = CONCAT(SUBSTRING(actor_role, 4), action)"
                  + at(row));
      case MOVE_AN_INSTANT -> {
        long micros = random.nextLong(1, 100_000_000);
        sql(own, "UPDATE audit_logs SET at = DATEADD('MICROSECOND', " + micros + ", at)" + at(row));
      }
      case FLIP_A_BIT_OF_BYTES ->
          flip(own, any("actor_sealed", "content_sealed", "previous_hash", "row_hash"), row);
      case EXCHANGE_THE_CONTENTS_OF_TWO_ROWS -> {
        String column = any("actor_sealed", "content_sealed");
        sql(own, kept(column, other, row));
        sql(own, kept(column, row, other));
      }
      case DELETE_A_ROW -> sql(own, "DELETE FROM audit_logs" + at(row));
      case DELETE_SOME_ROWS_AND_CLOSE_THE_GAP -> {
        List<ChainedRow> rows = rows(own);
        rows.removeIf(each -> each.sequence() >= row && each.sequence() < row + 3);
        write(own, rechain(rows));
      }
      case CUT_THE_TAIL -> sql(own, "DELETE FROM audit_logs WHERE sequence_number >= " + row);
      case CUT_THE_TAIL_AND_THE_HEAD -> {
        sql(own, "DELETE FROM audit_logs WHERE sequence_number >= " + row);
        sql(own, "DELETE FROM audit_checkpoints WHERE sequence_number >= " + row);
        sql(
            own,
            "UPDATE audit_head SET sequence_number = "
                + (row - 1)
                + ", row_hash = COALESCE((SELECT row_hash FROM kept_logs WHERE sequence_number = "
                + (row - 1)
                + "), row_hash)");
      }
      case PUT_AN_OLD_STATE_BACK -> {
        long day = 20 * random.nextLong(1, ROWS / 20); // a checkpoint is a head rightly signed
        sql(own, "DELETE FROM audit_logs WHERE sequence_number > " + day);
        sql(own, "DELETE FROM audit_checkpoints WHERE sequence_number > " + day);
        sql(own, "DELETE FROM audit_head");
        sql(
            own,
            "INSERT INTO audit_head (id, sequence_number, row_hash, signature) SELECT 1,"
                + " sequence_number, row_hash, signature FROM audit_checkpoints WHERE"
                + " sequence_number = "
                + day);
      }
      case INSERT_A_ROW_AND_RECHAIN -> {
        List<ChainedRow> rows = rows(own);
        rows.add((int) row - 1, forged(rows.get((int) row - 1)));
        write(own, rechain(rows));
      }
      case INSERT_A_ROW_BEFORE_THE_FIRST -> {
        ChainedRow forged = forged(rows(own).getFirst());
        sql(own, "UPDATE audit_logs SET sequence_number = 999" + at(1));
        own.store.add(forged, forged.hash(digest));
        sql(own, "UPDATE audit_logs SET sequence_number = " + -random.nextInt(5) + at(1));
        sql(own, "UPDATE audit_logs SET sequence_number = 1" + at(999));
      }
      case APPEND_A_ROW, APPEND_A_ROW_AND_MOVE_THE_HEAD -> {
        List<ChainedRow> rows = rows(own);
        rows.add(forged(rows.get((int) row - 1)));
        List<AuditStore.KeptRow> chain = rechain(rows);
        own.store.add(chain.getLast().row(), chain.getLast().hash());
        if (tampering == Tampering.APPEND_A_ROW_AND_MOVE_THE_HEAD) {
          moveHead(own, chain.getLast());
        }
      }
      case EXCHANGE_TWO_ROWS -> {
        for (long[] move : new long[][] {{row, 0}, {other, row}, {0, other}}) {
          sql(own, "UPDATE audit_logs SET sequence_number = " + move[1] + at(move[0]));
        }
      }
      case EXCHANGE_TWO_ROWS_AND_RECHAIN -> {
        List<ChainedRow> rows = rows(own);
        java.util.Collections.swap(rows, (int) row - 1, (int) other - 1);
        write(own, rechain(rows));
      }
      case EDIT_A_ROW_AND_RECHAIN -> {
        List<ChainedRow> rows = rows(own);
        rows.set((int) row - 1, forged(rows.get((int) row - 1)));
        write(own, rechain(rows));
      }
      case EDIT_A_CHECKPOINT -> {
        long day = 20 * random.nextLong(1, ROWS / 20);
        sql(
            own,
            "UPDATE audit_checkpoints SET "
                + any(
                    "row_hash = (SELECT row_hash FROM audit_logs WHERE sequence_number = 7)",
                    "signature = (SELECT signature FROM audit_head)",
                    "sequence_number = sequence_number + 1")
                + at(day));
      }
      case EDIT_THE_HEAD ->
          sql(
              own,
              "UPDATE audit_head SET "
                  + any(
                      "sequence_number = sequence_number - 1",
                      "sequence_number = sequence_number + 1",
                      "row_hash = (SELECT row_hash FROM audit_logs WHERE sequence_number = 7)",
                      "signature = X'00'"));
      case DELETE_THE_HEAD -> sql(own, "DELETE FROM audit_head");
    }
  }

  private String any(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static void sql(OwnTrail own, String statement) {
    own.jdbc.sql(statement).update();
  }

  private static String at(long sequence) {
    return " WHERE sequence_number = " + sequence;
  }

  /** Puts what a column holds in one row into another. */
  private static String kept(String column, long from, long to) {
    return "UPDATE audit_logs SET %s = (SELECT %s FROM kept_logs WHERE sequence_number = %d)%s"
        .formatted(column, column, from, at(to));
  }

  private void flip(OwnTrail own, String column, long sequence) {
    byte[] bytes =
        own.jdbc
            .sql("SELECT " + column + " FROM audit_logs" + at(sequence))
            .query((row, _) -> row.getBytes(1))
            .single();
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    own.jdbc
        .sql("UPDATE audit_logs SET " + column + " = :bytes" + at(sequence))
        .param("bytes", bytes)
        .update();
  }

  private static List<ChainedRow> rows(OwnTrail own) {
    return new ArrayList<>(own.store.page(0, ROWS).stream().map(AuditStore.KeptRow::row).toList());
  }

  private ChainedRow forged(ChainedRow like) {
    return new ChainedRow(
        like.sequence(),
        "forged-" + random.nextInt(),
        like.at(),
        "owner-1",
        "owner",
        "quota.reset",
        like.target(),
        like.resourceType(),
        like.resourceId(),
        like.actorSealed(),
        like.contentSealed(),
        like.previousHash());
  }

  /** Numbers and hashes as they would be, had these rows been written in this order. */
  private List<AuditStore.KeptRow> rechain(List<ChainedRow> rows) {
    var chain = new ArrayList<AuditStore.KeptRow>();
    byte[] previous = Head.EMPTY.hash();
    long sequence = 0;
    for (ChainedRow row : rows) {
      var placed =
          new ChainedRow(
              ++sequence,
              row.id(),
              row.at(),
              row.actorId(),
              row.actorRole(),
              row.action(),
              row.target(),
              row.resourceType(),
              row.resourceId(),
              row.actorSealed(),
              row.contentSealed(),
              previous);
      previous = placed.hash(digest);
      chain.add(new AuditStore.KeptRow(placed, previous));
    }
    return chain;
  }

  /** The whole table anew, with the head and the checkpoints as far as they can be moved along. */
  private void write(OwnTrail own, List<AuditStore.KeptRow> chain) {
    sql(own, "DELETE FROM audit_logs");
    chain.forEach(kept -> own.store.add(kept.row(), kept.hash()));
    moveHead(own, chain.getLast());
    if (random.nextBoolean()) {
      sql(own, "DELETE FROM audit_checkpoints");
    } else {
      sql(
          own,
          "UPDATE audit_checkpoints c SET row_hash = (SELECT l.row_hash FROM audit_logs l WHERE"
              + " l.sequence_number = c.sequence_number)");
    }
  }

  private static void moveHead(OwnTrail own, AuditStore.KeptRow last) {
    own.store.moveHead(new Head(last.row().sequence(), last.hash()), own.store.head().signature());
  }
}

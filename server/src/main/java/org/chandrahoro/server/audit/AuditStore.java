package org.chandrahoro.server.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import org.chandrahoro.server.node.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the trail. */
@Component
class AuditStore {
  private final JdbcClient database;

  AuditStore(JdbcClient database) {
    this.database = database;
  }

  /** A head as it stands in the database. */
  record SignedHead(Head head, byte[] signature) {}

  /** A row with the hash that stands beside it. */
  record KeptRow(ChainedRow row, byte[] hash) {}

  /** The head, locked until the transaction ends. */
  Head lockHead() {
    return database
        .sql("SELECT sequence_number, row_hash FROM audit_head WHERE id = 1 FOR UPDATE")
        .query((row, _) -> head(row))
        .optional()
        .orElseThrow(() -> new IllegalStateException("the head of the audit trail is missing"));
  }

  SignedHead head() {
    return database
        .sql("SELECT sequence_number, row_hash, signature FROM audit_head WHERE id = 1")
        .query((row, _) -> new SignedHead(head(row), row.getBytes("signature")))
        .optional()
        .orElse(new SignedHead(Head.EMPTY, new byte[0]));
  }

  void moveHead(Head head, byte[] signature) {
    database
        .sql(
            """
            UPDATE audit_head
            SET sequence_number = :sequence, row_hash = :hash, signature = :signature WHERE id = 1
            """)
        .param("sequence", head.sequence())
        .param("hash", head.hash())
        .param("signature", signature)
        .update();
  }

  void add(ChainedRow row, byte[] hash) {
    database
        .sql(
            """
            INSERT INTO audit_logs
              (sequence_number, id, at, actor_id, actor_role, action, target_user_id, resource_type,
               resource_id, actor_sealed, content_sealed, previous_hash, row_hash)
            VALUES
              (:sequence, :id, :at, :actor, :role, :action, :target, :type, :resource, :sealedActor,
               :sealedContent, :previous, :hash)
            """)
        .param("sequence", row.sequence())
        .param("id", row.id())
        .param("at", UtcColumn.of(row.at()))
        .param("actor", row.actorId())
        .param("role", row.actorRole())
        .param("action", row.action())
        .param("target", row.target())
        .param("type", row.resourceType())
        .param("resource", row.resourceId())
        .param("sealedActor", row.actorSealed())
        .param("sealedContent", row.contentSealed())
        .param("previous", row.previousHash())
        .param("hash", hash)
        .update();
  }

  /** Rows after {@code after} in their order. */
  List<KeptRow> page(long after, int most) {
    return database
        .sql(
            """
            SELECT * FROM audit_logs WHERE sequence_number > :after
            ORDER BY sequence_number LIMIT :most
            """)
        .param("after", after)
        .param("most", most)
        .query((row, _) -> kept(row))
        .list();
  }

  /** Rows before {@code before} that a filter asks for, newest first. */
  List<ChainedRow> newest(AuditFilter filter, long before, int most) {
    var conditions = new ArrayList<String>(List.of("sequence_number < :before"));
    var values = new HashMap<String, Object>();
    values.put("before", before);
    values.put("most", most);
    narrow("actor_id = :actor", "actor", filter.actor(), conditions, values);
    narrow("action = :action", "action", filter.action(), conditions, values);
    narrow("target_user_id = :target", "target", filter.target(), conditions, values);
    narrow("resource_type = :type", "type", filter.resourceType(), conditions, values);
    narrow("resource_id = :resource", "resource", filter.resourceId(), conditions, values);
    narrow("at >= :from", "from", UtcColumn.ofNullable(filter.from()), conditions, values);
    narrow("at < :until", "until", UtcColumn.ofNullable(filter.until()), conditions, values);
    return database
        .sql(
            "SELECT * FROM audit_logs WHERE "
                + String.join(" AND ", conditions)
                + " ORDER BY sequence_number DESC LIMIT :most")
        .params(values)
        .query((row, _) -> kept(row).row())
        .list();
  }

  private static void narrow(
      String condition,
      String name,
      @Nullable Object value,
      List<String> conditions,
      Map<String, Object> values) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }

  /** Whether an actor has done the same to the same thing since then. */
  boolean hasSince(String actor, String action, String resource, Instant since) {
    return database
        .sql(
            """
            SELECT 1 FROM audit_logs
            WHERE at >= :since AND actor_id = :actor AND action = :action
              AND resource_id = :resource
            LIMIT 1
            """)
        .param("since", UtcColumn.of(since))
        .param("actor", actor)
        .param("action", action)
        .param("resource", resource)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** The rows after {@code after} up to {@code to} in their order, until one is not wanted. */
  void eachRow(long after, long to, BiPredicate<ChainedRow, byte[]> wanted) {
    database
        .sql(
            """
            SELECT sequence_number, id, at, actor_id, actor_role, action, target_user_id,
              resource_type, resource_id, actor_sealed, content_sealed, previous_hash, row_hash
            FROM audit_logs
            WHERE sequence_number > :after AND sequence_number <= :to ORDER BY sequence_number
            """)
        .param("after", after)
        .param("to", to)
        .query(
            rows -> {
              boolean more = true;
              while (more
                  && rows.next()) { // by position: looking names up costs as much as hashing
                var row =
                    new ChainedRow(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getString(8),
                        rows.getString(9),
                        rows.getBytes(10),
                        rows.getBytes(11),
                        rows.getBytes(12));
                more = wanted.test(row, rows.getBytes(13));
              }
              return more;
            });
  }

  boolean hasRowBeforeTheFirst() {
    return database
        .sql("SELECT 1 FROM audit_logs WHERE sequence_number < 1 LIMIT 1")
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** The number of the first row after {@code sequence}. */
  OptionalLong firstAfter(long sequence) {
    return database
        .sql(
            """
            SELECT sequence_number FROM audit_logs WHERE sequence_number > :sequence
            ORDER BY sequence_number LIMIT 1
            """)
        .param("sequence", sequence)
        .query((row, _) -> OptionalLong.of(row.getLong(1)))
        .optional()
        .orElse(OptionalLong.empty());
  }

  /** The checkpoints of the rows after {@code after} up to {@code to}. */
  List<SignedHead> checkpoints(long after, long to) {
    return database
        .sql(
            """
            SELECT sequence_number, row_hash, signature FROM audit_checkpoints
            WHERE sequence_number > :after AND sequence_number <= :to ORDER BY sequence_number
            """)
        .param("after", after)
        .param("to", to)
        .query((row, _) -> new SignedHead(head(row), row.getBytes("signature")))
        .list();
  }

  /** The number of the checkpoint that is so many from the newest; 0 where there are fewer. */
  long checkpointFromEnd(int many) {
    return database
        .sql(
            """
            SELECT sequence_number FROM audit_checkpoints
            ORDER BY sequence_number DESC LIMIT 1 OFFSET :many
            """)
        .param("many", many - 1)
        .query((row, _) -> row.getLong(1))
        .optional()
        .orElse(0L);
  }

  void addCheckpoint(SignedHead head, Instant now) {
    database
        .sql(
            """
            INSERT IGNORE INTO audit_checkpoints (sequence_number, row_hash, at, signature)
            VALUES (:sequence, :hash, :now, :signature)
            """)
        .param("sequence", head.head().sequence())
        .param("hash", head.head().hash())
        .param("now", UtcColumn.of(now))
        .param("signature", head.signature())
        .update();
  }

  byte @Nullable [] findSigningPair() {
    return database
        .sql("SELECT sealed_pair FROM audit_signing_keys WHERE slot = 'head'")
        .query((row, _) -> row.getBytes(1))
        .optional()
        .orElse(null);
  }

  void addSigningPair(byte[] sealed, Instant now) {
    database
        .sql(
            """
            INSERT IGNORE INTO audit_signing_keys (slot, sealed_pair, created_at)
            VALUES ('head', :pair, :now)
            """)
        .param("pair", sealed)
        .param("now", UtcColumn.of(now))
        .update();
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(row.getLong("sequence_number"), row.getBytes("row_hash"));
  }

  static KeptRow kept(ResultSet row) throws SQLException {
    return new KeptRow(
        new ChainedRow(
            row.getLong("sequence_number"),
            row.getString("id"),
            UtcColumn.instant(row, "at"),
            row.getString("actor_id"),
            row.getString("actor_role"),
            row.getString("action"),
            row.getString("target_user_id"),
            row.getString("resource_type"),
            row.getString("resource_id"),
            row.getBytes("actor_sealed"),
            row.getBytes("content_sealed"),
            row.getBytes("previous_hash")),
        row.getBytes("row_hash"));
  }
}

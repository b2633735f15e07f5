package org.chandrahoro.server.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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

  List<SignedHead> checkpoints(long after, int most) {
    return database
        .sql(
            """
            SELECT sequence_number, row_hash, signature FROM audit_checkpoints
            WHERE sequence_number > :after ORDER BY sequence_number LIMIT :most
            """)
        .param("after", after)
        .param("most", most)
        .query((row, _) -> new SignedHead(head(row), row.getBytes("signature")))
        .list();
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

package org.chandrahoro.server.llm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.server.llm.BatchRow.Stage;
import org.chandrahoro.server.node.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table ai_batches. A stage is left only from the one that the caller saw. */
@Component
class BatchStore {
  private final JdbcClient database;

  BatchStore(JdbcClient database) {
    this.database = database;
  }

  void add(BatchHandle batch, long enqueued, Instant now) {
    database
        .sql(
            """
            INSERT INTO ai_batches (id, provider, model, state, requests, enqueued_tokens,
              created_at, deadline, retry_at)
            VALUES (:id, :provider, :model, 'waiting', :requests, :enqueued, :now, :deadline, :now)
            """)
        .param("id", batch.id())
        .param("provider", batch.model().provider().word())
        .param("model", batch.model().name())
        .param("requests", batch.requests())
        .param("enqueued", enqueued)
        .param("now", UtcColumn.of(now))
        .param("deadline", UtcColumn.of(batch.deadline()))
        .update();
  }

  Optional<BatchRow> find(String id) {
    return database
        .sql("SELECT * FROM ai_batches WHERE id = :id")
        .param("id", id)
        .query((row, _) -> row(row))
        .optional();
  }

  /** Those that the caller has not told to forget, the oldest first. */
  List<BatchRow> kept() {
    return list("forgotten = 0");
  }

  /** Those that have not ended. */
  List<BatchRow> live() {
    return list("state IN ('waiting', 'sending', 'sent', 'left')");
  }

  private List<BatchRow> list(String which) {
    return database
        .sql("SELECT * FROM ai_batches WHERE " + which + " ORDER BY created_at, id")
        .query((row, _) -> row(row))
        .list();
  }

  /** The tokens that wait at the provider for that model, as far as it is known here. */
  long enqueued(ModelId model) {
    return database
        .sql(
            """
            SELECT COALESCE(SUM(enqueued_tokens), 0) FROM ai_batches
            WHERE provider = :provider AND model = :model AND state IN ('sending', 'sent', 'left')
            """)
        .param("provider", model.provider().word())
        .param("model", model.name())
        .query(Long.class)
        .single();
  }

  /** Whether this caller may send it: nobody else has begun to. */
  boolean beginSending(BatchRow row, int keySlot, Instant now) {
    return database
            .sql(
                """
                UPDATE ai_batches
                SET state = 'sending', key_slot = :slot, sent_at = :now, attempts = attempts + 1
                WHERE id = :id AND state = 'waiting' AND attempts = :attempts
                """)
            .param("slot", keySlot)
            .param("now", UtcColumn.of(now))
            .param("id", row.id())
            .param("attempts", row.attempts())
            .update()
        == 1;
  }

  /** Its name is known. False where it was no longer being sent. */
  boolean named(BatchRow row, String name) {
    return database
            .sql(
                """
                UPDATE ai_batches SET provider_batch = :name,
                  state = CASE WHEN state = 'sending' THEN 'sent' ELSE state END
                WHERE id = :id AND state IN ('sending', 'left') AND provider_batch IS NULL
                """)
            .param("name", name)
            .param("id", row.id())
            .update()
        == 1;
  }

  /** It is not at the provider, and may be sent from then on. */
  void waitUntil(BatchRow row, Instant retryAt) {
    database
        .sql(
            """
            UPDATE ai_batches SET state = 'waiting', retry_at = :retryAt, provider_batch = NULL
            WHERE id = :id AND state = :stage
            """)
        .param("retryAt", UtcColumn.of(retryAt))
        .param("id", row.id())
        .param("stage", row.stage().word())
        .update();
  }

  void cancelled(String id, Instant now) {
    database
        .sql("UPDATE ai_batches SET cancelled_at = :now WHERE id = :id AND cancelled_at IS NULL")
        .param("now", UtcColumn.of(now))
        .param("id", id)
        .update();
  }

  /** What is not answered by a deadline in the past is given back at once. */
  void hasten(String id, Instant now) {
    database
        .sql("UPDATE ai_batches SET deadline = :now WHERE id = :id AND deadline > :now")
        .param("now", UtcColumn.of(now))
        .param("id", id)
        .update();
  }

  /**
   * Moves it on, and says whether it was this caller who did.
   *
   * @param failure in a few words, where it failed
   */
  boolean move(BatchRow row, Stage to, @Nullable String failure) {
    return database
            .sql(
                """
                UPDATE ai_batches SET state = :to, failure = :failure
                WHERE id = :id AND state = :stage
                """)
            .param("to", to.word())
            .param("failure", failure)
            .param("id", row.id())
            .param("stage", row.stage().word())
            .update()
        == 1;
  }

  void forget(String id) {
    database.sql("UPDATE ai_batches SET forgotten = 1 WHERE id = :id").param("id", id).update();
  }

  /** The ids of those that are over and forgotten. */
  List<String> removable() {
    return database
        .sql(
            """
            SELECT id FROM ai_batches
            WHERE forgotten = 1 AND state IN ('finished', 'expired', 'failed')
            """)
        .query((row, _) -> row.getString("id"))
        .list();
  }

  void remove(String id) {
    database.sql("DELETE FROM ai_batches WHERE id = :id").param("id", id).update();
  }

  private static BatchRow row(ResultSet row) throws SQLException {
    String failure = row.getString("failure");
    return new BatchRow(
        row.getString("id"),
        new ModelId(Provider.find(row.getString("provider")).orElseThrow(), row.getString("model")),
        Stage.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("requests"),
        row.getLong("enqueued_tokens"),
        row.getInt("attempts"),
        row.getInt("key_slot"),
        Optional.ofNullable(row.getString("provider_batch")),
        UtcColumn.instant(row, "deadline"),
        UtcColumn.instant(row, "retry_at"),
        Optional.ofNullable(UtcColumn.find(row, "sent_at")),
        Optional.ofNullable(UtcColumn.find(row, "cancelled_at")),
        failure == null ? "" : failure);
  }
}

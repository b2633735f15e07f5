package org.chandrahoro.server.vault;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chandrahoro.server.node.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table vault_data_keys. */
@Component
class DataKeyStore {
  private final JdbcClient database;

  DataKeyStore(JdbcClient database) {
    this.database = database;
  }

  /** A data key as it is kept: wrapped. */
  record Wrapped(UUID id, String name, byte[] bytes) {}

  boolean isEmpty() {
    return database
        .sql("SELECT 1 FROM vault_data_keys LIMIT 1")
        .query(Integer.class)
        .optional()
        .isEmpty();
  }

  /** Adds a key, unless another node has already made one of that name. */
  void add(Wrapped key, @Nullable String subject, Instant now) {
    database
        .sql(
            """
            INSERT IGNORE INTO vault_data_keys (id, name, subject_id, wrapped, created_at)
            VALUES (:id, :name, :subject, :wrapped, :now)
            """)
        .param("id", bytes(key.id()))
        .param("name", key.name())
        .param("subject", subject)
        .param("wrapped", key.bytes())
        .param("now", UtcColumn.of(now))
        .update();
  }

  Optional<Wrapped> named(String name) {
    return database
        .sql("SELECT id, name, wrapped FROM vault_data_keys WHERE name = :name")
        .param("name", name)
        .query((row, _) -> new Wrapped(uuid(row.getBytes("id")), name, row.getBytes("wrapped")))
        .optional();
  }

  /**
   * The key of a name that was just added, here or elsewhere. A locking read: a plain one would
   * answer from before the transaction that made it.
   */
  Wrapped newest(String name) {
    return database
        .sql("SELECT id, wrapped FROM vault_data_keys WHERE name = :name FOR UPDATE")
        .param("name", name)
        .query((row, _) -> new Wrapped(uuid(row.getBytes("id")), name, row.getBytes("wrapped")))
        .single();
  }

  Optional<Wrapped> find(UUID id) {
    return database
        .sql("SELECT name, wrapped FROM vault_data_keys WHERE id = :id")
        .param("id", bytes(id))
        .query((row, _) -> new Wrapped(id, row.getString("name"), row.getBytes("wrapped")))
        .optional();
  }

  /** Keys by id, after {@code after}, for a walk through all of them. */
  List<Wrapped> page(UUID after, int most) {
    return database
        .sql(
            """
            SELECT id, name, wrapped FROM vault_data_keys WHERE id > :after ORDER BY id LIMIT :most
            """)
        .param("after", bytes(after))
        .param("most", most)
        .query(
            (row, _) ->
                new Wrapped(
                    uuid(row.getBytes("id")), row.getString("name"), row.getBytes("wrapped")))
        .list();
  }

  void rewrap(UUID id, byte[] wrapped) {
    database
        .sql("UPDATE vault_data_keys SET wrapped = :wrapped WHERE id = :id")
        .param("wrapped", wrapped)
        .param("id", bytes(id))
        .update();
  }

  /** Forgets the keys of a person: whatever they sealed is noise from now on. */
  void destroy(String subject) {
    database
        .sql("DELETE FROM vault_data_keys WHERE subject_id = :subject")
        .param("subject", subject)
        .update();
  }

  static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  static UUID uuid(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}

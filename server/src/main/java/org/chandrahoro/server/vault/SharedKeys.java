package org.chandrahoro.server.vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.IdGenerator;

/**
 * Keys that all nodes share: each made once, by whichever node comes first, and kept sealed. Read
 * at the start, so a node that cannot open them does not start.
 */
public final class SharedKeys {
  private static final int BYTES = 32;

  private final JdbcClient database;
  private final Vault vault;
  private final SecureRandom random;
  private final IdGenerator ids;
  private final Clock clock;

  public SharedKeys(
      JdbcClient database, Vault vault, SecureRandom random, IdGenerator ids, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.random = random;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The 256 random bits of a use.
   *
   * @param slot which use: at most 20 letters
   */
  public byte[] of(String slot) {
    Row row =
        find(slot)
            .orElseGet(
                () -> {
                  make(slot);
                  return find(slot).orElseThrow(); // another node's where it was faster
                });
    if (row.sealed() == null) {
      seal(slot, row);
      row = find(slot).orElseThrow();
    }
    byte[] sealed = row.sealed();
    if (sealed == null) {
      throw new IllegalStateException("The key " + slot + " could not be kept");
    }
    return vault.open(sealed, binding(slot, row.id()));
  }

  private record Row(String id, byte[] clear, byte @org.jspecify.annotations.Nullable [] sealed) {}

  private Optional<Row> find(String slot) {
    return database
        .sql("SELECT key_id, secret, sealed FROM signing_keys WHERE slot = :slot")
        .param("slot", slot)
        .query(
            (row, _) ->
                new Row(row.getString("key_id"), row.getBytes("secret"), row.getBytes("sealed")))
        .optional();
  }

  private void make(String slot) {
    byte[] candidate = new byte[BYTES];
    random.nextBytes(candidate);
    String id = ids.generateId().toString();
    database
        .sql(
            """
            INSERT IGNORE INTO signing_keys (slot, key_id, secret, sealed, created_at)
            VALUES (:slot, :id, :nothing, :sealed, :now)
            """)
        .param("slot", slot)
        .param("id", id)
        .param("nothing", new byte[0])
        .param("sealed", vault.seal(candidate, binding(slot, id)))
        .param("now", UtcColumn.of(clock.instant()))
        .update();
  }

  /** An older version kept the key in the clear: one statement seals it and clears it. */
  private void seal(String slot, Row old) {
    database
        .sql(
            """
            UPDATE signing_keys SET sealed = :sealed, secret = :nothing
            WHERE slot = :slot AND key_id = :id AND sealed IS NULL
            """)
        .param("sealed", vault.seal(old.clear(), binding(slot, old.id())))
        .param("nothing", new byte[0])
        .param("slot", slot)
        .param("id", old.id())
        .update();
  }

  private static Binding binding(String slot, String id) {
    return Binding.of("signing-key", slot, id);
  }
}

package org.chandrahoro.server.admin;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.chandrahoro.server.node.UtcColumn;
import org.chandrahoro.server.vault.Binding;
import org.chandrahoro.server.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * The secrets of authenticator apps, sealed for their row and administrator, and the hashes of the
 * backup codes that belong to each. An administrator has one confirmed at most, and one offered.
 */
@Component
class SecondFactorStore {
  private final JdbcClient database;
  private final Vault vault;
  private final IdGenerator ids;

  SecondFactorStore(JdbcClient database, Vault vault, IdGenerator ids) {
    this.database = database;
    this.vault = vault;
    this.ids = ids;
  }

  /** A secret, opened for the moment of its use. */
  record SecondFactor(String id, byte[] secret) {
    @Override
    public String toString() {
      return "SecondFactor[" + id + "]";
    }
  }

  String nextId() {
    return ids.generateId().toString();
  }

  /** Keeps a secret that counts for nothing yet, in place of one that was offered before. */
  void offer(
      AdministratorId whose, SecondFactor offered, Collection<String> backupHashes, Instant now) {
    delete(whose, "IS NULL");
    database
        .sql(
            """
            INSERT INTO administrator_totp (id, administrator_id, sealed_secret, created_at)
            VALUES (:id, :whose, :sealed, :now)
            """)
        .param("id", offered.id())
        .param("whose", whose.value())
        .param("sealed", vault.seal(offered.secret(), binding(whose, offered.id())))
        .param("now", UtcColumn.of(now))
        .update();
    for (String hash : backupHashes) {
      database
          .sql("INSERT INTO administrator_backup_codes (totp_id, code_hash) VALUES (:id, :hash)")
          .param("id", offered.id())
          .param("hash", hash)
          .update();
    }
  }

  /** What was offered and not confirmed yet. */
  Optional<SecondFactor> offered(AdministratorId whose) {
    return find(whose, "IS NULL");
  }

  /** What is asked for at the sign-in. */
  Optional<SecondFactor> confirmed(AdministratorId whose) {
    return find(whose, "IS NOT NULL");
  }

  /** Lets what was offered count, in place of what did. */
  void confirm(AdministratorId whose, SecondFactor offered, Instant now) {
    delete(whose, "IS NOT NULL");
    database
        .sql("UPDATE administrator_totp SET confirmed_at = :now WHERE id = :id")
        .param("now", UtcColumn.of(now))
        .param("id", offered.id())
        .update();
  }

  /** Uses the code of a time step up; false where it or a later one was used, on whatever node. */
  boolean use(SecondFactor factor, long step) {
    return database
            .sql(
                """
                UPDATE administrator_totp SET last_step = :step
                WHERE id = :id AND (last_step IS NULL OR last_step < :step)
                """)
            .param("step", step)
            .param("id", factor.id())
            .update()
        == 1;
  }

  /** Uses a backup code up; false where it is none, or used. */
  boolean useBackup(SecondFactor factor, String hash) {
    return database
            .sql("DELETE FROM administrator_backup_codes WHERE totp_id = :id AND code_hash = :hash")
            .param("id", factor.id())
            .param("hash", hash)
            .update()
        == 1;
  }

  /** How many backup codes are left. */
  int backupCodes(AdministratorId whose) {
    return database
        .sql(
            """
            SELECT COUNT(*) FROM administrator_backup_codes WHERE totp_id IN
              (SELECT id FROM administrator_totp
               WHERE administrator_id = :whose AND confirmed_at IS NOT NULL)
            """)
        .param("whose", whose.value())
        .query(Integer.class)
        .single();
  }

  private Optional<SecondFactor> find(AdministratorId whose, String confirmed) {
    return database
        .sql(
            "SELECT id, sealed_secret FROM administrator_totp WHERE administrator_id = :whose"
                + " AND confirmed_at "
                + confirmed)
        .param("whose", whose.value())
        .query(
            (row, _) -> {
              String id = row.getString("id");
              return new SecondFactor(
                  id, vault.open(row.getBytes("sealed_secret"), binding(whose, id)));
            })
        .optional();
  }

  private void delete(AdministratorId whose, String confirmed) {
    String rows = " WHERE administrator_id = :whose AND confirmed_at " + confirmed;
    database
        .sql(
            "DELETE FROM administrator_backup_codes WHERE totp_id IN"
                + " (SELECT id FROM administrator_totp"
                + rows
                + ")")
        .param("whose", whose.value())
        .update();
    database.sql("DELETE FROM administrator_totp" + rows).param("whose", whose.value()).update();
  }

  private static Binding binding(AdministratorId whose, String row) {
    return Binding.of("admin-totp", whose.value(), row);
  }
}

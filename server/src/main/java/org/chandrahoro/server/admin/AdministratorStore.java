package org.chandrahoro.server.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.account.EmailAddress;
import org.chandrahoro.server.node.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code administrators}. */
@Component
class AdministratorStore {
  private static final String SELECT =
      """
      SELECT a.id, a.email, a.role, a.status, a.created_at, a.created_by, a.last_sign_in_at,
        EXISTS (SELECT 1 FROM administrator_totp t
                WHERE t.administrator_id = a.id AND t.confirmed_at IS NOT NULL) AS second_factor
      FROM administrators a
      """;

  private final JdbcClient database;

  AdministratorStore(JdbcClient database) {
    this.database = database;
  }

  /** Adds one; false where the address is taken. */
  boolean add(
      AdministratorId id,
      EmailAddress email,
      Role role,
      @Nullable AdministratorId createdBy,
      Instant now) {
    return database
            .sql(
                """
                INSERT IGNORE INTO administrators
                  (id, email, email_key, role, status, created_at, created_by, updated_at)
                VALUES (:id, :email, :key, :role, :status, :now, :by, :now)
                """)
            .param("id", id.value())
            .param("email", email.written())
            .param("key", email.key())
            .param("role", role.word())
            .param("status", AdministratorEntry.ACTIVE)
            .param("now", UtcColumn.of(now))
            .param("by", createdBy == null ? null : createdBy.value())
            .update()
        == 1;
  }

  Optional<AdministratorEntry> find(AdministratorId id) {
    return database
        .sql(SELECT + "WHERE a.id = :id")
        .param("id", id.value())
        .query(AdministratorStore::entry)
        .optional();
  }

  Optional<AdministratorEntry> find(EmailAddress email) {
    return database
        .sql(SELECT + "WHERE a.email_key = :key")
        .param("key", email.key())
        .query(AdministratorStore::entry)
        .optional();
  }

  /** All, the oldest first: there are never many. */
  List<AdministratorEntry> all() {
    return database.sql(SELECT + "ORDER BY a.id").query(AdministratorStore::entry).list();
  }

  /**
   * The ids of the owners who can sign in, locked until the transaction's end: whoever takes an
   * owner away waits here for another who does.
   */
  List<AdministratorId> lockActiveOwners() {
    return database
        .sql(
            """
            SELECT id FROM administrators WHERE role = :owner AND status = :active
            ORDER BY id FOR UPDATE
            """)
        .param("owner", Role.OWNER.word())
        .param("active", AdministratorEntry.ACTIVE)
        .query((row, _) -> new AdministratorId(row.getString("id")))
        .list();
  }

  void change(AdministratorId id, Role role, boolean active, Instant now) {
    database
        .sql(
            """
            UPDATE administrators SET role = :role, status = :status, updated_at = :now
            WHERE id = :id
            """)
        .param("role", role.word())
        .param("status", active ? AdministratorEntry.ACTIVE : AdministratorEntry.DISABLED)
        .param("now", UtcColumn.of(now))
        .param("id", id.value())
        .update();
  }

  void signedIn(AdministratorId id, Instant now) {
    database
        .sql("UPDATE administrators SET last_sign_in_at = :now WHERE id = :id")
        .param("now", UtcColumn.of(now))
        .param("id", id.value())
        .update();
  }

  private static AdministratorEntry entry(ResultSet row, int ignored) throws SQLException {
    String role = row.getString("role");
    String createdBy = row.getString("created_by");
    return new AdministratorEntry(
        new AdministratorId(row.getString("id")),
        EmailAddress.find(row.getString("email")).orElseThrow(),
        Role.find(role).orElseThrow(() -> new IllegalStateException("no role " + role)),
        AdministratorEntry.ACTIVE.equals(row.getString("status")),
        row.getBoolean("second_factor"),
        UtcColumn.instant(row, "created_at"),
        Optional.ofNullable(createdBy).map(AdministratorId::new),
        Optional.ofNullable(UtcColumn.find(row, "last_sign_in_at")));
  }
}

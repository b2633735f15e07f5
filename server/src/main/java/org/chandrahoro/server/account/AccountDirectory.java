package org.chandrahoro.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.server.account.DirectoryEntry.Status;
import org.chandrahoro.server.node.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as those who run the service look them up, suspend them and take them away. */
@Service
public class AccountDirectory {
  private final JdbcClient database;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Clock clock;

  AccountDirectory(JdbcClient database, Accounts accounts, Sessions sessions, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * Accounts whose address or name begins like that, whatever the case, the newest first.
   *
   * @param beginning empty: all
   * @param before where the last page ended; null for the newest
   */
  public List<DirectoryEntry> search(
      String beginning, @Nullable Status status, @Nullable AccountId before, int most) {
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    values.put("most", most);
    if (!beginning.isEmpty()) {
      conditions.add("(email_key LIKE :prefix ESCAPE '!' OR LOWER(name) LIKE :prefix ESCAPE '!')");
      values.put("prefix", literally(beginning.toLowerCase(Locale.ROOT)) + "%");
    }
    if (status != null) {
      conditions.add(condition(status));
    }
    if (before != null) {
      conditions.add("id < :before"); // ids begin with the millisecond of their making
      values.put("before", before.value());
    }
    return database
        .sql(
            "SELECT * FROM users "
                + (conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions))
                + " ORDER BY id DESC LIMIT :most")
        .params(values)
        .query((row, _) -> entry(row))
        .list();
  }

  public Optional<DirectoryEntry> find(AccountId id) {
    return database
        .sql("SELECT * FROM users WHERE id = :id")
        .param("id", id.value())
        .query((row, _) -> entry(row))
        .optional();
  }

  /** Ends every session at once and lets nobody in any more. False where that is so already. */
  @Transactional
  public boolean suspend(AccountId id) {
    boolean done =
        database
                .sql("UPDATE users SET suspended_at = :now WHERE id = :id AND suspended_at IS NULL")
                .param("now", UtcColumn.of(clock.instant()))
                .param("id", id.value())
                .update()
            == 1;
    sessions.closeAll(id);
    return done;
  }

  /** False where the account was not suspended. */
  @Transactional
  public boolean reinstate(AccountId id) {
    return database
            .sql("UPDATE users SET suspended_at = NULL WHERE id = :id AND suspended_at IS NOT NULL")
            .param("id", id.value())
            .update()
        == 1;
  }

  /** The deletion that a person may ask for themselves, with its grace; returns when it is due. */
  @Transactional
  public Instant delete(AccountId id) {
    return accounts.scheduleDeletion(id);
  }

  private static String literally(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static String condition(Status status) {
    return switch (status) {
      case ACTIVE -> "status = 'active' AND suspended_at IS NULL";
      case SUSPENDED -> "suspended_at IS NOT NULL";
      case DELETING -> "status = 'deleting' AND suspended_at IS NULL";
    };
  }

  private static DirectoryEntry entry(ResultSet row) throws SQLException {
    Optional<Instant> suspended = Optional.ofNullable(UtcColumn.find(row, "suspended_at"));
    boolean deleting = "deleting".equals(row.getString("status"));
    return new DirectoryEntry(
        new AccountId(row.getString("id")),
        row.getString("email"),
        row.getString("name"),
        row.getObject("email_verified_at") != null,
        suspended.isPresent() ? Status.SUSPENDED : deleting ? Status.DELETING : Status.ACTIVE,
        UtcColumn.instant(row, "created_at"),
        suspended,
        Optional.ofNullable(UtcColumn.find(row, "deletion_due_at")));
  }
}

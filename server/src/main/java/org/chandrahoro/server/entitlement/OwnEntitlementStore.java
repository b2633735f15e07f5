package org.chandrahoro.server.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table ai_entitlements. */
@Component
class OwnEntitlementStore {
  private final JdbcClient database;

  OwnEntitlementStore(JdbcClient database) {
    this.database = database;
  }

  static String selected(String table) {
    return TermsColumns.selected(table, "own_")
        + """
          , %1$s.id AS own_id, %1$s.window_tz AS own_window, %1$s.starts_at AS own_starts_at,
            %1$s.ends_at AS own_ends_at, %1$s.metadata AS own_metadata,
            %1$s.superseded_at AS own_superseded_at
          """
            .formatted(table);
  }

  static OwnEntitlement entitlement(ResultSet row) throws SQLException {
    String window = row.getString("own_window");
    return new OwnEntitlement(
        row.getString("own_id"),
        TermsColumns.terms(row, "own_"),
        window.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(window)),
        UtcColumn.instant(row, "own_starts_at"),
        Optional.ofNullable(UtcColumn.find(row, "own_ends_at")),
        TermsColumns.object(row.getString("own_metadata")),
        row.getObject("own_superseded_at") != null);
  }

  void add(AccountId account, OwnEntitlement own, Instant now) {
    database
        .sql(
            """
            INSERT INTO ai_entitlements
              (id, user_id, enabled, requests_per_day, tokens_per_day, allowed_models,
               allowed_endpoints, window_tz, starts_at, ends_at, cap_mode, metadata, created_at,
               updated_at)
            VALUES
              (:id, :account, :enabled, :requests_per_day, :tokens_per_day, :allowed_models,
               :allowed_endpoints, :window, :start, :end, :cap_mode, :metadata, :now, :now)
            """)
        .params(TermsColumns.parameters(own.terms()))
        .param("id", own.id())
        .param("account", account.value())
        .param("window", own.window().map(ZoneId::getId).orElse(""))
        .param("start", UtcColumn.of(own.startsAt()))
        .param("end", UtcColumn.ofNullable(own.endsAt().orElse(null)))
        .param("metadata", TermsColumns.json(own.metadata()))
        .param("now", UtcColumn.of(now))
        .update();
  }

  /** All that a person ever had, the newest start first. */
  List<OwnEntitlement> all(AccountId account) {
    return database
        .sql(
            "SELECT "
                + selected("e")
                + " FROM ai_entitlements e WHERE e.user_id = :account"
                + " ORDER BY e.starts_at DESC, e.created_at DESC, e.id DESC")
        .param("account", account.value())
        .query((row, _) -> entitlement(row))
        .list();
  }

  Optional<OwnEntitlement> find(AccountId account, String id) {
    return all(account).stream().filter(own -> own.id().equals(id)).findFirst();
  }

  /** Lets what started in {@code [from, now]} give way to an entitlement that starts at from. */
  void supersede(AccountId account, Instant from, Instant now) {
    database
        .sql(
            """
            UPDATE ai_entitlements SET superseded_at = :now, updated_at = :now
            WHERE user_id = :account AND superseded_at IS NULL
              AND starts_at >= :from AND starts_at <= :now
            """)
        .param("account", account.value())
        .param("from", UtcColumn.of(from))
        .param("now", UtcColumn.of(now))
        .update();
  }

  /** Withdraws one that has not started yet. */
  void withdraw(String id, Instant now) {
    database
        .sql("UPDATE ai_entitlements SET superseded_at = :now, updated_at = :now WHERE id = :id")
        .param("id", id)
        .param("now", UtcColumn.of(now))
        .update();
  }

  void end(String id, Instant now) {
    database
        .sql("UPDATE ai_entitlements SET ends_at = :now, updated_at = :now WHERE id = :id")
        .param("id", id)
        .param("now", UtcColumn.of(now))
        .update();
  }

  void erase(AccountId account) {
    database
        .sql("DELETE FROM ai_entitlements WHERE user_id = :account")
        .param("account", account.value())
        .update();
  }
}

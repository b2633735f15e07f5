package org.chandrahoro.server.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what holds for a person, in one statement by indices and without a cache: a change is
 * obeyed by the very next request on every node.
 */
@Component
class LayerStore {
  private static final String LAYERS =
      """
      SELECT p.name AS plan_name, %s, %s, %s
      FROM plan_default d
      LEFT JOIN plan_memberships m ON m.id =
        (SELECT id FROM plan_memberships
         WHERE user_id = :account AND starts_at <= :now AND superseded_at IS NULL
         ORDER BY starts_at DESC, created_at DESC, id DESC LIMIT 1)
      LEFT JOIN ai_entitlements e ON e.id =
        (SELECT id FROM ai_entitlements
         WHERE user_id = :account AND starts_at <= :now AND superseded_at IS NULL
         ORDER BY starts_at DESC, created_at DESC, id DESC LIMIT 1)
      JOIN plans p ON p.name =
        CASE WHEN m.id IS NOT NULL AND (m.ends_at IS NULL OR m.ends_at > :now)
        THEN m.plan ELSE d.plan END
      WHERE d.id = 1
      """
          .formatted(
              TermsColumns.selected("p", "plan_"),
              PlanStore.selectedMembership("m"),
              OwnEntitlementStore.selected("e"));

  private final JdbcClient database;

  LayerStore(JdbcClient database) {
    this.database = database;
  }

  Layers layers(AccountId account, Instant now) {
    return database
        .sql(LAYERS)
        .param("account", account.value())
        .param("now", UtcColumn.of(now))
        .query((row, _) -> layers(row, now))
        .single();
  }

  private static Layers layers(ResultSet row, Instant now) throws SQLException {
    return new Layers(
        now,
        row.getString("own_id") == null
            ? Optional.empty()
            : Optional.of(OwnEntitlementStore.entitlement(row)),
        row.getString("member_id") == null
            ? Optional.empty()
            : Optional.of(PlanStore.membership(row)),
        new Plan(new PlanName(row.getString("plan_name")), TermsColumns.terms(row, "plan_")));
  }
}

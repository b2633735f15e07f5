package org.chandrahoro.server.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables plans, plan_default and plan_memberships. */
@Component
class PlanStore {
  private static final String PLANS =
      "SELECT p.name, " + TermsColumns.selected("p", "plan_") + " FROM plans p ";

  private final JdbcClient database;

  PlanStore(JdbcClient database) {
    this.database = database;
  }

  List<Plan> all() {
    return database
        .sql(PLANS + "ORDER BY p.shown_order, p.name")
        .query((row, _) -> plan(row))
        .list();
  }

  Optional<Plan> find(PlanName name) {
    return database
        .sql(PLANS + "WHERE p.name = :name")
        .param("name", name.word())
        .query((row, _) -> plan(row))
        .optional();
  }

  /** The same, and nobody else changes it before this transaction ends. */
  Optional<Plan> lock(PlanName name) {
    return database
        .sql(PLANS + "WHERE p.name = :name FOR UPDATE")
        .param("name", name.word())
        .query((row, _) -> plan(row))
        .optional();
  }

  void change(Plan plan, Instant now) {
    database
        .sql(
            """
            UPDATE plans SET enabled = :enabled, requests_per_day = :requests_per_day,
              tokens_per_day = :tokens_per_day, allowed_models = :allowed_models,
              allowed_endpoints = :allowed_endpoints, cap_mode = :cap_mode, updated_at = :now
            WHERE name = :name
            """)
        .params(TermsColumns.parameters(plan.terms()))
        .param("name", plan.name().word())
        .param("now", UtcColumn.of(now))
        .update();
  }

  /** The plan of whoever is on none. */
  PlanName standard() {
    return new PlanName(
        database.sql("SELECT plan FROM plan_default WHERE id = 1").query(String.class).single());
  }

  PlanName lockStandard() {
    return new PlanName(
        database
            .sql("SELECT plan FROM plan_default WHERE id = 1 FOR UPDATE")
            .query(String.class)
            .single());
  }

  void changeStandard(PlanName plan, Instant now) {
    database
        .sql("UPDATE plan_default SET plan = :plan, updated_at = :now WHERE id = 1")
        .param("plan", plan.word())
        .param("now", UtcColumn.of(now))
        .update();
  }

  static String selectedMembership(String table) {
    return """
    %1$s.id AS member_id, %1$s.plan AS member_plan, %1$s.starts_at AS member_starts_at,
      %1$s.ends_at AS member_ends_at, %1$s.origin AS member_origin\
    """
        .formatted(table);
  }

  static PlanMembership membership(ResultSet row) throws SQLException {
    return new PlanMembership(
        row.getString("member_id"),
        new PlanName(row.getString("member_plan")),
        UtcColumn.instant(row, "member_starts_at"),
        Optional.ofNullable(UtcColumn.find(row, "member_ends_at")),
        row.getString("member_origin"));
  }

  /** All that a person was ever on, the newest start first. */
  List<PlanMembership> memberships(AccountId account) {
    return database
        .sql(
            "SELECT "
                + selectedMembership("m")
                + " FROM plan_memberships m WHERE m.user_id = :account"
                + " ORDER BY m.starts_at DESC, m.created_at DESC, m.id DESC")
        .param("account", account.value())
        .query((row, _) -> membership(row))
        .list();
  }

  /** Puts a person on a plan in place of whatever started at the same moment or is yet to start. */
  void move(AccountId account, PlanMembership membership, Instant now) {
    database
        .sql(
            """
            UPDATE plan_memberships SET superseded_at = :now
            WHERE user_id = :account AND superseded_at IS NULL AND starts_at >= :start
            """)
        .param("account", account.value())
        .param("start", UtcColumn.of(membership.startsAt()))
        .param("now", UtcColumn.of(now))
        .update();
    database
        .sql(
            """
            INSERT INTO plan_memberships (id, user_id, plan, starts_at, ends_at, origin, created_at)
            VALUES (:id, :account, :plan, :start, :end, :origin, :now)
            """)
        .param("id", membership.id())
        .param("account", account.value())
        .param("plan", membership.plan().word())
        .param("start", UtcColumn.of(membership.startsAt()))
        .param("end", UtcColumn.ofNullable(membership.endsAt().orElse(null)))
        .param("origin", membership.origin())
        .param("now", UtcColumn.of(now))
        .update();
  }

  void erase(AccountId account) {
    database
        .sql("DELETE FROM plan_memberships WHERE user_id = :account")
        .param("account", account.value())
        .update();
  }

  private static Plan plan(ResultSet row) throws SQLException {
    return new Plan(new PlanName(row.getString("name")), TermsColumns.terms(row, "plan_"));
  }
}

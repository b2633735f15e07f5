package org.chandrahoro.server.entitlement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.audit.Act;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.audit.AuditTrail;
import org.chandrahoro.server.entitlement.WishCheck.UnacceptableException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.IdGenerator;

/**
 * What administrators change in plans and entitlements. Each change and its row in the audit trail
 * stand together or not at all.
 */
@Service
public class EntitlementChanges {
  private final Accounts accounts;
  private final OwnEntitlementStore owns;
  private final PlanStore plans;
  private final WishCheck check;
  private final AuditTrail trail;
  private final IdGenerator ids;
  private final Clock clock;
  private final TransactionTemplate transactions;

  EntitlementChanges(
      Accounts accounts,
      OwnEntitlementStore owns,
      PlanStore plans,
      WishCheck check,
      AuditTrail trail,
      IdGenerator ids,
      Clock clock,
      TransactionTemplate transactions) {
    this.accounts = accounts;
    this.owns = owns;
    this.plans = plans;
    this.check = check;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.transactions = transactions;
  }

  /**
   * Gives a person an entitlement of their own in place of what they had. One that is to start
   * later leaves what is in force alone until then; one that was to start later stays.
   */
  public Change<OwnEntitlement> grant(
      Actor actor, AccountId account, Wish.Own wish, @Nullable String reason) {
    Instant now = now();
    OwnEntitlement own;
    try {
      own = check.own(wish, ids.generateId().toString(), now);
    } catch (UnacceptableException unacceptable) {
      return unacceptable.answer();
    }
    return in(
        () -> {
          if (accounts.find(account).isEmpty()) {
            return new Change.NotFound<>("The user");
          }
          Optional<OwnEntitlement> before = inForce(account, now);
          owns.supersede(account, own.startsAt(), now);
          owns.add(account, own, now);
          trail.append(
              actor,
              new Act(
                  "entitlement.update",
                  account.value(),
                  "entitlement",
                  own.id(),
                  before.map(Shown::of).orElse(null),
                  Shown.of(own),
                  reason));
          return new Change.Made<>(own);
        });
  }

  /**
   * Ends an entitlement now, or withdraws one that has not started. One that is over already stays
   * as it is.
   */
  public Change<OwnEntitlement> end(
      Actor actor, AccountId account, String id, @Nullable String reason) {
    Instant now = now();
    return in(
        () -> {
          Optional<OwnEntitlement> found = owns.find(account, id);
          if (found.isEmpty()) {
            return new Change.NotFound<>("The entitlement");
          }
          OwnEntitlement before = found.get();
          boolean over =
              before.superseded() || before.endsAt().filter(end -> !end.isAfter(now)).isPresent();
          if (over) {
            return new Change.Made<>(before);
          }
          if (before.startsAt().isAfter(now)) {
            owns.withdraw(id, now);
          } else {
            owns.end(id, now);
          }
          OwnEntitlement after = owns.find(account, id).orElseThrow();
          trail.append(
              actor,
              new Act(
                  "entitlement.end",
                  account.value(),
                  "entitlement",
                  id,
                  Shown.of(before),
                  after.superseded() ? null : Shown.of(after),
                  reason));
          return new Change.Made<>(after);
        });
  }

  /**
   * Puts a person on a plan from now on.
   *
   * @param until when they return to the default; null: until further notice
   * @param origin {@code administrator} or {@code billing}
   */
  public Change<PlanMembership> move(
      Actor actor,
      AccountId account,
      String plan,
      @Nullable Instant until,
      String origin,
      @Nullable String reason) {
    Instant now = now();
    Optional<PlanName> name = known(plan);
    if (name.isEmpty()) {
      return unknownPlan(plan);
    }
    Instant end;
    try {
      end = until == null ? null : check.after(now, "until", until);
    } catch (UnacceptableException unacceptable) {
      return unacceptable.answer();
    }
    return in(
        () -> {
          if (accounts.find(account).isEmpty()) {
            return new Change.NotFound<>("The user");
          }
          Map<String, @Nullable Object> before =
              plans.memberships(account).stream()
                  .filter(member -> member.inForce(now))
                  .findFirst()
                  .map(Shown::of)
                  .orElse(null);
          var membership =
              new PlanMembership(
                  ids.generateId().toString(), name.get(), now, Optional.ofNullable(end), origin);
          plans.move(account, membership, now);
          trail.append(
              actor,
              new Act(
                  "plan.move",
                  account.value(),
                  "plan",
                  plan,
                  before,
                  Shown.of(membership),
                  reason));
          return new Change.Made<>(membership);
        });
  }

  /** Changes what a plan grants, for everybody who is on it. */
  public Change<Plan> edit(Actor actor, String plan, Wish.Granting wish, @Nullable String reason) {
    Terms terms;
    try {
      terms = check.terms(wish);
    } catch (UnacceptableException unacceptable) {
      return unacceptable.answer();
    }
    return in(
        () -> {
          Optional<Plan> before = PlanName.find(plan).flatMap(plans::lock);
          if (before.isEmpty()) {
            return new Change.NotFound<>("The plan");
          }
          var after = new Plan(before.get().name(), terms);
          plans.change(after, now());
          trail.append(
              actor,
              new Act(
                  "plan.update",
                  null,
                  "plan",
                  plan,
                  Shown.of(before.get()),
                  Shown.of(after),
                  reason));
          return new Change.Made<>(after);
        });
  }

  /** Chooses the plan of whoever is on none. */
  public Change<PlanName> standard(Actor actor, String plan, @Nullable String reason) {
    Optional<PlanName> name = known(plan);
    if (name.isEmpty()) {
      return unknownPlan(plan);
    }
    return in(
        () -> {
          PlanName before = plans.lockStandard();
          plans.changeStandard(name.get(), now());
          trail.append(
              actor,
              new Act(
                  "plan.default",
                  null,
                  "plan",
                  plan,
                  Map.of("plan", before.word()),
                  Map.of("plan", plan),
                  reason));
          return new Change.Made<>(name.get());
        });
  }

  private Optional<OwnEntitlement> inForce(AccountId account, Instant now) {
    return owns.all(account).stream()
        .filter(own -> !own.superseded() && !own.startsAt().isAfter(now))
        .findFirst()
        .filter(own -> own.inForce(now));
  }

  private Optional<PlanName> known(String plan) {
    return PlanName.find(plan).filter(name -> plans.find(name).isPresent());
  }

  private <T> Change<T> unknownPlan(String plan) {
    List<String> names = plans.all().stream().map(each -> each.name().word()).toList();
    return new Change.Unacceptable<>(
        "plan", "'" + plan + "'; accepted are " + String.join(", ", names));
  }

  /** To the microsecond, which is what the database keeps: rounded up it would lie ahead. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private <T> Change<T> in(Supplier<Change<T>> work) {
    return Objects.requireNonNull(transactions.execute(_ -> work.get()));
  }
}

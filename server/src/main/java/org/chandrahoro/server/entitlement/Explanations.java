package org.chandrahoro.server.entitlement;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.entitlement.Explanation.Examined;
import org.chandrahoro.server.entitlement.Explanation.Finding;
import org.chandrahoro.server.entitlement.Explanation.Source;
import org.springframework.stereotype.Service;

/** Explains people's access, and shows what they were given. */
@Service
public class Explanations {
  private final Accounts accounts;
  private final LayerStore layers;
  private final OwnEntitlementStore owns;
  private final PlanStore plans;
  private final Clock clock;

  Explanations(
      Accounts accounts,
      LayerStore layers,
      OwnEntitlementStore owns,
      PlanStore plans,
      Clock clock) {
    this.accounts = accounts;
    this.layers = layers;
    this.owns = owns;
    this.plans = plans;
    this.clock = clock;
  }

  /** All own entitlements that a person ever had, the newest start first. */
  public List<OwnEntitlement> history(AccountId account) {
    return owns.all(account);
  }

  /**
   * Which layer decides now, and why.
   *
   * @throws org.chandrahoro.server.account.UnknownAccountException where there is no such account
   */
  public Explanation explain(AccountId account) {
    Person person = accounts.person(account);
    Layers now = layers.layers(account, clock.instant());
    return new Explanation(
        now.entitlement(person),
        List.of(
            new Examined(Layer.OWN, own(account, now)),
            new Examined(Layer.PLAN, plan(now)),
            new Examined(Layer.DEFAULT, standard(now))),
        fields(now));
  }

  private Finding own(AccountId account, Layers now) {
    Optional<OwnEntitlement> inForce = now.ownInForce();
    if (inForce.isPresent()) {
      OwnEntitlement own = inForce.get();
      return new Explanation.InForce(own.id(), Optional.of(own.startsAt()), own.endsAt());
    }
    Optional<OwnEntitlement> next =
        owns.all(account).stream()
            .filter(own -> !own.superseded() && own.startsAt().isAfter(now.at()))
            .min(Comparator.comparing(OwnEntitlement::startsAt));
    if (next.isPresent()) {
      return new Explanation.NotYetStarted(next.get().id(), next.get().startsAt());
    }
    return now.own()
        .<Finding>flatMap(own -> own.endsAt().map(ended -> new Explanation.Ended(own.id(), ended)))
        .orElse(new Explanation.None());
  }

  private static Finding plan(Layers now) {
    Optional<PlanMembership> inForce = now.membershipInForce();
    if (inForce.isPresent()) {
      PlanMembership member = inForce.get();
      return now.deciding() == Layer.PLAN
          ? new Explanation.InForce(
              member.plan().word(), Optional.of(member.startsAt()), member.endsAt())
          : new Explanation.Covered(member.plan().word());
    }
    return now.membership()
        .<Finding>flatMap(
            member ->
                member.endsAt().map(ended -> new Explanation.Ended(member.plan().word(), ended)))
        .orElse(new Explanation.None());
  }

  private Finding standard(Layers now) {
    String plan = plans.standard().word();
    return now.deciding() == Layer.DEFAULT
        ? new Explanation.InForce(plan, Optional.empty(), Optional.empty())
        : new Explanation.Covered(plan);
  }

  private static Map<String, Source> fields(Layers now) {
    Source deciding =
        switch (now.deciding()) {
          case OWN -> Source.OWN;
          case PLAN -> Source.PLAN;
          case DEFAULT -> Source.DEFAULT;
        };
    var fields = new LinkedHashMap<String, Source>();
    for (String field :
        List.of(
            "enabled",
            "limits.requests_per_day",
            "limits.tokens_per_day",
            "limits.allowed_models",
            "limits.allowed_endpoints",
            "cap_mode")) {
      fields.put(field, deciding);
    }
    boolean ownZone = now.ownInForce().flatMap(OwnEntitlement::window).isPresent();
    fields.put("window_tz", ownZone ? Source.OWN : Source.PERSON);
    return fields;
  }
}

package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chandrahoro.server.account.Person;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one person at one moment, layer over layer: their own entitlement over their plan
 * over the default plan. Of several in one layer the one that started last counts, and when it ends
 * it is the layer below that holds, not an older one of the same layer.
 *
 * @param own the own entitlement that started last, in force or over
 * @param membership likewise
 * @param plan the plan that holds where no own entitlement is in force
 */
record Layers(
    Instant at, Optional<OwnEntitlement> own, Optional<PlanMembership> membership, Plan plan) {

  Optional<OwnEntitlement> ownInForce() {
    return own.filter(entitlement -> entitlement.inForce(at));
  }

  Optional<PlanMembership> membershipInForce() {
    return membership.filter(member -> member.inForce(at));
  }

  Layer deciding() {
    if (ownInForce().isPresent()) {
      return Layer.OWN;
    }
    return membershipInForce().isPresent() ? Layer.PLAN : Layer.DEFAULT;
  }

  Entitlement entitlement(Person person) {
    Optional<OwnEntitlement> over = ownInForce();
    Terms terms = over.map(OwnEntitlement::terms).orElse(plan.terms());
    return new Entitlement(
        terms.enabled(),
        terms.limits(),
        over.flatMap(OwnEntitlement::window).orElse(person.zone()),
        over.map(OwnEntitlement::startsAt)
            .or(() -> membershipInForce().map(PlanMembership::startsAt))
            .orElse(person.createdAt()),
        over.isPresent()
            ? over.get().endsAt()
            : membershipInForce().flatMap(PlanMembership::endsAt),
        terms.capMode(),
        plan.name(),
        over.map(own -> metadata(own.metadata())).orElse(metadata(Map.of())),
        deciding());
  }

  /** Every answer names the plan and has notes, whatever was noted. */
  private Map<String, @Nullable Object> metadata(Map<String, @Nullable Object> noted) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("plan", plan.name().word());
    shown.put("notes", "");
    shown.putAll(noted);
    return shown;
  }
}

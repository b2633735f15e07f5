package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.util.Optional;

/**
 * That a person is on a plan.
 *
 * @param endsAt when they return to the default; empty: until further notice
 * @param origin who put them on it: {@code administrator}, {@code billing}
 */
public record PlanMembership(
    String id, PlanName plan, Instant startsAt, Optional<Instant> endsAt, String origin) {

  boolean inForce(Instant now) {
    return !startsAt.isAfter(now) && endsAt.filter(end -> !end.isAfter(now)).isEmpty();
  }
}

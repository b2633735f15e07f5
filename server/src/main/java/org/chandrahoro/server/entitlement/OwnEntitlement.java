package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator granted one person in place of their plan.
 *
 * @param window the zone whose midnight starts their day; empty: the person's own
 * @param endsAt when the plan holds again; empty: until further notice
 * @param metadata what the administrator noted; JSON values
 * @param superseded whether a later one took its place
 */
public record OwnEntitlement(
    String id,
    Terms terms,
    Optional<ZoneId> window,
    Instant startsAt,
    Optional<Instant> endsAt,
    Map<String, @Nullable Object> metadata,
    boolean superseded) {
  public OwnEntitlement {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata)); // copyOf takes no null
  }

  boolean inForce(Instant now) {
    return !superseded
        && !startsAt.isAfter(now)
        && endsAt.filter(end -> !end.isAfter(now)).isEmpty();
  }
}

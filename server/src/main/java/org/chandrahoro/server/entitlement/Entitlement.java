package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do now.
 *
 * @param window the zone whose midnight starts their day
 * @param endsAt empty: until further notice
 * @param plan the plan beneath it, which decides unless {@code layer} is {@link Layer#OWN}
 * @param metadata JSON values; {@code plan} and {@code notes} always
 * @param layer what decided
 */
public record Entitlement(
    boolean enabled,
    Limits limits,
    ZoneId window,
    Instant startsAt,
    Optional<Instant> endsAt,
    CapMode capMode,
    PlanName plan,
    Map<String, @Nullable Object> metadata,
    Layer layer) {
  public Entitlement {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata)); // copyOf takes no null
  }
}

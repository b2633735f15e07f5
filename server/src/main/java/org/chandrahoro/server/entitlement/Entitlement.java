package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a person may do now.
 *
 * @param window the zone whose midnight starts their day
 * @param endsAt empty: until further notice
 */
public record Entitlement(
    boolean enabled,
    Limits limits,
    ZoneId window,
    Instant startsAt,
    Optional<Instant> endsAt,
    CapMode capMode,
    Plan plan) {}

package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans and own entitlements as JSON values, for answers and for the audit trail. */
public final class Shown {
  private Shown() {}

  public static Map<String, @Nullable Object> of(Plan plan) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("name", plan.name().word());
    put(shown, plan.terms());
    return shown;
  }

  public static Map<String, @Nullable Object> of(OwnEntitlement own) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("id", own.id());
    put(shown, own.terms());
    shown.put("window_tz", own.window().map(ZoneId::getId).orElse(null));
    span(shown, own.startsAt(), own.endsAt());
    shown.put("metadata", own.metadata());
    return shown;
  }

  public static Map<String, @Nullable Object> of(PlanMembership membership) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("plan", membership.plan().word());
    span(shown, membership.startsAt(), membership.endsAt());
    shown.put("origin", membership.origin());
    return shown;
  }

  private static void put(Map<String, @Nullable Object> shown, Terms terms) {
    shown.put("enabled", terms.enabled());
    shown.put("limits", QuotaAnswers.limits(terms.limits()));
    shown.put("cap_mode", terms.capMode().word());
  }

  private static void span(
      Map<String, @Nullable Object> shown, Instant startsAt, Optional<Instant> endsAt) {
    shown.put("starts_at", startsAt.toString());
    shown.put("ends_at", endsAt.map(Instant::toString).orElse(null));
  }
}

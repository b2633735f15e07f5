package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person may do and has used, as the API answers it. */
public record EntitlementAnswer(
    boolean enabled,
    Map<String, @Nullable Object> limits,
    String windowTz,
    Instant startsAt,
    @Nullable Instant endsAt,
    String capMode,
    Map<String, @Nullable Object> metadata,
    Usage usageToday,
    Instant resetsAt) {

  /** What is used and left of the running day; null where there is no limit. */
  public record Usage(
      int requestsUsed,
      long tokensUsed,
      @Nullable Integer requestsRemaining,
      @Nullable Long tokensRemaining) {}

  public static EntitlementAnswer of(Entitlement entitlement, UsageToday usage) {
    return new EntitlementAnswer(
        entitlement.enabled(),
        QuotaAnswers.limits(entitlement.limits()),
        entitlement.window().getId(),
        entitlement.startsAt(),
        entitlement.endsAt().orElse(null),
        entitlement.capMode().word(),
        entitlement.metadata(),
        new Usage(
            usage.requestsUsed(),
            usage.tokensUsed(),
            usage.requestsRemaining(),
            usage.tokensRemaining()),
        usage.resetsAt());
  }
}

package org.chandrahoro.server.entitlement.web;

import java.time.Instant;
import java.util.Map;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.Entitlement;
import org.chandrahoro.server.entitlement.Entitlements;
import org.chandrahoro.server.entitlement.QuotaAnswers;
import org.chandrahoro.server.entitlement.UsageToday;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EntitlementController {
  private final Entitlements entitlements;

  EntitlementController(Entitlements entitlements) {
    this.entitlements = entitlements;
  }

  record Shown(
      boolean enabled,
      Map<String, @Nullable Object> limits,
      String windowTz,
      Instant startsAt,
      @Nullable Instant endsAt,
      String capMode,
      Map<String, @Nullable Object> metadata,
      Usage usageToday,
      Instant resetsAt) {}

  record Usage(
      int requestsUsed,
      long tokensUsed,
      @Nullable Integer requestsRemaining,
      @Nullable Long tokensRemaining) {}

  @GetMapping("/me/ai/entitlements")
  Shown show(AccountId account) {
    Entitlement entitlement = entitlements.of(account);
    UsageToday usage = entitlements.usage(account);
    return new Shown(
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

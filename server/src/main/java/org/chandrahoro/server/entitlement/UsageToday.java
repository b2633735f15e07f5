package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person has used in the running window. What calls in flight hold is not in it.
 *
 * @param requestsRemaining null where there is no limit
 * @param tokensRemaining less what an earlier day owes; null where there is no limit
 * @param warning whether 80 % of a soft cap is reached
 */
public record UsageToday(
    LocalDate localDate,
    int requestsUsed,
    long tokensUsed,
    @Nullable Integer requestsRemaining,
    @Nullable Long tokensRemaining,
    boolean warning,
    Instant resetsAt) {

  static UsageToday of(Entitlement entitlement, QuotaStore.Counter counter) {
    Integer requests = entitlement.limits().requestsPerDay();
    Long tokens = entitlement.limits().tokensPerDay();
    boolean near =
        (requests != null && counter.requestsUsed() * 5L >= requests * 4L)
            || (tokens != null && counter.tokensUsed() * 5 >= tokens * 4);
    return new UsageToday(
        counter.window().localDate(),
        counter.requestsUsed(),
        counter.tokensUsed(),
        requests == null ? null : Math.max(0, requests - counter.requestsUsed()),
        tokens == null ? null : Math.max(0, tokens - counter.tokensUsed() - counter.tokensDebt()),
        near && entitlement.capMode() == CapMode.SOFT,
        counter.window().endsAt());
  }
}

package org.chandrahoro.server.admin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.admin.Administrator;
import org.chandrahoro.server.admin.Capability;
import org.chandrahoro.server.entitlement.Quota;
import org.chandrahoro.server.entitlement.ResetOutcome;
import org.chandrahoro.server.entitlement.UsageToday;
import org.chandrahoro.server.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives people their day back. */
@RestController
class QuotaResetController {
  private static final int LONGEST_REASON = 1_000;

  private final Accounts accounts;
  private final Quota quota;

  QuotaResetController(Accounts accounts, Quota quota) {
    this.accounts = accounts;
    this.quota = quota;
  }

  record Wish(@Nullable String reason) {}

  record Done(Used before, Used now) {}

  /** What is used of the running day. */
  record Used(int requestsUsed, long tokensUsed, Instant resetsAt) {
    static Used of(UsageToday usage) {
      return new Used(usage.requestsUsed(), usage.tokensUsed(), usage.resetsAt());
    }
  }

  @PostMapping("/admin/users/{id}/ai/reset-quota")
  Done reset(
      Administrator administrator,
      @PathVariable String id,
      @RequestBody Wish wish,
      HttpServletRequest request) {
    administrator.require(Capability.RESET_QUOTAS);
    AccountId user = Changes.user(accounts, id);
    String why = wish.reason() == null ? "" : wish.reason().strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw Refusal.badField("reason", "say why, in 1 to " + LONGEST_REASON + " characters");
    }
    return switch (quota.reset(user, administrator.actor(request.getRemoteAddr()), why)) {
      case ResetOutcome.Reset(UsageToday before, UsageToday now) ->
          new Done(Used.of(before), Used.of(now));
      case ResetOutcome.TooManyToday(int most) ->
          throw new Refusal(
              HttpStatus.TOO_MANY_REQUESTS,
              "TOO_MANY_RESETS",
              "Your role may reset " + most + " quotas a day, and has");
    };
  }
}

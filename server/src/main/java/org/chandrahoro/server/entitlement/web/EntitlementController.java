package org.chandrahoro.server.entitlement.web;

import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.EntitlementAnswer;
import org.chandrahoro.server.entitlement.Entitlements;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EntitlementController {
  private final Entitlements entitlements;

  EntitlementController(Entitlements entitlements) {
    this.entitlements = entitlements;
  }

  @GetMapping("/me/ai/entitlements")
  EntitlementAnswer show(AccountId account) {
    return EntitlementAnswer.of(entitlements.of(account), entitlements.usage(account));
  }
}

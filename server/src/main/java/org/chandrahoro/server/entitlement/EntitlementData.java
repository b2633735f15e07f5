package org.chandrahoro.server.entitlement;

import java.util.List;
import java.util.Map;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans and own entitlements in a person's export and erasure. */
@Component
class EntitlementData implements PersonalData {
  private final OwnEntitlementStore owns;
  private final PlanStore plans;

  EntitlementData(OwnEntitlementStore owns, PlanStore plans) {
    this.owns = owns;
    this.plans = plans;
  }

  @Override
  public String section() {
    return "ai_entitlements";
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> of(AccountId account) {
    return Map.of(
        "plans", plans.memberships(account).stream().map(Shown::of).toList(),
        "own", owns.all(account).stream().map(Shown::of).toList());
  }

  @Override
  public void erase(AccountId account) {
    owns.erase(account);
    plans.erase(account);
  }
}

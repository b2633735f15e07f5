package org.chandrahoro.server.entitlement;

import java.util.List;
import java.util.Map;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.PersonalData;
import org.springframework.stereotype.Component;

/** The use of the AI plane in a person's export and erasure. */
@Component
class QuotaData implements PersonalData {
  private final QuotaStore store;

  QuotaData(QuotaStore store) {
    this.store = store;
  }

  @Override
  public String section() {
    return "ai_usage";
  }

  @Override
  public List<Map<String, Object>> of(AccountId account) {
    return store.history(account).stream()
        .map(
            counter ->
                Map.<String, Object>of(
                    "date", counter.window().localDate().toString(),
                    "requests_used", counter.requestsUsed(),
                    "tokens_used", counter.tokensUsed()))
        .toList();
  }

  @Override
  public void erase(AccountId account) {
    store.erase(account);
  }
}

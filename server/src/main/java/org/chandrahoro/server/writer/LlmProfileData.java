package org.chandrahoro.server.writer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.PersonalData;
import org.chandrahoro.server.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The LLM profile in a person's export and erasure. The erasure also destroys the person's data
 * key, last of all: from then on neither their LLM key nor what the audit trail sealed about them
 * opens, in a backup no more than here.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LlmProfileData implements PersonalData {
  private final LlmProfileStore store;
  private final SealedKeys keys;
  private final Vault vault;

  LlmProfileData(LlmProfileStore store, SealedKeys keys, Vault vault) {
    this.store = store;
    this.keys = keys;
    this.vault = vault;
  }

  @Override
  public String section() {
    return "llm_profile";
  }

  @Override
  public Map<String, @Nullable Object> of(AccountId account) {
    return store
        .find(account)
        .map(row -> LlmProfileView.of(keys.shown(row)).asMap())
        .orElseGet(LinkedHashMap::new);
  }

  @Override
  public void erase(AccountId account) {
    store.remove(account);
    vault.forget(account.value());
  }
}

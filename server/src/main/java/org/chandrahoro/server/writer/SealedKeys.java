package org.chandrahoro.server.writer;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Secret;
import org.chandrahoro.server.vault.Binding;
import org.chandrahoro.server.vault.CannotOpenException;
import org.chandrahoro.server.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * People's own keys, sealed under a data key of each person. Bound to person, provider, row and
 * address: neither bytes moved to another row nor an address changed in the database let a key out.
 */
@Component
class SealedKeys {
  private final Vault vault;

  SealedKeys(Vault vault) {
    this.vault = vault;
  }

  byte[] seal(Secret key, AccountId account, Provider provider, String row, @Nullable URI at) {
    return vault.sealAbout(
        account.value(),
        key.reveal().getBytes(StandardCharsets.UTF_8),
        binding(account, provider, row, at));
  }

  /** The key of a row, for the moment of a call; empty where it does not open or there is none. */
  Optional<Secret> open(LlmProfileStore.Row row) {
    if (row.sealedKey() == null || row.provider() == null) {
      return Optional.empty();
    }
    try {
      byte[] opened =
          vault.open(
              row.sealedKey(), binding(row.account(), row.provider(), row.id(), row.baseUrl()));
      return Optional.of(new Secret(new String(opened, StandardCharsets.UTF_8)));
    } catch (CannotOpenException unreadable) {
      return Optional.empty();
    }
  }

  /** A row as it may be shown, broken or not. */
  LlmProfile shown(LlmProfileStore.Row row) {
    return row.toProfile(open(row).isPresent());
  }

  private static Binding binding(
      AccountId account, Provider provider, String row, @Nullable URI at) {
    return Binding.of(
        "llm-key", account.value(), provider.word(), row, at == null ? "" : at.toString());
  }
}

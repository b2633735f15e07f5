package org.chandrahoro.server.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Secret;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.vault.Vault;
import org.chandrahoro.server.vault.VaultFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code -Dkeys=100000} makes it the measurement that docs/performance.md tells of. */
@ParameterizedClass
@EnumSource
class KeyRotationTest {
  private static final int KEYS = Integer.getInteger("keys", 300);

  private final WriterFixture fixture;

  KeyRotationTest(TestDatabase database) {
    fixture = WriterFixture.on(database);
  }

  @Test
  void whileTheWrappingKeyIsRotatedEveryKeyGoesOnOpeningOnBothNodes() throws Exception {
    var accounts = new ArrayList<AccountId>();
    fixture.transactions.executeWithoutResult(
        _ -> {
          for (int i = 0; i < KEYS; i++) {
            accounts.add(add(i));
          }
        });
    var rotated = new AtomicBoolean();
    var opened = new AtomicLong();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> readers = new ArrayList<>();
      for (int node = 0; node < 2; node++) {
        int first = node;
        readers.add(
            threads.submit(
                () -> {
                  do {
                    // nothing of what another one opened is in the memory of this one
                    var keys = new SealedKeys(aNode());
                    for (int i = first; i < accounts.size(); i += 7) {
                      assertOpens(keys, accounts.get(i), i);
                      opened.incrementAndGet();
                    }
                  } while (!rotated.get());
                }));
      }
      long begun = System.nanoTime();
      assertThat(fixture.vault.rotate()).isGreaterThanOrEqualTo(KEYS);
      long took = System.nanoTime() - begun;
      rotated.set(true);
      for (Future<?> reader : readers) {
        reader.get();
      }
      if (KEYS > 10_000) {
        System.out.printf(
            "%d keys rewrapped in %.1f s, %d opened meanwhile%n", KEYS, took / 1e9, opened.get());
      }
    }
    var afterwards = new SealedKeys(aNode());
    for (int i = 0; i < accounts.size(); i++) {
      assertOpens(afterwards, accounts.get(i), i);
    }
  }

  private Vault aNode() {
    return VaultFixture.local(fixture.home, fixture.jdbc, fixture.clock);
  }

  private void assertOpens(SealedKeys keys, AccountId account, int number) {
    var row = fixture.store.find(account).orElseThrow();
    assertThat(keys.open(row).map(Secret::reveal)).contains("sk-" + number);
  }

  private AccountId add(int number) {
    AccountId account = WriterFixture.somebody();
    Instant now = fixture.clock.instant();
    String id = fixture.ids.generateId().toString();
    fixture.store.add(
        new LlmProfileStore.Row(
            id,
            account,
            ProfileMode.OWN,
            Provider.OPENAI,
            null,
            fixture.keys.seal(new Secret("sk-" + number), account, Provider.OPENAI, id, null),
            "0000",
            null,
            LlmProfile.Params.UNSET,
            LlmProfile.Safety.STANDARD,
            true,
            null,
            now,
            now));
    return account;
  }
}

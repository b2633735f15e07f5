package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.server.entitlement.QuotaFixture.hardCap;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes, many callers, one person who was never seen before. */
@ParameterizedClass
@EnumSource
class HardCapUnderLoadTest {
  private static final long CAP = 60_000;

  private final AccountFixture fixture;
  private final List<QuotaFixture> nodes;

  HardCapUnderLoadTest(TestDatabase database) {
    fixture = new AccountFixture(database);
    nodes = List.of(new QuotaFixture(fixture), new QuotaFixture(fixture));
  }

  @Test
  void parallelCallsNeverPassACapTogetherAndUseItUp() throws Exception {
    for (long seed : new long[] {1, 2}) {
      AccountId account = fixture.somebody();
      var spenders = new Spenders(nodes, account, () -> hardCap(CAP));
      spenders.run(25, seed, _ -> {});
      assertThat(spenders.bill.get()).isBetween(CAP * 98 / 100, CAP);
      assertLedgerEqualsBill(account, spenders.bill.get());
    }
  }

  @Test
  void aCapLoweredWhileCallsAreInFlightAdmitsNothingBeyondTheNewOne() throws Exception {
    AccountId account = fixture.somebody();
    var cap = new AtomicLong(CAP);
    var spenders = new Spenders(nodes, account, () -> hardCap(cap.get()));
    spenders.run(
        10,
        3,
        number -> {
          if (number == 60) {
            cap.set(CAP / 2);
          }
        });
    // Sixty calls of at most 800 tokens may have been admitted before, and twenty were in flight.
    assertThat(spenders.bill.get()).isLessThanOrEqualTo(Math.max(CAP / 2, 80 * 800));
    assertThat(spenders.admitted.get()).isLessThan(120);
    assertLedgerEqualsBill(account, spenders.bill.get());
  }

  private void assertLedgerEqualsBill(AccountId account, long bill) {
    assertThat(nodes.getFirst().counters.history(account))
        .singleElement()
        .satisfies(
            counter -> {
              assertThat(counter.tokensUsed()).isEqualTo(bill);
              assertThat(counter.tokensHeld()).isZero();
              assertThat(counter.requestsHeld()).isZero();
            });
    assertThat(
            fixture
                .jdbc
                .sql(
                    """
                    SELECT SUM(input_tokens + output_tokens) FROM ai_usage_logs
                    WHERE user_id = :account AND status = 'exact'
                    """)
                .param("account", account.value())
                .query(Long.class)
                .single())
        .isEqualTo(bill);
  }
}

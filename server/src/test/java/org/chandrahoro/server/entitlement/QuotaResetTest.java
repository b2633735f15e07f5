package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chandrahoro.server.entitlement.QuotaFixture.hardCap;
import static org.chandrahoro.server.entitlement.QuotaFixture.used;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.llm.Meter;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class QuotaResetTest {
  private final AccountFixture fixture;
  private final QuotaFixture node;
  private final AccountId asha;

  QuotaResetTest(TestDatabase database) {
    fixture = new AccountFixture(database);
    node = new QuotaFixture(fixture);
    asha = fixture.somebody();
  }

  @Test
  void aResetGivesTheDayBackKeepsWhatIsHeldAndTellsTheTrail() {
    OpenCall spent = node.open(asha, hardCap(1_000));
    admitted(spent, 500).settle(used(100, 400));
    spent.finish(true);
    Meter.Ticket inFlight = admitted(node.open(asha, hardCap(1_000)), 300);
    var outcome =
        (ResetOutcome.Reset) node.quota.reset(asha, somebody("admin"), "a provider failed them");
    assertThat(outcome.before().tokensUsed()).isEqualTo(500);
    assertThat(outcome.now().tokensUsed()).isZero();
    assertThat(outcome.now().requestsUsed()).isZero();
    QuotaStore.Counter counter = node.counters.history(asha).getFirst();
    assertThat(counter.tokensHeld()).isEqualTo(400);
    assertThat(counter.requestsHeld()).isEqualTo(1);
    inFlight.settle(used(100, 300));
    assertThat(node.entitlements.usage(asha).tokensUsed()).isEqualTo(400);
    assertThat(node.acts)
        .singleElement()
        .satisfies(
            act -> {
              assertThat(act.action()).isEqualTo("quota.reset");
              assertThat(act.target()).isEqualTo(asha.value());
              assertThat(act.reason()).isEqualTo("a provider failed them");
              assertThat(act.before()).containsEntry("tokens_used", 500L);
              assertThat(act.after()).containsEntry("tokens_used", 0L);
            });
  }

  @Test
  void aResetForgivesTheDebtOfTheDayBefore() {
    admitted(node.open(asha, hardCap(1_000)), 900).settle(used(100, 1_400));
    fixture.clock.set(Instant.parse("2026-03-01T18:30:00Z"));
    node.open(asha, hardCap(1_000)).finish(true);
    node.quota.reset(asha, somebody("admin"), "not their fault");
    assertThat(
            node.counters
                .standing(asha)
                .of(QuotaWindow.of(fixture.clock.instant(), hardCap(1).window()))
                .tokensDebt())
        .isZero();
  }

  @Test
  void aSupportAdministratorResetsFiveTimesADayAndNoSixthOnAnyNode() throws Exception {
    Actor support = somebody("support");
    Callable<Boolean> reset =
        () ->
            new QuotaFixture(fixture).quota.reset(asha, support, "asked for")
                instanceof ResetOutcome.Reset;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(
              threads.invokeAll(Collections.nCopies(9, reset)).stream()
                  .filter(future -> future.resultNow()))
          .hasSize(QuotaReset.MOST_BY_SUPPORT);
    }
    assertThat(node.quota.reset(asha, somebody("support"), "another administrator"))
        .isInstanceOf(ResetOutcome.Reset.class);
    fixture.clock.set(fixture.clock.instant().plus(Duration.ofDays(1)));
    assertThat(node.quota.reset(asha, support, "the next day"))
        .isInstanceOf(ResetOutcome.Reset.class);
  }

  @Test
  void aResetNeedsAReason() {
    assertThatThrownBy(() -> node.quota.reset(asha, somebody("owner"), " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(node.acts).isEmpty();
  }

  private Meter.Ticket admitted(OpenCall call, int maxTokens) {
    return ((Meter.Admission.Admitted) call.meter().admit(node.attempt(1, 100, maxTokens)))
        .ticket();
  }

  private static Actor somebody(String role) {
    return new Actor(UUID.randomUUID().toString(), "ravi@example.org", role, null);
  }
}

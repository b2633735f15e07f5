package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chandrahoro.server.entitlement.QuotaFixture.hardCap;
import static org.chandrahoro.server.entitlement.QuotaFixture.used;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.Meter;
import org.chandrahoro.server.llm.TokenUse;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.node.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.CannotCreateTransactionException;

@ParameterizedClass
@EnumSource
class TokenLedgerTest {
  private final AccountFixture fixture;
  private final QuotaFixture node;
  private final AccountId asha;

  TokenLedgerTest(TestDatabase database) {
    fixture = new AccountFixture(database);
    node = new QuotaFixture(fixture);
    asha = fixture.somebody();
  }

  @Test
  void anAttemptIsOnRecordBeforeItMayBeSent() {
    OpenCall call = node.open(asha, hardCap(10_000));
    admitted(call, node.attempt(1, 900, 400));
    assertThat(row())
        .containsEntry("status", "dispatched")
        .containsEntry("request_id", requestId())
        .containsEntry("attempt", 1)
        .containsEntry("held_tokens", 1_300L)
        .containsEntry("key_owner", "platform");
    assertThat(counter().tokensHeld()).isEqualTo(1_300);
    assertThat(counter().tokensUsed()).isZero();
  }

  @Test
  void aSettledAttemptUsesWhatTheProviderReportedAndHoldsNothing() {
    OpenCall call = node.open(asha, hardCap(10_000));
    var ticket = admitted(call, node.attempt(1, 900, 400));
    ticket.settle(
        QuotaFixture.settlement(new TokenUse(600, 200, 100, 250, 50, true), Meter.End.ANSWERED));
    assertThat(call.tokensUsed()).isEqualTo(850);
    assertThat(counter().tokensHeld()).isZero();
    assertThat(counter().tokensUsed()).isEqualTo(850);
    assertThat(row())
        .containsEntry("status", "exact")
        .containsEntry("ended", "answered")
        .containsEntry("input_tokens", 600L)
        .containsEntry("cached_input_tokens", 200L)
        .containsEntry("cache_write_tokens", 100L)
        .containsEntry("output_tokens", 250L)
        .containsEntry("reasoning_tokens", 50L)
        .containsEntry("cost_micros", 2_550L)
        .containsEntry("price_version", 7L)
        .containsEntry("latency_ms", 900L)
        .containsEntry("first_token_ms", 120L);
  }

  @Test
  void aHardCapClampsTheAnswerToWhatIsLeftOrRefuses() {
    OpenCall call = node.open(asha, hardCap(1_000));
    admitted(call, node.attempt(1, 500, 300)).settle(used(400, 300)); // 300 left
    var clamped =
        (Meter.Admission.Admitted)
            node.open(asha, hardCap(1_000)).meter().admit(node.attempt(1, 100, 400));
    assertThat(clamped.maxTokens()).isEqualTo(200);
    assertThat(node.open(asha, hardCap(1_000)).meter().admit(node.attempt(1, 1, 100)))
        .isInstanceOfSatisfying(
            Meter.Admission.Denied.class,
            denied -> assertThat(denied.why()).isInstanceOf(Reservation.Spent.class));
  }

  @Test
  void aSoftCapLetsTheLastCallRunOverAndNoOtherBegin() {
    Entitlement soft = QuotaFixture.entitlement(1_000L, CapMode.SOFT);
    admitted(node.open(asha, soft), node.attempt(1, 900, 50)).settle(used(900, 50));
    var last = admitted(node.open(asha, soft), node.attempt(1, 900, 500));
    last.settle(used(900, 500));
    assertThat(counter().tokensUsed()).isEqualTo(2_350);
    assertThat(node.open(asha, soft).meter().admit(node.attempt(1, 1, 1)))
        .isInstanceOf(Meter.Admission.Denied.class);
    fixture.clock.set(Instant.parse("2026-03-01T18:30:00Z"));
    assertThat(node.counters.standing(asha).of(tomorrow()).tokensDebt())
        .as("running over a soft cap is no debt")
        .isZero();
  }

  @Test
  void theOwnKeyIsOnRecordAndCountsNoTokens() {
    OpenCall call = node.open(asha, hardCap(100));
    var own = new Meter.Attempt(1, node.model, KeyOwner.USER, 5_000, 4_000);
    admitted(call, own).settle(used(5_000, 900));
    assertThat(call.tokensUsed()).isEqualTo(5_900);
    call.finish(true);
    assertThat(counter().tokensUsed()).isZero();
    assertThat(counter().requestsUsed()).isEqualTo(1);
    assertThat(row()).containsEntry("key_owner", "user").containsEntry("output_tokens", 900L);
  }

  @Test
  void settlementAboveTheHoldIsDebtAgainstTheNextWindow() {
    admitted(node.open(asha, hardCap(1_000)), node.attempt(1, 500, 500)).settle(used(700, 600));
    assertThat(counter().tokensUsed()).as("nothing is dropped").isEqualTo(1_300);
    fixture.clock.set(Instant.parse("2026-03-01T18:30:00Z"));
    var next =
        (Meter.Admission.Admitted)
            node.open(asha, hardCap(1_000)).meter().admit(node.attempt(1, 100, 900));
    assertThat(next.maxTokens()).as("1,000 less the debt of 300 less the input").isEqualTo(600);
    next.ticket().settle(used(100, 600));
    fixture.clock.set(Instant.parse("2026-03-02T18:30:00Z"));
    var paid =
        (Meter.Admission.Admitted)
            node.open(asha, hardCap(1_000)).meter().admit(node.attempt(1, 100, 900));
    assertThat(paid.maxTokens()).as("the debt is paid").isEqualTo(900);
  }

  @Test
  void missingUsageIsSettledNeverBelowWhatWasProduced() {
    OpenCall call = node.open(asha, hardCap(10_000));
    var ticket = admitted(call, node.attempt(1, 100, 400));
    ticket.produced(321);
    ticket.settle(QuotaFixture.settlement(new TokenUse(100, 0, 0, 12, 0, false), Meter.End.CUT));
    assertThat(row()).containsEntry("status", "estimated").containsEntry("output_tokens", 321L);
    assertThat(counter().tokensUsed()).isEqualTo(421);
  }

  @Test
  void whatNeverReachedItsProviderCostsNothing() {
    OpenCall call = node.open(asha, hardCap(10_000));
    var ticket = admitted(call, node.attempt(1, 100, 400));
    ticket.release();
    ticket.settle(used(100, 400));
    assertThat(row()).containsEntry("status", "released").containsEntry("output_tokens", 0L);
    assertThat(counter().tokensHeld()).isZero();
    assertThat(counter().tokensUsed()).isZero();
  }

  @Test
  void anAttemptThatNobodyEndedIsSettledByEstimateWhenItsRequestIsClosed() {
    OpenCall call = node.open(asha, hardCap(10_000));
    admitted(call, node.attempt(1, 100, 400)).produced(40);
    call.close();
    assertThat(row()).containsEntry("status", "estimated").containsEntry("ended", "lost");
    assertThat(counter().tokensHeld()).isZero();
    assertThat(counter().tokensUsed()).isBetween(140L, 140L + CallTicket.AHEAD);
    assertThat(counter().requestsUsed()).isZero();
  }

  @Test
  void anotherNodeSettlesADeadNodesCallFromItsLastCheckpointRoundedUp() {
    // An earlier call of the person: its input had three tokens for every four of the bound.
    admitted(node.open(asha, hardCap(100_000)), node.attempt(1, 4_000, 600))
        .settle(used(3_000, 500));
    fixture.clock.set(fixture.clock.instant().plusSeconds(1));
    var ticket = admitted(node.open(asha, hardCap(100_000)), node.attempt(1, 4_000, 900));
    for (int produced = 5; produced <= 400; produced += 5) {
      ticket.produced(produced);
      node.settlements.checkpoint();
    }
    expire();
    new QuotaFixture(fixture).quota.sweep();
    assertThat(row()).containsEntry("status", "swept").containsEntry("ended", "lost");
    assertThat(counter().tokensHeld()).isZero();
    long bill = 3_500 + 3_400;
    assertThat(counter().tokensUsed()).isBetween(bill, bill + bill / 100);
  }

  @Test
  void aNodeThatOnlySeemedDeadCorrectsTheEstimate() {
    OpenCall call = node.open(asha, hardCap(10_000));
    var ticket = admitted(call, node.attempt(1, 1_000, 400));
    expire();
    new QuotaFixture(fixture).quota.sweep();
    assertThat(counter().tokensUsed()).isGreaterThanOrEqualTo(1_000);
    ticket.settle(used(700, 333));
    assertThat(counter().tokensUsed()).isEqualTo(1_033);
    assertThat(counter().tokensHeld()).isZero();
    assertThat(row()).containsEntry("status", "exact");
  }

  @Test
  void aSettlementThatTheDatabaseDoesNotTakeIsMadeWhenItAnswersAgain() {
    OpenCall call = node.open(asha, hardCap(10_000));
    var ticket = admitted(call, node.attempt(1, 100, 400));
    node.away.set(true);
    ticket.settle(used(90, 310));
    assertThat(call.tokensUsed()).isEqualTo(400);
    assertThat(row()).containsEntry("status", "dispatched");
    node.settlements.settleLate();
    node.away.set(false);
    node.settlements.settleLate();
    assertThat(row()).containsEntry("status", "exact");
    assertThat(counter().tokensUsed()).isEqualTo(400);
    assertThat(counter().tokensHeld()).isZero();
  }

  @Test
  void whatIsNotOnRecordIsNotAdmitted() {
    OpenCall call = node.open(asha, hardCap(10_000));
    node.away.set(true);
    assertThatThrownBy(() -> call.meter().admit(node.attempt(1, 100, 400)))
        .isInstanceOf(CannotCreateTransactionException.class);
  }

  @Test
  void aDaysCostIsRebuiltFromTheLogAlonePageByPage() {
    Instant day = Instant.parse("2031-05-05T00:00:00Z");
    fixture.clock.set(day.plusSeconds(3_600));
    long cost = 0;
    for (int i = 1; i <= 25; i++) {
      if (i % 4 == 0) {
        fixture.clock.set(fixture.clock.instant().plusSeconds(1));
      }
      OpenCall call = node.open(asha, hardCap(1_000_000));
      admitted(call, node.attempt(1, 500, 100)).settle(used(400, i));
      cost += (400 + i) * 3L; // the fixture's price: three micro-dollars a token
    }
    var log = new UsageLog(fixture.jdbc);
    var rows = new ArrayList<UsageRow>();
    List<UsageRow> page = log.page(day, day.plus(Duration.ofDays(1)), null, 7);
    while (!page.isEmpty()) {
      rows.addAll(page);
      page = log.page(day, day.plus(Duration.ofDays(1)), page.getLast(), 7);
    }
    var mine = rows.stream().filter(row -> row.account().equals(asha.value())).toList();
    assertThat(mine).extracting(UsageRow::id).doesNotHaveDuplicates().hasSize(25);
    assertThat(mine.stream().mapToLong(UsageRow::costMicroDollars).sum()).isEqualTo(cost);
    assertThat(mine).allSatisfy(row -> assertThat(row.priceVersion()).isEqualTo(7));
  }

  @Test
  void aSettlementAfterTheWindowsEndCorrectsTheDebtOfTheNext() {
    var late = admitted(node.open(asha, hardCap(1_000)), node.attempt(1, 500, 500));
    fixture.clock.set(Instant.parse("2026-03-01T18:30:00Z"));
    admitted(node.open(asha, hardCap(1_000)), node.attempt(1, 100, 100)).settle(used(100, 100));
    late.settle(used(500, 900));
    assertThat(
            node.counters.history(asha).stream()
                .filter(counter -> counter.window().equals(tomorrow())))
        .singleElement()
        .satisfies(counter -> assertThat(counter.tokensDebt()).isEqualTo(400));
  }

  private static Meter.Ticket admitted(OpenCall call, Meter.Attempt attempt) {
    return switch (call.meter().admit(attempt)) {
      case Meter.Admission.Admitted(Meter.Ticket ticket, int maxTokens) -> {
        assertThat(maxTokens).isEqualTo(attempt.maxTokens());
        yield ticket;
      }
      case Meter.Admission.Denied(Meter.Denial why) -> throw new AssertionError(why.toString());
    };
  }

  private QuotaStore.Counter counter() {
    return node.counters.history(asha).getFirst();
  }

  private static QuotaWindow tomorrow() {
    return new QuotaWindow(LocalDate.of(2026, 3, 2), Instant.parse("2026-03-02T18:30:00Z"));
  }

  private Map<String, @Nullable Object> row() {
    return fixture
        .jdbc
        .sql(
            "SELECT * FROM ai_usage_logs WHERE user_id = :account ORDER BY started_at DESC LIMIT 1")
        .param("account", asha.value())
        .query()
        .singleRow();
  }

  private String requestId() {
    return fixture
        .jdbc
        .sql("SELECT id FROM quota_requests WHERE user_id = :account")
        .param("account", asha.value())
        .query(String.class)
        .single();
  }

  private void expire() {
    fixture
        .jdbc
        .sql("UPDATE ai_usage_logs SET expires_at = :past WHERE status = 'dispatched'")
        .param("past", UtcColumn.of(Instant.EPOCH))
        .update();
  }
}

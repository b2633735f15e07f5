package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Preferences;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.node.UtcColumn;
import org.chandrahoro.server.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class QuotaTest {
  private final AccountFixture fixture;
  private final QuotaStore store;
  private final Entitlements entitlements;
  private final Quota quota;
  private final AccountId asha;

  QuotaTest(TestDatabase database) {
    fixture = new AccountFixture(database);
    store = new QuotaStore(fixture.jdbc);
    entitlements =
        new Entitlements(fixture.accounts, new LayerStore(fixture.jdbc), store, fixture.clock);
    quota = new Quota(entitlements, store, fixture.ids, fixture.clock, fixture.transactions);
    asha = fixture.somebody();
  }

  @Test
  void aFreshPersonHasTheWholeFreePlan() {
    UsageToday usage = entitlements.usage(asha);
    assertThat(usage.requestsRemaining()).isEqualTo(10);
    assertThat(usage.tokensRemaining()).isEqualTo(50_000);
    assertThat(usage.warning()).isFalse();
    // 06:00 UTC on 1 March is 11:30 in Kolkata, whose next midnight is 18:30 UTC.
    assertThat(usage.localDate()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(usage.resetsAt()).isEqualTo(Instant.parse("2026-03-01T18:30:00Z"));
  }

  @Test
  void whatIsHeldIsNotUsedAndWhatIsSettledIs() {
    QuotaHold hold = granted(1, 1_000);
    assertThat(entitlements.usage(asha).requestsUsed()).isZero();
    UsageToday usage = quota.settle(hold, 1, 640);
    assertThat(usage.requestsUsed()).isEqualTo(1);
    assertThat(usage.tokensUsed()).isEqualTo(640);
    assertThat(usage.tokensRemaining()).isEqualTo(49_360);
  }

  @Test
  void whatIsReleasedIsAsIfItHadNeverBeen() {
    for (int i = 0; i < 30; i++) {
      quota.release(granted(1, 0));
    }
    assertThat(entitlements.usage(asha).requestsUsed()).isZero();
  }

  @Test
  void theEleventhRequestOfADayIsRefusedAndTheNextDaysIsNot() {
    for (int i = 0; i < 10; i++) {
      quota.settle(granted(1, 0), 1, 0);
    }
    assertThat(quota.reserve(asha, Endpoint.READING_DAILY, 1, 0))
        .isInstanceOfSatisfying(
            Reservation.Spent.class,
            spent -> {
              assertThat(spent.usage().requestsRemaining()).isZero();
              assertThat(spent.usage().resetsAt()).isEqualTo(Instant.parse("2026-03-01T18:30:00Z"));
            });
    fixture.clock.set(Instant.parse("2026-03-01T18:30:00Z"));
    granted(1, 0);
  }

  @Test
  void ofManyAtOnceExactlyAsManyAreGrantedAsThereIsRoom() throws Exception {
    Callable<Boolean> ask =
        () -> quota.reserve(asha, Endpoint.READING_DAILY, 1, 0) instanceof Reservation.Granted;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long granted =
          threads.invokeAll(Collections.nCopies(40, ask)).stream()
              .filter(future -> future.resultNow())
              .count();
      assertThat(granted).isEqualTo(10);
    }
  }

  @Test
  void aWarningStandsFromEightyPercentOn() {
    for (int i = 0; i < 7; i++) {
      assertThat(quota.settle(granted(1, 0), 1, 0).warning()).isFalse();
    }
    assertThat(quota.settle(granted(1, 0), 1, 0).warning()).isTrue();
  }

  @Test
  void aSoftCapLetsTheLastCallRunOver() {
    quota.settle(granted(1, 0), 1, 49_999);
    quota.settle(granted(1, 5_000), 1, 5_000);
    assertThat(entitlements.usage(asha).tokensRemaining()).isZero();
    assertThat(quota.reserve(asha, Endpoint.READING_DAILY, 1, 1))
        .isInstanceOf(Reservation.Spent.class);
  }

  @Test
  void theFreePlanHasNoChat() {
    assertThat(quota.reserve(asha, Endpoint.CHAT, 1, 100))
        .isEqualTo(new Reservation.EndpointNotAllowed(Endpoint.CHAT));
    assertThat(entitlements.usage(asha).requestsUsed()).isZero();
  }

  @Test
  void aHoldWhoseNodeDiedIsGivenBackAndALateSettlementStillCounts() {
    QuotaHold hold = granted(10, 0);
    assertThat(quota.reserve(asha, Endpoint.READING_DAILY, 1, 0))
        .isInstanceOf(Reservation.Spent.class);
    expire(hold);
    quota.releaseExpired();
    assertThat(quota.settle(hold, 1, 200).requestsUsed()).isEqualTo(1);
    quota.settle(granted(9, 0), 9, 0);
    assertThat(quota.reserve(asha, Endpoint.READING_DAILY, 1, 0))
        .as("a hold that came back twice would leave room for more")
        .isInstanceOf(Reservation.Spent.class);
  }

  @Test
  void aMoveToAnotherZoneWaitsForTheRunningDayToEnd() {
    quota.settle(granted(1, 0), 1, 0);
    moveTo("America/New_York");
    assertThat(entitlements.usage(asha).resetsAt())
        .isEqualTo(Instant.parse("2026-03-01T18:30:00Z"));
    fixture.clock.set(Instant.parse("2026-03-01T18:31:00Z"));
    assertThat(entitlements.usage(asha).resetsAt())
        .isEqualTo(Instant.parse("2026-03-02T05:00:00Z"));
  }

  @Test
  void aMoveActsAtOnceWhereNothingIsUsed() {
    moveTo("America/New_York");
    assertThat(entitlements.usage(asha).resetsAt())
        .isEqualTo(Instant.parse("2026-03-02T05:00:00Z"));
  }

  @Test
  void refusalsAndHeadersSayWhatIsLeft() {
    UsageToday usage = quota.settle(granted(8, 0), 8, 1_500);
    var headers = QuotaAnswers.headers(usage, 1_500);
    assertThat(headers.getFirst("X-Tokens-Used")).isEqualTo("1500");
    assertThat(headers.getFirst("X-Quota-Remaining-Requests")).isEqualTo("2");
    assertThat(headers.getFirst("X-Quota-Remaining-Tokens")).isEqualTo("48500");
    assertThat(headers.getFirst("X-Quota-Warning")).isNotNull();
    quota.settle(granted(2, 0), 2, 0);
    assertThatThrownBy(
            () -> QuotaAnswers.orRefuse(quota.reserve(asha, Endpoint.READING_DAILY, 1, 0)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.error()).isEqualTo("AI_LIMIT_EXCEEDED");
              assertThat(refusal.status().value()).isEqualTo(429);
              assertThat(refusal.toProblem().getProperties()).containsKeys("limits", "resets_at");
            });
    assertThatThrownBy(() -> QuotaAnswers.orRefuse(quota.reserve(asha, Endpoint.CHAT, 1, 0)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.error()).isEqualTo("ENDPOINT_NOT_ALLOWED"));
    assertThatThrownBy(() -> QuotaAnswers.orRefuse(new Reservation.Disabled()))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo("AI_DISABLED"));
  }

  @Test
  void exportAndErasureKnowTheUse() {
    quota.settle(granted(1, 0), 1, 7);
    var data = new QuotaData(store);
    assertThat(data.of(asha))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("date", "2026-03-01")
                    .containsEntry("requests_used", 1)
                    .containsEntry("tokens_used", 7L));
    data.erase(asha);
    assertThat(data.of(asha)).isEmpty();
  }

  private QuotaHold granted(int requests, long tokens) {
    return QuotaAnswers.orRefuse(quota.reserve(asha, Endpoint.READING_DAILY, requests, tokens));
  }

  private void moveTo(String zone) {
    fixture.accounts.change(asha, new Preferences(null, null, null, null, ZoneId.of(zone), null));
  }

  private void expire(QuotaHold hold) {
    fixture
        .jdbc
        .sql("UPDATE quota_holds SET expires_at = :past WHERE id = :id")
        .param("past", UtcColumn.of(Instant.EPOCH))
        .param("id", hold.id())
        .update();
  }
}

package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Preferences;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.node.UtcColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class QuotaTest {
  private final AccountFixture fixture;
  private final QuotaFixture node;
  private final Entitlements entitlements;
  private final Quota quota;
  private final AccountId asha;

  QuotaTest(TestDatabase database) {
    fixture = new AccountFixture(database);
    node = new QuotaFixture(fixture);
    entitlements = node.entitlements;
    quota = node.quota;
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
  void whatIsOpenIsNotUsedAndWhatIsFinishedIs() {
    OpenCall call = opened();
    assertThat(entitlements.usage(asha).requestsUsed()).isZero();
    assertThat(call.finish(true).requestsUsed()).isEqualTo(1);
    assertThat(call.finish(true).requestsUsed()).as("finished twice").isEqualTo(1);
    call.close();
    assertThat(entitlements.usage(asha).requestsUsed()).as("closed after it").isEqualTo(1);
  }

  @Test
  void whatIsNotCountedIsAsIfItHadNeverBeen() {
    for (int i = 0; i < 15; i++) {
      opened().finish(false);
      opened().close();
    }
    assertThat(entitlements.usage(asha).requestsUsed()).isZero();
    count(10);
  }

  @Test
  void theEleventhRequestOfADayIsRefusedAndTheNextDaysIsNot() {
    count(10);
    assertThat(refusal())
        .isInstanceOfSatisfying(
            Reservation.Spent.class,
            spent -> {
              assertThat(spent.usage().requestsRemaining()).isZero();
              assertThat(spent.usage().resetsAt()).isEqualTo(Instant.parse("2026-03-01T18:30:00Z"));
            });
    fixture.clock.set(Instant.parse("2026-03-01T18:29:59.999999Z"));
    assertThat(refusal()).isInstanceOf(Reservation.Spent.class);
    fixture.clock.set(Instant.parse("2026-03-01T18:30:00Z"));
    opened();
  }

  @Test
  void theFirstRequestsOfAnUnknownPersonAreGrantedExactlyAsManyAsThereIsRoom() throws Exception {
    Callable<Boolean> ask =
        () -> quota.open(asha, Endpoint.READING_DAILY) instanceof Opening.Opened;
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
      assertThat(opened().finish(true).warning()).isFalse();
    }
    assertThat(opened().finish(true).warning()).isTrue();
  }

  @Test
  void theFreePlanHasNoChat() {
    assertThat(quota.open(asha, Endpoint.CHAT))
        .isEqualTo(new Opening.Refused(new Reservation.EndpointNotAllowed(Endpoint.CHAT)));
    assertThat(entitlements.usage(asha).requestsUsed()).isZero();
  }

  @Test
  void aRequestWhoseNodeDiedIsGivenBackAndALateAnswerStillCounts() {
    count(9);
    OpenCall call = opened();
    assertThat(refusal()).isInstanceOf(Reservation.Spent.class);
    expire();
    quota.sweep();
    assertThat(call.finish(true).requestsUsed()).isEqualTo(10);
    assertThat(refusal())
        .as("a request that came back twice would leave room for more")
        .isInstanceOf(Reservation.Spent.class);
  }

  @Test
  void theMinuteSlides() {
    var limited = new QuotaFixture(fixture, 3);
    Instant start = fixture.clock.instant();
    for (int second : new int[] {0, 10, 20}) {
      fixture.clock.set(start.plusSeconds(second));
      opened(limited).finish(true);
    }
    fixture.clock.set(start.plusSeconds(30));
    assertThat(limited.quota.open(asha, Endpoint.READING_DAILY))
        .as("three were asked for; the first leaves the minute in 30 s")
        .isEqualTo(new Opening.Refused(new Reservation.RateLimited(Duration.ofSeconds(30))));
    fixture.clock.set(start.plusSeconds(61));
    opened(limited).finish(true);
    assertThat(limited.quota.open(asha, Endpoint.READING_DAILY))
        .as("now the second is the oldest of the minute")
        .isEqualTo(new Opening.Refused(new Reservation.RateLimited(Duration.ofSeconds(9))));
    assertThat(entitlements.usage(asha).requestsUsed()).isEqualTo(4);
  }

  @Test
  void theMinuteIsOneOverAllNodes() throws Exception {
    var one = new QuotaFixture(fixture, 6);
    var other = new QuotaFixture(fixture, 6);
    Callable<Boolean> askOne =
        () -> one.quota.open(asha, Endpoint.READING_DAILY) instanceof Opening.Opened;
    Callable<Boolean> askOther =
        () -> other.quota.open(asha, Endpoint.READING_DAILY) instanceof Opening.Opened;
    var asks = new ArrayList<>(Collections.nCopies(20, askOne));
    asks.addAll(Collections.nCopies(20, askOther));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(threads.invokeAll(asks).stream().filter(future -> future.resultNow())).hasSize(6);
    }
  }

  @Test
  void aMoveToAnotherZoneWaitsForTheRunningDayToEnd() {
    count(1);
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
    count(8);
    var headers = QuotaAnswers.headers(entitlements.usage(asha), 1_500);
    assertThat(headers.getFirst("X-Tokens-Used")).isEqualTo("1500");
    assertThat(headers.getFirst("X-Quota-Remaining-Requests")).isEqualTo("2");
    assertThat(headers.getFirst("X-Quota-Remaining-Tokens")).isEqualTo("50000");
    assertThat(headers.getFirst("X-Quota-Warning")).isNotNull();
    count(2);
    var refusal = QuotaAnswers.refusal(refusal());
    assertThat(refusal.error()).isEqualTo("AI_LIMIT_EXCEEDED");
    assertThat(refusal.status().value()).isEqualTo(429);
    assertThat(refusal.toProblem().getProperties()).containsKeys("limits", "resets_at");
  }

  @Test
  void exportAndErasureKnowTheUse() {
    count(1);
    var data = new QuotaData(node.counters);
    assertThat(data.of(asha))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("date", "2026-03-01")
                    .containsEntry("requests_used", 1)
                    .containsEntry("tokens_used", 0L));
    data.erase(asha);
    assertThat(data.of(asha)).isEmpty();
  }

  private OpenCall opened() {
    return opened(node);
  }

  private OpenCall opened(QuotaFixture at) {
    return switch (at.quota.open(asha, Endpoint.READING_DAILY)) {
      case Opening.Opened(OpenCall call) -> call;
      case Opening.Refused(Reservation.Refused why) -> throw new AssertionError(why.toString());
    };
  }

  private void count(int requests) {
    for (int i = 0; i < requests; i++) {
      opened().finish(true);
    }
  }

  private Reservation.Refused refusal() {
    return switch (quota.open(asha, Endpoint.READING_DAILY)) {
      case Opening.Opened _ -> throw new AssertionError("not refused");
      case Opening.Refused(Reservation.Refused why) -> why;
    };
  }

  private void moveTo(String zone) {
    fixture.accounts.change(asha, new Preferences(null, null, null, null, ZoneId.of(zone), null));
  }

  private void expire() {
    fixture
        .jdbc
        .sql("UPDATE quota_requests SET expires_at = :past WHERE user_id = :account")
        .param("past", UtcColumn.of(Instant.EPOCH))
        .param("account", asha.value())
        .update();
  }
}

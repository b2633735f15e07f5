package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.server.entitlement.QuotaFixture.hardCap;
import static org.chandrahoro.server.entitlement.QuotaFixture.used;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.Meter;
import org.chandrahoro.server.node.Redis;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.node.TestRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Redis in front of the database, in health and in all that befalls it. */
class FrontTest {
  private static final long CAP = 60_000;

  private final AccountFixture fixture = new AccountFixture(TestDatabase.H2);
  private final AccountId asha = fixture.somebody();
  private TestRedis server;
  private Redis one;
  private Redis other;
  private Front front;
  private QuotaFixture node;
  private QuotaFixture second;

  @BeforeEach
  void start() throws IOException {
    server = new TestRedis();
    one = Redis.at(server.url());
    other = Redis.at(server.url());
    front = Front.of(one);
    node = new QuotaFixture(fixture, 0, front);
    second = new QuotaFixture(fixture, 0, Front.of(other));
    awaitAnswers(front);
    awaitAnswers(Front.of(other));
  }

  @AfterEach
  void stop() throws IOException {
    one.close();
    other.close();
    server.close();
  }

  @Test
  void whatIsSurelySpentIsKnownEarly() {
    spend(1_000);
    assertThat(front.look(asha, window(), 1, 1_000)).isEqualTo(Front.Belief.SPENT);
    assertThat(front.look(asha, window(), 1, 1_001)).isEqualTo(Front.Belief.ROOM);
    assertThat(node.open(asha, hardCap(1_000)).meter().admit(node.attempt(1, 1, 16)))
        .isInstanceOf(Meter.Admission.Denied.class);
  }

  @Test
  void aRefusalThatTheDatabaseDoesNotConfirmIsNone() {
    spend(1_000);
    front.tokensEnded(asha, window(), 0, "never was", 1_000_000);
    assertThat(front.look(asha, window(), 1, 10_000)).isEqualTo(Front.Belief.SPENT);
    var admission = node.open(asha, hardCap(10_000)).meter().admit(node.attempt(1, 100, 100));
    assertThat(admission).isInstanceOf(Meter.Admission.Admitted.class);
    assertThat(front.look(asha, window(), 1, 10_000))
        .as("and it has learnt better")
        .isEqualTo(Front.Belief.ROOM);
  }

  @Test
  void aMinuteThatTheDatabaseDoesNotConfirmRefusesNobody() {
    var limited = new QuotaFixture(fixture, 2, front);
    front.open(asha, window(), "never was 1", null, 2);
    front.open(asha, window(), "never was 2", null, 2);
    assertThat(front.open(asha, window(), "third", null, 2)).isEqualTo(Front.Belief.TOO_FAST);
    limited.open(asha, hardCap(1_000)).finish(true);
    limited.open(asha, hardCap(1_000)).finish(true);
    assertThat(limited.ledger.hold(asha, Endpoint.CHAT, hardCap(1_000)))
        .isInstanceOfSatisfying(
            Ledger.Booked.Not.class,
            not -> assertThat(not.why()).isInstanceOf(Reservation.RateLimited.class));
  }

  @Test
  void anEmptiedRedisIsToldAnewAndTheScriptWithIt() {
    spend(1_000);
    server.flush();
    assertThat(front.look(asha, window(), 1, 1_000)).isEqualTo(Front.Belief.UNKNOWN);
    assertThat(node.open(asha, hardCap(1_000)).meter().admit(node.attempt(1, 1, 16)))
        .isInstanceOf(Meter.Admission.Denied.class);
    assertThat(front.look(asha, window(), 1, 1_000)).isEqualTo(Front.Belief.SPENT);
  }

  @Test
  void flushedUnderLoadNothingPassesTheCap() throws Exception {
    underLoad(server::flush);
  }

  @Test
  void frozenUnderLoadNothingPassesTheCapAndEverybodyIsAnswered() throws Exception {
    underLoad(server::freeze);
    assertThat(one.failures() + other.failures()).as("it was noticed").isPositive();
    server.thaw();
    awaitAnswers(front);
  }

  @Test
  void killedUnderLoadNothingPassesTheCapAndItIsTakenUpAgain() throws Exception {
    underLoad(server::kill);
    server.restart();
    awaitAnswers(front);
    assertThat(front.look(asha, window(), 1, CAP)).isEqualTo(Front.Belief.UNKNOWN);
  }

  @Test
  void neverThereItIsNotMissed() throws Exception {
    server.kill();
    var alone = new QuotaFixture(fixture, 0, Front.of(one));
    OpenCall call = alone.open(asha, hardCap(1_000));
    assertThat(call.meter().admit(alone.attempt(1, 100, 100)))
        .isInstanceOf(Meter.Admission.Admitted.class);
    assertThat(call.finish(true).requestsUsed()).isEqualTo(1);
  }

  private void underLoad(Runnable mishap) throws Exception {
    var spenders = new Spenders(List.of(node, second), asha, () -> hardCap(CAP));
    spenders.run(
        25,
        7,
        number -> {
          if (number == 40) {
            mishap.run();
          }
        });
    assertThat(spenders.bill.get()).isBetween(CAP * 98 / 100, CAP);
    assertThat(node.counters.history(asha).getFirst().tokensUsed()).isEqualTo(spenders.bill.get());
    assertThat(node.counters.history(asha).getFirst().tokensHeld()).isZero();
  }

  private void spend(int tokens) {
    OpenCall call = node.open(asha, hardCap(100_000));
    ((Meter.Admission.Admitted) call.meter().admit(node.attempt(1, tokens, 16)))
        .ticket()
        .settle(used(tokens, 0));
    call.finish(true);
  }

  private QuotaWindow window() {
    return QuotaWindow.of(fixture.clock.instant(), hardCap(1).window());
  }

  /** A connection is made while nobody waits for it, and after a failure Redis is left alone. */
  private void awaitAnswers(Front asked) {
    var nobody = new AccountId("nobody");
    while (asked.look(nobody, window(), 1, 1) == Front.Belief.SILENT) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}

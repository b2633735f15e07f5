package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class EndingRemindersTest {
  private final AccountFixture fixture;
  private final OwnEntitlementStore owns;
  private final PlanStore plans;
  private final EndingReminders reminders;
  private final List<AccessEnding> told = Collections.synchronizedList(new ArrayList<>());
  private final AccountId asha;
  private final Instant now;

  EndingRemindersTest(TestDatabase database) {
    fixture = new AccountFixture(database);
    owns = new OwnEntitlementStore(fixture.jdbc);
    plans = new PlanStore(fixture.jdbc);
    reminders =
        new EndingReminders(
            new EndingStore(fixture.jdbc),
            new LayerStore(fixture.jdbc),
            event -> told.add((AccessEnding) event),
            fixture.clock,
            fixture.transactions);
    asha = fixture.somebody();
    now = fixture.clock.instant();
  }

  @Test
  void aPersonIsToldThreeDaysBeforeAndOnlyOnce() {
    Instant end = now.plus(Duration.ofDays(10));
    String id = own(now, end);
    assertThat(toldOfAsha()).isEmpty();
    fixture.clock.set(end.minus(Duration.ofDays(3)).minusSeconds(1));
    assertThat(toldOfAsha()).isEmpty();
    fixture.clock.set(end.minus(Duration.ofDays(3)));
    assertThat(toldOfAsha()).containsExactly(new AccessEnding(asha, id, end, PlanName.FREE));
    fixture.clock.set(end.minus(Duration.ofDays(1)));
    assertThat(toldOfAsha()).hasSize(1);
  }

  @Test
  void ofManyNodesOneTells() throws Exception {
    own(now, now.plus(Duration.ofDays(2)));
    Callable<Void> node =
        () -> {
          reminders.remind();
          return null;
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var each : threads.invokeAll(Collections.nCopies(8, node))) {
        each.get();
      }
    }
    assertThat(told.stream().filter(event -> event.account().equals(asha))).hasSize(1);
  }

  @Test
  void theEndOfAPlanIsToldToo() {
    plans.move(asha, membership("pro", now, now.plus(Duration.ofDays(2))), now);
    assertThat(toldOfAsha())
        .singleElement()
        .satisfies(event -> assertThat(event.then()).isEqualTo(PlanName.FREE));
  }

  @Test
  void whoeverHasSomethingThatFollowsAtOnceIsNotTold() {
    own(now, now.plus(Duration.ofDays(2)));
    own(now.plus(Duration.ofDays(2)), now.plus(Duration.ofDays(90)));
    plans.move(asha, membership("pro", now, now.plus(Duration.ofDays(2))), now);
    plans.move(
        asha,
        membership("basic", now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(90))),
        now);
    assertThat(toldOfAsha()).isEmpty();
  }

  @Test
  void whatIsWithdrawnOrOverIsNotToldOf() {
    String withdrawn = own(now, now.plus(Duration.ofDays(2)));
    owns.withdraw(withdrawn, now);
    own(now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1)));
    assertThat(toldOfAsha()).isEmpty();
  }

  private List<AccessEnding> toldOfAsha() {
    reminders.remind();
    return told.stream().filter(event -> event.account().equals(asha)).toList();
  }

  private String own(Instant start, Instant end) {
    String id = fixture.ids.generateId().toString();
    owns.add(
        asha,
        new OwnEntitlement(
            id,
            new Terms(true, new Limits(7, null, Set.of(), Set.of()), CapMode.SOFT),
            Optional.empty(),
            start,
            Optional.of(end),
            Map.of(),
            false),
        now);
    return id;
  }

  private PlanMembership membership(String plan, Instant start, Instant end) {
    return new PlanMembership(
        fixture.ids.generateId().toString(),
        new PlanName(plan),
        start,
        Optional.of(end),
        "administrator");
  }
}

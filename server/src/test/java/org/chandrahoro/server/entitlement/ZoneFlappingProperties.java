package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Preferences;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Random moves and uses: whoever changes zones as they like gets no more than who stays. */
@ParameterizedClass
@EnumSource
class ZoneFlappingProperties {
  private static final List<String> ZONES =
      List.of(
          "Asia/Kolkata",
          "America/New_York",
          "Pacific/Kiritimati", // +14:00
          "Pacific/Pago_Pago", // -11:00
          "Europe/London",
          "Asia/Beirut",
          "Australia/Lord_Howe");
  private static final int DAYS = 29;
  private static final int LIMIT = 10;

  private final AccountFixture fixture;
  private final QuotaFixture node;
  private final OwnEntitlementStore owns;

  ZoneFlappingProperties(TestDatabase database) {
    fixture = new AccountFixture(database);
    node = new QuotaFixture(fixture);
    owns = new OwnEntitlementStore(fixture.jdbc);
  }

  @Test
  void moreThanADaysLimitIsNeverHadInAWindowAndWindowsNeitherOverlapNorDouble() {
    for (int seed = 0; seed < 4; seed++) {
      walk(new SplittableRandom(seed));
    }
  }

  @Test
  void toAndFroAtEachMidnightGainsOneDayAMonthAtMost() {
    AccountId asha = fixture.somebody();
    Instant end = fixture.clock.instant().plus(Duration.ofDays(DAYS));
    int used = 0;
    for (int turn = 0; fixture.clock.instant().isBefore(end); turn++) {
      move(asha, turn % 2 == 0 ? "Asia/Kolkata" : "America/New_York");
      used += useUp(asha, new LinkedHashMap<>());
      fixture.clock.set(node.entitlements.usage(asha).resetsAt());
    }
    // The first and the last day are begun: 30 dates, and one that was had twice.
    assertThat(used).isLessThanOrEqualTo((DAYS + 1 + 1 + 1) * LIMIT);
    assertThat(used).as("and nobody loses by it").isGreaterThanOrEqualTo(DAYS * LIMIT);
  }

  private void walk(SplittableRandom random) {
    AccountId asha = fixture.somebody();
    Instant start = fixture.clock.instant();
    Instant end = start.plus(Duration.ofDays(DAYS));
    var uses = new LinkedHashMap<Instant, QuotaWindow>();
    int used = 0;
    while (fixture.clock.instant().isBefore(end)) {
      fixture.clock.advance(Duration.ofMinutes(random.nextInt(10, 700)));
      String zone = ZONES.get(random.nextInt(ZONES.size()));
      if (random.nextInt(3) == 0) {
        grant(asha, zone);
      } else {
        move(asha, zone);
      }
      used += useUp(asha, uses);
    }
    assertNothingGained(asha, uses, used);
  }

  private void assertNothingGained(AccountId asha, Map<Instant, QuotaWindow> uses, int used) {
    int counted = 0;
    var dates = new HashSet<java.time.LocalDate>();
    int doubled = 0;
    for (QuotaStore.Counter counter : node.counters.history(asha)) {
      assertThat(counter.requestsUsed()).isLessThanOrEqualTo(LIMIT);
      counted += counter.requestsUsed();
      if (counter.requestsUsed() > 0 && !dates.add(counter.window().localDate())) {
        doubled++;
      }
    }
    assertThat(counted).as("each use is in exactly one window").isEqualTo(used);
    assertThat(doubled).as("dates that were had twice").isLessThanOrEqualTo(2);
    Optional<QuotaWindow> last = Optional.empty();
    for (var use : uses.entrySet()) {
      assertThat(use.getKey()).isBefore(use.getValue().endsAt());
      if (last.isPresent() && !last.get().equals(use.getValue())) {
        assertThat(use.getKey())
            .as("a window begins when the one before it is over")
            .isAfterOrEqualTo(last.get().endsAt());
      }
      last = Optional.of(use.getValue());
    }
    // Dates on Earth differ by up to two at one moment, and the last day is begun.
    assertThat(used).isLessThanOrEqualTo((DAYS + 1 + 3 + doubled) * LIMIT);
  }

  /** Asks until there is no more, and notes in which window. */
  private int useUp(AccountId account, Map<Instant, QuotaWindow> uses) {
    int used = 0;
    while (node.quota.open(account, Endpoint.READING_DAILY)
        instanceof Opening.Opened(OpenCall call)) {
      UsageToday usage = call.finish(true);
      uses.put(fixture.clock.instant(), new QuotaWindow(usage.localDate(), usage.resetsAt()));
      used++;
      assertThat(used).isLessThanOrEqualTo(LIMIT);
    }
    return used;
  }

  private void move(AccountId account, String zone) {
    fixture.accounts.change(
        account, new Preferences(null, null, null, null, ZoneId.of(zone), null));
  }

  /** The same limit by an own entitlement that names a zone. */
  private void grant(AccountId account, String zone) {
    owns.add(
        account,
        new OwnEntitlement(
            fixture.ids.generateId().toString(),
            new Terms(true, new Limits(LIMIT, null, Set.of(), Set.of()), CapMode.HARD),
            Optional.of(ZoneId.of(zone)),
            fixture.clock.instant(),
            Optional.of(fixture.clock.instant().plus(Duration.ofHours(20))),
            Map.of(),
            false),
        fixture.clock.instant());
  }
}

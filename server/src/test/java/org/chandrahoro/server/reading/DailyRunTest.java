package org.chandrahoro.server.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Preferences;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The run makes everybody's reading, also those of other tests' people: each looks at its own. */
@ParameterizedClass
@EnumSource
class DailyRunTest {
  /** Five in the morning in India. */
  private static final Instant SWEEP = Instant.parse("2026-11-25T23:30:00Z");

  private static final LocalDate MORNING = LocalDate.of(2026, 11, 26);

  private final ReadingFixture fixture;

  DailyRunTest(TestDatabase database) {
    fixture = new ReadingFixture(database);
    fixture.accounts.clock.set(SWEEP);
  }

  @Test
  void everybodyHasOneReadingAndASecondRunMakesNone() {
    AccountId asha = account(3);
    fixture.run().make();
    assertThat(fixture.stored(asha)).isEqualTo(fixture.oneEach(asha, MORNING));
    assertThat(fixture.run().make()).isZero();
    assertThat(fixture.stored(asha)).isEqualTo(fixture.oneEach(asha, MORNING));
  }

  @Test
  void aReadingIsWrittenInThePersonsLanguage() {
    AccountId asha = account(1);
    fixture.accounts.accounts.change(
        asha, new Preferences(null, Language.TELUGU, null, null, null, null));
    fixture.run().make();
    assertThat(fixture.stored(asha)).singleElement().asString().endsWith(MORNING + " te");
  }

  @Test
  void somebodyAddedAfterTheRunIsFoundByTheSweep() {
    AccountId asha = account(1);
    fixture.run().make();
    fixture.person(asha, ReadingFixture.INDIA, 1);
    fixture.run().make();
    assertThat(fixture.stored(asha)).hasSize(2).isEqualTo(fixture.oneEach(asha, MORNING));
  }

  @Test
  void twoNodesAtOnceMakeEachReadingExactlyOnce() throws Exception {
    var accounts = new ArrayList<AccountId>();
    for (int i = 0; i < 6; i++) {
      accounts.add(account(3));
    }
    // both have found everything missing before either stores: the worst that can happen
    var bothMade = new CyclicBarrier(2);
    Callable<Integer> node =
        () -> {
          var store =
              new ReadingStore(fixture.jdbc, fixture.batches) {
                private boolean waited;

                @Override
                void add(Collection<Reading> made) {
                  if (!waited) {
                    waited = true;
                    await(bothMade);
                  }
                  super.add(made);
                }
              };
          return fixture.run(fixture.readings(store), store).make();
        };
    try (var nodes = Executors.newFixedThreadPool(2)) {
      for (var done : nodes.invokeAll(List.of(node, node))) {
        done.get();
      }
    }
    for (AccountId account : accounts) {
      assertThat(fixture.stored(account)).isEqualTo(fixture.oneEach(account, MORNING));
    }
  }

  @Test
  void aRunThatDiesWhileItStoresIsCompletedByTheNext() {
    AccountId asha = account(2);
    AccountId ravi = account(2);
    var dying =
        new ReadingStore(fixture.jdbc, fixture.batches) {
          @Override
          void add(Collection<Reading> made) {
            super.add(
                made.stream().filter(reading -> reading.account().equals(asha)).limit(1).toList());
            throw new IllegalStateException("the node dies here");
          }
        };
    assertThatThrownBy(fixture.run(fixture.readings(dying), dying)::make)
        .hasMessage("the node dies here");
    var left = fixture.stored(asha);
    assertThat(left).hasSizeLessThan(2);
    fixture.run().make();
    assertThat(fixture.stored(asha)).containsAll(left).isEqualTo(fixture.oneEach(asha, MORNING));
    assertThat(fixture.stored(ravi)).isEqualTo(fixture.oneEach(ravi, MORNING));
  }

  @Test
  void anAccountThatCannotBeReadKeepsNobodyElseFromTheirMorning() {
    AccountId broken = account(1);
    AccountId ravi = account(1);
    var failing =
        new Readings(
            fixture.store,
            ReadingExamples.MAKER,
            ReadingExamples.COMPOSER,
            fixture.accounts.accounts,
            fixture.profiles.profiles,
            fixture.quota.entitlements,
            fixture.quota.quota,
            fixture.accounts.ids,
            fixture.accounts.clock) {
          @Override
          Optional<Reading> make(Wanted wanted) {
            if (wanted.person().id().equals(broken)) {
              throw new IllegalStateException("unreadable");
            }
            return super.make(wanted);
          }
        };
    fixture.run(failing, fixture.store).make();
    assertThat(fixture.stored(broken)).isEmpty();
    assertThat(fixture.stored(ravi)).isEqualTo(fixture.oneEach(ravi, MORNING));
    fixture.run().make();
    assertThat(fixture.stored(broken)).isEqualTo(fixture.oneEach(broken, MORNING));
  }

  /**
   * Five in India is 23:30 UTC. Los Angeles is then at 15:30 (16:30 in summer) of the day before
   * India's, Auckland at 11:30 (12:30) and Kiritimati at 13:30 of the same: the six o'clock that
   * comes next is that of the date shown. The last six are the days around a change of clocks.
   */
  @ParameterizedTest
  @CsvSource({
    "Asia/Kolkata,        2026-11-25T23:30:00Z, 2026-11-26",
    "America/Los_Angeles, 2026-11-25T23:30:00Z, 2026-11-26",
    "Pacific/Auckland,    2026-11-25T23:30:00Z, 2026-11-27",
    "Pacific/Kiritimati,  2026-11-25T23:30:00Z, 2026-11-27",
    "America/Los_Angeles, 2026-03-07T23:30:00Z, 2026-03-08",
    "America/Los_Angeles, 2026-03-08T23:30:00Z, 2026-03-09",
    "America/Los_Angeles, 2026-10-31T23:30:00Z, 2026-11-01",
    "Pacific/Auckland,    2026-09-25T23:30:00Z, 2026-09-27",
    "Pacific/Auckland,    2026-09-26T23:30:00Z, 2026-09-28",
    "Pacific/Auckland,    2026-04-03T23:30:00Z, 2026-04-05"
  })
  void theSweepMakesTheDateWhoseSixOClockComesNext(ZoneId zone, Instant sweep, LocalDate date) {
    fixture.accounts.clock.set(sweep);
    AccountId asha = fixture.account(zone, 1);
    fixture.run().make();
    assertThat(fixture.stored(asha)).isEqualTo(fixture.oneEach(asha, date));
  }

  /** A run a day, at whatever hour, leaves no morning out: here a week over a change of clocks. */
  @ParameterizedTest
  @CsvSource({
    "America/Los_Angeles, 2026-10-29",
    "Pacific/Auckland,    2026-09-25",
    "Pacific/Kiritimati,  2026-11-01"
  })
  void noMorningOfAWeekIsLeftOut(ZoneId zone, LocalDate first) {
    fixture.accounts.clock.set(first.atTime(23, 30).toInstant(ZoneOffset.UTC));
    AccountId asha = fixture.account(zone, 1);
    for (int day = 0; day < 7; day++) {
      fixture.accounts.clock.set(first.plusDays(day).atTime(23, 30).toInstant(ZoneOffset.UTC));
      fixture.run().make();
    }
    LocalDate from = DailyRun.nextMorning(first.atTime(23, 30).toInstant(ZoneOffset.UTC), zone);
    assertThat(fixture.stored(asha))
        .hasSize(7)
        .allSatisfy(
            row -> assertThat(LocalDate.parse(row.split(" ")[1])).isBetween(from, from.plusDays(6)))
        .doesNotHaveDuplicates();
  }

  /** An unverified address may read; who is disabled or about to be deleted is left alone. */
  @Test
  void onlyEnabledPeopleAreReadFor() {
    AccountId unverified = account(1);
    AccountId disabled = account(1);
    AccountId deleting = account(1);
    fixture
        .jdbc
        .sql("UPDATE users SET status = 'disabled' WHERE id = :id")
        .param("id", disabled.value())
        .update();
    fixture.accounts.accounts.delete(deleting);
    fixture.run().make();
    assertThat(fixture.accounts.accounts.person(unverified).emailVerified()).isFalse();
    assertThat(fixture.stored(unverified)).isEqualTo(fixture.oneEach(unverified, MORNING));
    assertThat(fixture.stored(disabled)).isEmpty();
    assertThat(fixture.stored(deleting)).isEmpty();
  }

  private AccountId account(int people) {
    return fixture.account(ReadingFixture.INDIA, people);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }
}

package org.chandrahoro.server.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A day's end in every zone around every change of its clocks from 2020 to 2035, against an oracle
 * that walks the zone's transitions by hand: from a moment on, seconds are counted by the offset
 * that is in force until the count passes a multiple of a day, or a change of offset takes it past
 * one.
 */
class QuotaWindowProperties {
  private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2036-01-01T00:00:00Z");
  private static final long DAY = 86_400;

  @Test
  void everyDayEndsWhereTheOracleEndsItAndTheNextBeginsThere() {
    var lengths = new TreeSet<Duration>();
    long midnightsThatAreNot = 0;
    for (String id : ZoneId.getAvailableZoneIds()) {
      ZoneId zone = ZoneId.of(id);
      for (Instant change : changes(zone.getRules())) {
        Instant start = end(zone.getRules(), change.minus(Duration.ofDays(3)));
        for (int day = 0; day < 6; day++) {
          QuotaWindow window = QuotaWindow.of(start, zone);
          Instant end = end(zone.getRules(), start);
          assertThat(window.endsAt()).as("%s from %s", id, start).isEqualTo(end);
          assertThat(window.localDate().toEpochDay())
              .as("%s at %s", id, start)
              .isEqualTo(localDay(zone.getRules(), start));
          for (Instant within : List.of(middle(start, end), end.minusNanos(1))) {
            assertThat(QuotaWindow.of(within, zone)).as("%s at %s", id, within).isEqualTo(window);
          }
          lengths.add(Duration.between(start, end));
          if (Math.floorMod(localSecond(zone.getRules(), start), DAY) != 0) {
            midnightsThatAreNot++;
          }
          start = end;
        }
      }
    }
    assertThat(lengths)
        .as("days of a change of clocks were among them, also of half an hour")
        .contains(
            Duration.ofHours(23),
            Duration.ofMinutes(23 * 60 + 30),
            Duration.ofHours(24),
            Duration.ofMinutes(24 * 60 + 30),
            Duration.ofHours(25));
    assertThat(midnightsThatAreNot).as("days that begin at 01:00").isGreaterThan(100);
  }

  @Test
  void theDayOfBeirutsChangeBeginsAtOneAndHas23Hours() {
    ZoneId beirut = ZoneId.of("Asia/Beirut");
    // On 31 March 2024 Beirut went from 24:00, +02:00, to 01:00, +03:00: at 22:00 UTC of the 30th.
    assertThat(QuotaWindow.of(Instant.parse("2024-03-30T21:59:59Z"), beirut))
        .isEqualTo(
            new QuotaWindow(LocalDate.of(2024, 3, 30), Instant.parse("2024-03-30T22:00:00Z")));
    assertThat(QuotaWindow.of(Instant.parse("2024-03-30T22:00:00Z"), beirut))
        .isEqualTo(
            new QuotaWindow(LocalDate.of(2024, 3, 31), Instant.parse("2024-03-31T21:00:00Z")));
  }

  /** The changes of a zone, or one day of a zone without any. */
  private static Set<Instant> changes(ZoneRules rules) {
    var changes = new HashSet<Instant>();
    ZoneOffsetTransition next = rules.nextTransition(FROM);
    while (next != null && next.getInstant().isBefore(TO)) {
      changes.add(next.getInstant());
      next = rules.nextTransition(next.getInstant());
    }
    return changes.isEmpty() ? Set.of(Instant.parse("2024-02-28T12:00:00Z")) : changes;
  }

  /** The first moment after {@code from} of another local date. */
  private static Instant end(ZoneRules rules, Instant from) {
    long day = localDay(rules, from);
    Instant at = from;
    while (true) {
      long offset = rules.getOffset(at).getTotalSeconds();
      Instant midnight = Instant.ofEpochSecond((day + 1) * DAY - offset);
      ZoneOffsetTransition change = rules.nextTransition(at);
      if (change == null || midnight.isBefore(change.getInstant())) {
        return midnight;
      }
      at = change.getInstant();
      if (localDay(rules, at) != day) {
        return at;
      }
    }
  }

  private static long localSecond(ZoneRules rules, Instant at) {
    return at.getEpochSecond() + rules.getOffset(at).getTotalSeconds();
  }

  private static long localDay(ZoneRules rules, Instant at) {
    return Math.floorDiv(localSecond(rules, at), DAY);
  }

  private static Instant middle(Instant start, Instant end) {
    return start.plus(Duration.between(start, end).dividedBy(2));
  }
}

package org.chandrahoro.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DayCountingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T23:59:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void twoNodesAddUpAndNothingIsAddedTwice(TestDatabase kind) {
    var days = new DayCounts(JdbcClient.create(kind.migrated()));
    var first = new SimpleMeterRegistry();
    var second = new SimpleMeterRegistry();
    var one = new DayCounting(first, days, CLOCK);
    var other = new DayCounting(second, days, CLOCK);

    first.counter("ai.refusals", "why", "Spent", "endpoint", "chat").increment(3);
    first.counter("jvm.something").increment(9);
    one.add();
    one.add();
    second.counter("ai.refusals", "why", "Spent", "endpoint", "chat").increment(2);
    other.add();
    first.counter("ai.refusals", "why", "Spent", "endpoint", "chat").increment();
    one.add();

    assertThat(days.of(DAY, DAY))
        .containsExactly(
            new DayCount(DAY, "ai.refusals", Map.of("endpoint", "chat", "why", "Spent"), 6));
    assertThat(days.of(DAY.plusDays(1), DAY.plusDays(1))).isEmpty();
  }
}

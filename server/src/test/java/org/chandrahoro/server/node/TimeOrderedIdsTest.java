package org.chandrahoro.server.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
  private final SettableClock clock = new SettableClock(Instant.ofEpochMilli(0x0123_4567_89ABL));
  private final TimeOrderedIds ids = new TimeOrderedIds(clock, new SplittableRandom(7));

  @Test
  void anIdIsOfVersionSevenAndBeginsWithItsMillisecond() {
    UUID id = ids.generateId();
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id).asString().startsWith("01234567-89ab-7");
  }

  @Test
  void aLaterIdSortsAfterAnEarlierOneAndNoTwoAreTheSame() {
    var seen = new HashSet<UUID>();
    String before = "";
    for (int i = 0; i < 1_000; i++) {
      clock.advance(Duration.ofMillis(1));
      UUID id = ids.generateId();
      assertThat(id.toString()).isGreaterThan(before);
      assertThat(seen.add(id)).isTrue();
      before = id.toString();
    }
  }
}

package org.chandrahoro.server.node;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.util.IdGenerator;

/**
 * Identifiers whose first 48 bits are the millisecond and the rest random (RFC 9562, version 7):
 * rows of one time lie beside each other in the primary key, yet an id cannot be guessed.
 */
public final class TimeOrderedIds implements IdGenerator {
  private final Clock clock;
  private final RandomGenerator random;

  public TimeOrderedIds(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public UUID generateId() {
    long high = (clock.millis() << 16) | 0x7000 | (random.nextLong() & 0x0fff);
    long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}

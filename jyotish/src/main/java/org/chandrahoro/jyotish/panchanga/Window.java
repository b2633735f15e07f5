package org.chandrahoro.jyotish.panchanga;

import java.time.Instant;

/**
 * A stretch of time to use or to avoid.
 *
 * @param from its first instant
 * @param to the instant at which it is over
 */
public record Window(Instant from, Instant to) {
  public Window {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("window from " + from + " to " + to + " has no length");
    }
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(to);
  }

  public boolean overlaps(Window other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }
}

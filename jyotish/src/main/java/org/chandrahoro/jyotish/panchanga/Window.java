package org.chandrahoro.jyotish.panchanga;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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

  /** What two windows have in common. */
  public Optional<Window> and(Window other) {
    Instant start = from.isAfter(other.from) ? from : other.from;
    Instant end = to.isBefore(other.to) ? to : other.to;
    return start.isBefore(end) ? Optional.of(new Window(start, end)) : Optional.empty();
  }

  public Duration length() {
    return Duration.between(from, to);
  }

  public boolean overlaps(Window other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }
}

package org.chandrahoro.jyotish.chart;

import java.time.Duration;
import java.time.Instant;

/** How well the time of a birth is known. Civil time and its zone were resolved before. */
public sealed interface BirthTime {

  /** The time as it was written down. */
  record Recorded(Instant instant) implements BirthTime {}

  /**
   * A time that may be off by as much either way.
   *
   * @param margin more than nothing, at most twelve hours
   */
  record Within(Instant instant, Duration margin) implements BirthTime {
    public Within {
      if (margin.compareTo(Duration.ZERO) <= 0 || margin.compareTo(Duration.ofHours(12)) > 0) {
        throw new IllegalArgumentException(
            "a margin of "
                + margin.toSeconds() / 60.0
                + " minutes; accepted are more than 0 and at most 720");
      }
    }

    public Instant earliest() {
      return instant.minus(margin);
    }

    public Instant latest() {
      return instant.plus(margin);
    }
  }

  /**
   * Only the day is known.
   *
   * @param dayBegins midnight at the place of birth
   * @param dayEnds the next midnight there, 20 to 28 hours later: the clocks may have changed
   */
  record Unknown(Instant dayBegins, Instant dayEnds) implements BirthTime {
    public Unknown {
      var length = Duration.between(dayBegins, dayEnds);
      if (length.compareTo(Duration.ofHours(20)) < 0
          || length.compareTo(Duration.ofHours(28)) > 0) {
        throw new IllegalArgumentException(
            "a day from " + dayBegins + " to " + dayEnds + "; it must last 20 to 28 hours");
      }
    }
  }
}

package org.chandrahoro.jyotish.transit;

import org.chandrahoro.ephemeris.time.UniversalTime;

/**
 * A stretch of time as far as it lies in the span that was searched.
 *
 * @param openStart whether it ran already when the searched span began
 * @param openEnd whether it still ran when the searched span ended
 */
public record TransitSpan(
    UniversalTime start, UniversalTime end, boolean openStart, boolean openEnd) {
  public TransitSpan {
    if (!(start.daysSinceJ2000() < end.daysSinceJ2000())) {
      throw new IllegalArgumentException(
          "span from " + start.toInstant() + " to " + end.toInstant() + " has no length");
    }
  }

  public boolean contains(UniversalTime time) {
    return start.daysSinceJ2000() <= time.daysSinceJ2000()
        && time.daysSinceJ2000() < end.daysSinceJ2000();
  }
}

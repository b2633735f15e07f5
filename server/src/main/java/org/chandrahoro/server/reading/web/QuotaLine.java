package org.chandrahoro.server.reading.web;

import org.jspecify.annotations.Nullable;

/**
 * What is left of the day's quota, in words.
 *
 * @param left null where there is no limit
 * @param warning whether it nears its end
 * @param resetTime the clock time at which the next day's begins
 * @param resetDate the date of that time
 * @param zone the name of the zone of both
 * @param hours until then, at least 1
 */
public record QuotaLine(
    int used,
    @Nullable Integer left,
    boolean warning,
    String resetTime,
    String resetDate,
    String zone,
    long hours) {

  /** How many there are in a day; null where there is no limit. */
  public @Nullable Integer limit() {
    return left == null ? null : used + left;
  }
}

package org.chandrahoro.jyotish.muhurta;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chandrahoro.ephemeris.horizon.GeoPosition;

/**
 * What is asked.
 *
 * @param from the first day, by its sunrise
 * @param to the day after the last
 * @param people whose birth stars are asked too; nobody, one, or two for a marriage
 * @param shortest shorter windows are left out
 */
public record MuhurtaRequest(
    Purpose purpose,
    LocalDate from,
    LocalDate to,
    GeoPosition place,
    ZoneId zone,
    List<MuhurtaPerson> people,
    Duration shortest) {
  /** One ghati. */
  public static final Duration GHATI = Duration.ofMinutes(24);

  public static final int MOST_DAYS = 400;

  public MuhurtaRequest {
    people = List.copyOf(people);
    long days = ChronoUnit.DAYS.between(from, to);
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException(
          "from " + from + " to " + to + " are " + days + " days; accepted are 1 to " + MOST_DAYS);
    }
  }
}

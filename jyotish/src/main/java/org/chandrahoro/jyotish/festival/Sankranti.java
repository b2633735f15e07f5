package org.chandrahoro.jyotish.festival;

import java.time.Instant;
import java.time.LocalDate;
import org.chandrahoro.jyotish.Rasi;

/**
 * The Sun's entry into a sign.
 *
 * @param date of the day, from sunrise to sunrise, in which it happens
 * @param noon the middle of that day's daylight
 * @param sunset of that day
 */
public record Sankranti(Rasi sign, Instant instant, LocalDate date, Instant noon, Instant sunset) {

  /** The civil date on which it is kept. */
  public LocalDate countedTo(FestivalConventions.SankrantiDay convention) {
    Instant limit =
        switch (convention) {
          case BY_SUNSET -> sunset;
          case BY_NOON -> noon;
        };
    return instant.isBefore(limit) ? date : date.plusDays(1);
  }
}

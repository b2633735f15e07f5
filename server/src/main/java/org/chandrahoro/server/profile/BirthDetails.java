package org.chandrahoro.server.profile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.BirthTime;

/**
 * A birth as it was written down, with the offset that was found for it.
 *
 * @param offset from UTC by which the clocks ran; of an unknown time, that of local noon
 */
public record BirthDetails(LocalDate date, WrittenTime time, BirthPlace place, ZoneOffset offset) {
  public static final int FIRST_YEAR = 1600;
  public static final int LAST_YEAR = 2400;
  private static final int GROWN_UP_YEARS = 18;

  public BirthDetails {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "the date " + date + "; accepted are the years " + FIRST_YEAR + " to " + LAST_YEAR);
    }
  }

  /** The same birth in the terms of {@code jyotish}, from which charts are cast. */
  public Birth toBirth() {
    BirthTime instant =
        switch (time) {
          case WrittenTime.Recorded(LocalTime at) -> new BirthTime.Recorded(instantOf(at));
          case WrittenTime.Within(LocalTime at, int minutes) ->
              new BirthTime.Within(instantOf(at), Duration.ofMinutes(minutes));
          case WrittenTime.Unknown _ ->
              new BirthTime.Unknown(
                  BirthClock.startOfDay(date, place.zone(), place.givenOffset()),
                  BirthClock.startOfDay(date.plusDays(1), place.zone(), place.givenOffset()));
        };
    return new Birth(instant, place.position());
  }

  /** The instant of birth, where the time is known at least roughly. */
  public Optional<Instant> instant() {
    return switch (time) {
      case WrittenTime.Recorded(LocalTime at) -> Optional.of(instantOf(at));
      case WrittenTime.Within(LocalTime at, int _) -> Optional.of(instantOf(at));
      case WrittenTime.Unknown _ -> Optional.empty();
    };
  }

  /** The time on the wall, where it is known at least roughly. */
  public Optional<LocalTime> wallTime() {
    return switch (time) {
      case WrittenTime.Recorded(LocalTime at) -> Optional.of(at);
      case WrittenTime.Within(LocalTime at, int _) -> Optional.of(at);
      case WrittenTime.Unknown _ -> Optional.empty();
    };
  }

  /** Whether the person is under eighteen, whose details only a parent or guardian may give. */
  public boolean isOfAChild(Instant now) {
    return date.plusYears(GROWN_UP_YEARS).isAfter(LocalDate.ofInstant(now, offset));
  }

  private Instant instantOf(LocalTime at) {
    return date.atTime(at).toInstant(offset);
  }

  /** Says nothing of whose birth it is: a birth is as personal as a name. */
  @Override
  public String toString() {
    return "BirthDetails[…]";
  }
}

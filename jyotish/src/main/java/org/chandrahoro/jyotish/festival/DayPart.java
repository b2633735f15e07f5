package org.chandrahoro.jyotish.festival;

import java.time.Duration;
import java.time.Instant;
import org.chandrahoro.jyotish.panchanga.Panchanga;
import org.chandrahoro.jyotish.panchanga.Window;

/**
 * The part of the day that a tithi must hold for an observance. Daylight is cut by two, five and
 * fifteen and the night by fifteen, as Dharmasindhu does in its first pariccheda.
 */
public enum DayPart {
  /** Four ghatis before sunrise. */
  ARUNODAYA,
  SUNRISE,
  /** The first half of daylight. */
  PURVAHNA,
  /** The third fifth of daylight. */
  MADHYAHNA,
  /** The fourth fifth of daylight. */
  APARAHNA,
  SUNSET,
  /** Three muhurtas from sunset. */
  PRADOSHA,
  /** The eighth muhurta of the night, about its middle. */
  NISHITA,
  MOONRISE;

  static final Duration GHATI = Duration.ofMinutes(24);

  /** For how long a tithi holds it on a day; a nanosecond where it is an instant. */
  Duration heldBy(Window tithi, Panchanga day) {
    return switch (this) {
      case SUNRISE -> atInstant(tithi, day.sunrise());
      case SUNSET -> atInstant(tithi, day.sunset());
      case MOONRISE -> day.moonrise().map(rise -> atInstant(tithi, rise)).orElse(Duration.ZERO);
      case ARUNODAYA -> within(tithi, day.sunrise().minus(GHATI.multipliedBy(4)), day.sunrise());
      case PURVAHNA -> within(tithi, day.sunrise(), daylight(day, 1, 2));
      case MADHYAHNA -> within(tithi, daylight(day, 2, 5), daylight(day, 3, 5));
      case APARAHNA -> within(tithi, daylight(day, 3, 5), daylight(day, 4, 5));
      case PRADOSHA -> within(tithi, day.sunset(), night(day, 3, 15));
      case NISHITA -> within(tithi, night(day, 7, 15), night(day, 8, 15));
    };
  }

  boolean isHeldBy(Window tithi, Panchanga day) {
    return !heldBy(tithi, day).isZero();
  }

  /** The instant after so many of so many parts of daylight. */
  static Instant daylight(Panchanga day, int parts, int of) {
    return fraction(day.sunrise(), day.sunset(), parts, of);
  }

  /** The instant after so many of so many parts of the night. */
  static Instant night(Panchanga day, int parts, int of) {
    return fraction(day.sunset(), day.nextSunrise(), parts, of);
  }

  private static Instant fraction(Instant from, Instant to, int parts, int of) {
    return from.plus(Duration.between(from, to).multipliedBy(parts).dividedBy(of));
  }

  private static Duration atInstant(Window tithi, Instant instant) {
    return tithi.contains(instant) ? Duration.ofNanos(1) : Duration.ZERO;
  }

  private static Duration within(Window tithi, Instant from, Instant to) {
    return tithi.and(new Window(from, to)).map(Window::length).orElse(Duration.ZERO);
  }
}

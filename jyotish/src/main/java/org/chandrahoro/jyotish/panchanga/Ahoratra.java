package org.chandrahoro.jyotish.panchanga;

import org.chandrahoro.ephemeris.time.UniversalTime;

/** The day and night, sunrise to sunrise, that an instant belongs to. */
public sealed interface Ahoratra {
  /**
   * A whole day and night.
   *
   * @param sunrise at or before the instant
   * @param vara by the date of the sunrise in local mean time of the place
   */
  record Reckoned(UniversalTime sunrise, UniversalTime sunset, UniversalTime nextSunrise, Vara vara)
      implements Ahoratra {
    /** Whether an instant of this day and night falls before its sunset. */
    public boolean isDay(UniversalTime time) {
      return time.daysSinceJ2000() < sunset.daysSinceJ2000();
    }
  }

  /** Within the polar circles: the Sun does not rise, set and rise again around the instant. */
  record Unreckoned(WithoutSunrise.Sun sun) implements Ahoratra {}
}

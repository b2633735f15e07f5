package org.chandrahoro.jyotish.panchanga;

import java.time.LocalDate;
import org.chandrahoro.ephemeris.horizon.GeoPosition;

/** A date on which no day from sunrise to sunset to sunrise begins, so that it has no panchanga. */
public record WithoutSunrise(LocalDate date, GeoPosition place, Sun sun) implements DayPanchanga {
  /** Where the Sun is instead. */
  public enum Sun {
    STAYS_UP,
    STAYS_DOWN
  }
}

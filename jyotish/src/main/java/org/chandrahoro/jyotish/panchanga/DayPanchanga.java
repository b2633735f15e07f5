package org.chandrahoro.jyotish.panchanga;

import java.time.LocalDate;
import org.chandrahoro.ephemeris.horizon.GeoPosition;

/** The panchanga of one date at one place; within the polar circles there may be none. */
public sealed interface DayPanchanga permits Panchanga, WithoutSunrise {
  LocalDate date();

  GeoPosition place();
}

package org.chandrahoro.jyotish.almanac;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.chandrahoro.ephemeris.horizon.GeoPosition;

/** A civil month of the almanac at one place, a day for each date. */
public record MonthPanchanga(
    YearMonth month, GeoPosition place, ZoneId zone, List<AlmanacDay> days) {
  public MonthPanchanga {
    days = List.copyOf(days);
  }
}

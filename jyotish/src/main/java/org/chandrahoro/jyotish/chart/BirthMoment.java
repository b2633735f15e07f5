package org.chandrahoro.jyotish.chart;

import java.time.Instant;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.UniversalTime;

/** A known instant at a known place: what a full chart is cast for. */
public record BirthMoment(UniversalTime time, GeoPosition place) {
  public static BirthMoment of(Instant utc, GeoPosition place) {
    return new BirthMoment(UniversalTime.of(utc), place);
  }
}

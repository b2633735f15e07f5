package org.chandrahoro.jyotish.chart;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;

/** The places of all nine grahas at one instant. Immutable. */
public final class GrahaPlaces {
  private final UniversalTime time;
  private final double ayanamsaDegrees;
  private final GrahaPlace[] places;

  GrahaPlaces(UniversalTime time, double ayanamsaDegrees, GrahaPlace[] places) {
    this.time = time;
    this.ayanamsaDegrees = ayanamsaDegrees;
    this.places = places;
  }

  public UniversalTime time() {
    return time;
  }

  /** Apparent tropical minus sidereal longitude, degrees: the mean ayanamsa plus nutation. */
  public double ayanamsaDegrees() {
    return ayanamsaDegrees;
  }

  public GrahaPlace of(Graha graha) {
    return places[graha.ordinal()];
  }

  public SiderealLongitude longitude(Graha graha) {
    return places[graha.ordinal()].longitude();
  }
}

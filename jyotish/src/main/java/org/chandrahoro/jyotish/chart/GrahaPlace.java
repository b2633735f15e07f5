package org.chandrahoro.jyotish.chart;

import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * Where one graha stands at an instant: the apparent geocentric place, counted from the ayanamsa's
 * zero point.
 *
 * @param longitude sidereal longitude on the ecliptic of date
 * @param latitudeDegrees ecliptic latitude, north positive; 0 for the nodes
 * @param speedDegreesPerDay rate of the sidereal longitude, negative when retrograde
 */
public record GrahaPlace(
    SiderealLongitude longitude, double latitudeDegrees, double speedDegreesPerDay) {

  /** Whether the graha moves backward through the zodiac; the mean node always does. */
  public boolean isRetrograde() {
    return speedDegreesPerDay < 0;
  }

  public Rasi rasi() {
    return Rasi.of(longitude);
  }

  public Nakshatra nakshatra() {
    return Nakshatra.of(longitude);
  }
}

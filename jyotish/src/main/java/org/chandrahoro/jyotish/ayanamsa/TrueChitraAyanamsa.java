package org.chandrahoro.jyotish.ayanamsa;

import org.chandrahoro.ephemeris.FixedStar;
import org.chandrahoro.ephemeris.time.TerrestrialTime;

/**
 * The ayanamsa that keeps the star Chitra (Spica), as it is seen, at the middle of the zodiac: 180°
 * at every instant. Its aberration comes along, so the value swings by 20″ in the year.
 */
record TrueChitraAyanamsa() implements Ayanamsa {
  @Override
  public double meanDegreesAt(TerrestrialTime tt) {
    return FixedStar.SPICA.longitudeOnMeanEquinoxDegrees(tt) - 180;
  }
}

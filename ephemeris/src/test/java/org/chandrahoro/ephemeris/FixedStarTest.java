package org.chandrahoro.ephemeris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.junit.jupiter.api.Test;

class FixedStarTest {
  private static final double ARCSECOND = 1 / 3600.0;

  /**
   * Meeus, Astronomical Algorithms (2nd ed.), examples 21.b and 23.a: θ Persei on 13.19 November
   * 2028 appears at 2h46m14.390s, +49°21′07.45″, with Δψ = 14.861″ and ε = 23.436°.
   */
  @Test
  void theTextbooksStarAppearsWhereTheTextbookSaysIt() {
    var star =
        new FixedStar(
            15 * (2 + 44 / 60.0 + 11.986 / 3600),
            49 + 13 / 60.0 + 42.48 / 3600,
            15_000 * 0.03425 * Math.cos(Math.toRadians(49.2285)),
            -89.5);

    double longitude =
        star.longitudeOnMeanEquinoxDegrees(TerrestrialTime.ofJulianDay(2_462_088.69));

    double rightAscension = Math.toRadians(15 * (2 + 46 / 60.0 + 14.390 / 3600));
    double declination = Math.toRadians(49 + 21 / 60.0 + 7.45 / 3600);
    double obliquity = Math.toRadians(23.436);
    double apparent =
        Math.toDegrees(
            Math.atan2(
                Math.sin(rightAscension) * Math.cos(obliquity)
                    + Math.tan(declination) * Math.sin(obliquity),
                Math.cos(rightAscension)));
    assertThat(longitude + 14.861 * ARCSECOND).isCloseTo(apparent, within(0.3 * ARCSECOND));
  }

  /** Seen from a moving Earth a star near the ecliptic swings by 20.5″ to each side in the year. */
  @Test
  void spicaSwingsByTheConstantOfAberration() {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int day = 0; day < 365; day++) {
      var tt = new TerrestrialTime(day);
      double drift = 50.29 / 365.25 * ARCSECOND * day;
      double longitude = FixedStar.SPICA.longitudeOnMeanEquinoxDegrees(tt) - drift;
      least = Math.min(least, longitude);
      most = Math.max(most, longitude);
    }
    assertThat((most - least) / 2).isCloseTo(20.5 * ARCSECOND, within(0.1 * ARCSECOND));
  }
}

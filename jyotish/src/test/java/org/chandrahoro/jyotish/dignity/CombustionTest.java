package org.chandrahoro.jyotish.dignity;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Surya Siddhanta 9.6–9: the degrees at which the Sun's light hides each graha. */
class CombustionTest {
  @ParameterizedTest(name = "{0}, retrograde {1}, {2}° from the Sun: combust {3}")
  @CsvSource({
    "MOON, false, 11.9, true",
    "MOON, false, 12, false",
    "MARS, false, 16.9, true",
    "MARS, true, 17.1, false",
    "MERCURY, false, 13.5, true",
    "MERCURY, true, 13.5, false",
    "MERCURY, true, -11.9, true",
    "JUPITER, false, -10.9, true",
    "JUPITER, false, 11.1, false",
    "VENUS, false, 9, true",
    "VENUS, true, 9, false",
    "VENUS, true, 7.9, true",
    "SATURN, false, 14.9, true",
    "SATURN, false, 15.1, false",
    "RAHU, true, 0, false",
    "KETU, true, 0, false",
    "SUN, false, 0, false"
  })
  void endsAtTheOrb(Graha graha, boolean retrograde, double fromSun, boolean combust) {
    // a Sun near the beginning of Mesha, so that the arc crosses it
    var sun = SiderealLongitude.ofDegrees(2);
    var longitude = sun.plusDegrees(fromSun);
    assertThat(Combustion.isCombust(graha, longitude, retrograde, sun)).isEqualTo(combust);
  }
}

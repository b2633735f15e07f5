package org.chandrahoro.jyotish.dignity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.LongitudeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** BPHS 3.49–55, degree by degree. */
class DignityTest {
  @ParameterizedTest(name = "{0} at {1}° is {2}")
  @CsvSource({
    "SUN, 10, EXALTED",
    "SUN, 29.9, EXALTED",
    "SUN, 188.659759, DEBILITATED",
    "SUN, 120, MOOLATRIKONA",
    "SUN, 139.99, MOOLATRIKONA",
    "SUN, 140, OWN",
    "MOON, 30, EXALTED",
    "MOON, 32.999999, EXALTED",
    "MOON, 33, MOOLATRIKONA",
    "MOON, 59, MOOLATRIKONA",
    "MOON, 95, OWN",
    "MOON, 213, DEBILITATED",
    "MARS, 11.9, MOOLATRIKONA",
    "MARS, 12, OWN",
    "MARS, 220, OWN",
    "MARS, 298, EXALTED",
    "MERCURY, 150, EXALTED",
    "MERCURY, 165, MOOLATRIKONA",
    "MERCURY, 170, OWN",
    "MERCURY, 70, OWN",
    "MERCURY, 345, DEBILITATED",
    "JUPITER, 249.9, MOOLATRIKONA",
    "JUPITER, 250, OWN",
    "JUPITER, 95, EXALTED",
    "VENUS, 194, MOOLATRIKONA",
    "VENUS, 195, OWN",
    "VENUS, 40, OWN",
    "VENUS, 357, EXALTED",
    "SATURN, 319, MOOLATRIKONA",
    "SATURN, 320, OWN",
    "SATURN, 280, OWN",
    "SATURN, 20, DEBILITATED",
    // by the lord of the sign: Mars in Simha is with a friend, Venus there with an enemy
    "MARS, 125, FRIEND",
    "VENUS, 142.9, ENEMY",
    "MERCURY, 202.2, FRIEND",
    "JUPITER, 310, NEUTRAL",
    "RAHU, 45, EXALTED",
    "RAHU, 215, DEBILITATED",
    "RAHU, 65, MOOLATRIKONA",
    "RAHU, 305, OWN",
    "RAHU, 4, NEUTRAL",
    "KETU, 215, EXALTED",
    "KETU, 45, DEBILITATED",
    "KETU, 245, MOOLATRIKONA"
  })
  void followsTheDegreesOfTheVerses(Graha graha, double degrees, Dignity dignity) {
    assertThat(Dignity.of(graha, SiderealLongitude.ofDegrees(degrees))).isEqualTo(dignity);
  }

  @ParameterizedTest
  @EnumSource
  void everyGrahaIsDebilitatedOppositeItsExaltation(Graha graha) {
    var exaltation = Dignity.exaltationOf(graha);
    var opposite = new SiderealLongitude(exaltation.plus(6).ordinal() * 30 * 3_600_000_000L);
    assertThat(Dignity.of(graha, opposite)).isEqualTo(Dignity.DEBILITATED);
  }

  @Test
  void isCertainOnlyWhereItIsTheSameThroughout() {
    // the Moon turns from exalted to moolatrikona at 3° of Vrishabha
    assertThat(Dignity.findOver(window(32, 32.9), Graha.MOON)).contains(Dignity.EXALTED);
    assertThat(Dignity.findOver(window(32, 33.1), Graha.MOON)).isEmpty();
    // from Mithuna into Karka Saturn goes from a friend's sign to an enemy's; Jupiter's are alike
    assertThat(Dignity.findOver(window(89, 91), Graha.SATURN)).isEmpty();
    assertThat(Dignity.findOver(window(59, 61), Graha.JUPITER)).contains(Dignity.ENEMY);
  }

  private static LongitudeWindow window(double from, double to) {
    return new LongitudeWindow(
        SiderealLongitude.ofDegrees(from), Math.round((to - from) * SiderealLongitude.PER_DEGREE));
  }

  @Test
  void namesTheDeepestDegreeOfTheSevenOnly() {
    // 28° of Makara
    assertThat(Dignity.deepestExaltationOf(Graha.MARS)).isEqualTo(SiderealLongitude.ofDegrees(298));
    assertThat(Dignity.deepestExaltationOf(Graha.SATURN))
        .isEqualTo(SiderealLongitude.ofDegrees(200));
    assertThatIllegalArgumentException().isThrownBy(() -> Dignity.deepestExaltationOf(Graha.KETU));
  }
}

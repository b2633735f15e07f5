package org.chandrahoro.jyotish.bala;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chandrahoro.jyotish.Graha.JUPITER;
import static org.chandrahoro.jyotish.Graha.MARS;
import static org.chandrahoro.jyotish.Graha.MERCURY;
import static org.chandrahoro.jyotish.Graha.MOON;
import static org.chandrahoro.jyotish.Graha.SATURN;
import static org.chandrahoro.jyotish.Graha.SUN;
import static org.chandrahoro.jyotish.Graha.VENUS;

import java.util.Map;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.panchanga.Ahoratra;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The standard horoscope of B. V. Raman, Graha and Bhava Balas (born 16 October 1918, Bangalore),
 * whose figures he prints to two decimals.
 */
class RamanExamplesTest {
  private static final double PRINTED = 0.03;

  /** His longitudes, p. 2. */
  private static RecordedChart standardHoroscope() {
    return AChart.aChart()
        .at(SUN, dms(180, 53, 55))
        .at(MOON, dms(311, 17, 19))
        .at(MARS, dms(229, 30, 34))
        .at(MERCURY, dms(181, 31, 34))
        .at(JUPITER, dms(84, 0, 49))
        .at(VENUS, dms(171, 9, 56))
        .at(SATURN, dms(124, 22, 41))
        .at(Graha.RAHU, 233)
        .at(Graha.KETU, 53)
        .lagna(298)
        .cast();
  }

  private static Shadbala strengths(BalaSchool school) {
    return Shadbala.of(
        standardHoroscope(),
        new Ahoratra.Unreckoned(WithoutSunrise.Sun.STAYS_UP),
        ShadbalaConventions.DEFAULT.with(school));
  }

  private static double dms(int degrees, int minutes, int seconds) {
    return degrees + minutes / 60.0 + seconds / 3600.0;
  }

  private static double value(Shadbala shadbala, Graha graha, BalaComponent component) {
    return shadbala.find(graha, component).orElseThrow().value();
  }

  /** Examples 54 and 55; he counts Mercury malefic, who stands with the Sun alone. */
  @Test
  void theStrengthOfSightIsHisOfExample55() {
    var printed =
        Map.of(
            SUN, 15.86, MOON, -21.73, MARS, 0.95, MERCURY, 15.64, JUPITER, -16.04, VENUS, 18.47,
            SATURN, 7.21);
    var shadbala = strengths(BalaSchool.RAMAN);
    printed.forEach(
        (graha, virupas) ->
            assertThat(value(shadbala, graha, BalaComponent.DRIK))
                .as("drik bala of %s", graha)
                .isCloseTo(virupas, within(PRINTED)));
  }

  /**
   * Parashara's verses on the same chart. Jupiter is seen by the Moon from 132.72° (150 − 132.72 =
   * 17.28), the Sun from 263.12° (18.44), Mars from 214.50° (270 − 214.50 = 55.50), Mercury from
   * 262.49° (18.76), Venus from 272.85° (13.58), Saturn from 319.64° (0): a quarter of 17.28 +
   * 13.58 − 18.44 − 55.50 − 18.76, and Mercury's 18.76 in full.
   */
  @Test
  void parasharaAddsTheWholeSightOfMercury() {
    double quarter = (17.28 + 13.58 - 18.44 - 55.50 - 18.76) / 4;
    assertThat(value(strengths(BalaSchool.PARASHARA), JUPITER, BalaComponent.DRIK))
        .isCloseTo(quarter + 18.76, within(PRINTED));
  }

  /**
   * His table of seven vargas: great enemy, neutral, friend, neutral, neutral, own, great enemy.
   */
  @Test
  void jupitersSevenVargasAreWorthHis71AndAQuarter() {
    assertThat(value(strengths(BalaSchool.RAMAN), JUPITER, BalaComponent.SAPTAVARGAJA))
        .isCloseTo(1.875 + 7.5 + 15 + 7.5 + 7.5 + 30 + 1.875, within(1e-9));
    assertThat(value(strengths(BalaSchool.PARASHARA), JUPITER, BalaComponent.SAPTAVARGAJA))
        .isCloseTo(2 + 10 + 15 + 10 + 10 + 30 + 2, within(1e-9));
  }

  /** Examples 49 to 51: seeghrocca, mean and true longitude as he prints them. */
  @ParameterizedTest
  @CsvSource({
    "MARS,    181.23, 266.34, 229.50,  66.69, 22.23",
    "MERCURY, 174.49, 181.23, 181.52,   6.89,  2.30",
    "JUPITER, 181.23,  66.91,  84.01, 105.77, 35.26",
    "VENUS,   158.35, 181.23, 171.16,  17.85,  5.95",
    "SATURN,  181.23, 111.23, 124.39,  63.42, 21.14"
  })
  void theKendraOfMotionIsHisOfExample50(
      Graha graha, double seeghrocca, double mean, double seen, double kendra, double virupas) {
    double found = CheshtaBala.kendra(seeghrocca, mean, seen);
    assertThat(found).as("%s", graha).isCloseTo(kendra, within(0.011));
    assertThat(found / 3).as("%s", graha).isCloseTo(virupas, within(0.006));
  }

  /** Example 33, before the Sun's is doubled: (24 ± kranti) / 48 × 60. */
  @Test
  void theAyanaIsHisOfExample33() {
    assertThat(KalaBala.ayana(MERCURY, 9)).isCloseTo(41.25, within(1e-9));
    assertThat(KalaBala.ayana(MERCURY, -9)).isCloseTo(41.25, within(1e-9));
    assertThat(KalaBala.ayana(SATURN, 13)).isCloseTo(13.75, within(1e-9));
    assertThat(KalaBala.ayana(MOON, -10.75)).isCloseTo(43.44, within(0.005));
    assertThat(KalaBala.ayana(SUN, -8.75)).isCloseTo(2 * 19.06, within(0.01));
  }

  /**
   * The Moon 130°23′24″ from the Sun: 43.46 virupas; Raman doubles it, Parashara gives it twice.
   */
  @Test
  void theMoonsLightCountsTwiceInEitherSchool() {
    double phase = (130 + 23.4 / 60) / 3;
    var raman = strengths(BalaSchool.RAMAN);
    assertThat(value(raman, MOON, BalaComponent.PAKSHA)).isCloseTo(2 * phase, within(0.001));
    assertThat(value(raman, MOON, BalaComponent.CHESHTA)).isZero();
    var parashara = strengths(BalaSchool.PARASHARA);
    assertThat(value(parashara, MOON, BalaComponent.PAKSHA)).isCloseTo(phase, within(0.001));
    assertThat(value(parashara, MOON, BalaComponent.CHESHTA)).isCloseTo(phase, within(0.001));
  }

  /** Section 58 has 714404130045 on that day, counting the day itself; Wednesday. */
  @Test
  void theLordsOfHisYearAndMonthAreSaturnAndMercury() {
    var ahargana = ahargana("1918-10-16T01:00:00Z");
    assertThat(ahargana.days()).isEqualTo(714_404_130_045L - 1);
    assertThat(ahargana.vara()).isEqualTo(Vara.BUDHA);
    assertThat(ahargana.lordOfYear()).isEqualTo(SATURN);
    assertThat(ahargana.lordOfMonth()).isEqualTo(MERCURY);
  }

  /** Santhanam's note to BPHS 27.13 works the first of June 1984: Jupiter and Venus. */
  @Test
  void theLordsOfSanthanamsYearAndMonthAreJupiterAndVenus() {
    var ahargana = ahargana("1984-06-01T01:00:00Z");
    assertThat(ahargana.lordOfYear()).isEqualTo(JUPITER);
    assertThat(ahargana.lordOfMonth()).isEqualTo(VENUS);
  }

  /** The Moon, 130.4° from the Sun, waxes, so her light strengthens Jupiter and not Saturn. */
  @Test
  void theReasonsAreThoseOfTheFigures() {
    var shadbala = strengths(BalaSchool.PARASHARA);
    for (BalaComponent component : BalaComponent.values()) {
      assertThat(shadbala.findWhy(MARS, component).isPresent())
          .as("%s", component)
          .isEqualTo(shadbala.find(MARS, component).isPresent());
    }
    assertThat(shadbala.findWhy(JUPITER, BalaComponent.PAKSHA).orElseThrow())
        .isInstanceOfSatisfying(
            BalaReason.MoonFromSun.class, why -> assertThat(why.likesLight()).isTrue());
    assertThat(shadbala.findWhy(SATURN, BalaComponent.PAKSHA).orElseThrow())
        .isInstanceOfSatisfying(
            BalaReason.MoonFromSun.class, why -> assertThat(why.likesLight()).isFalse());
    // great enemy, neutral, friend, neutral, neutral, own, great enemy
    assertThat(shadbala.findWhy(JUPITER, BalaComponent.SAPTAVARGAJA))
        .contains(new BalaReason.InVargas(1, 1, 3, 2));
    assertThat(shadbala.findWhy(SUN, BalaComponent.CHESHTA))
        .contains(new BalaReason.SameAs(BalaComponent.AYANA));
    assertThat(shadbala.findWhy(SATURN, BalaComponent.NAISARGIKA))
        .contains(new BalaReason.ByNature(7));
    assertThat(shadbala.findWhy(MERCURY, BalaComponent.YUDDHA)).contains(new BalaReason.AtPeace());
  }

  private static Ahargana ahargana(String sunrise) {
    var time = UniversalTime.of(java.time.Instant.parse(sunrise));
    return Ahargana.ofDayFrom(time, new GeoPosition(13, 77.58));
  }
}

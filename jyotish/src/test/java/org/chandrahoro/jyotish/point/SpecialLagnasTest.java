package org.chandrahoro.jyotish.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.panchanga.Ahoratras;
import org.chandrahoro.jyotish.panchanga.WithoutSunrise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialLagnasTest {
  /** At Tromso, 69.65° north, the Sun stays up in June and down in December. */
  @ParameterizedTest
  @CsvSource({"2000-06-21T10:00:00Z, STAYS_UP", "2000-12-21T10:00:00Z, STAYS_DOWN"})
  void aBirthWithoutASunriseHasNoneOfThemAndSaysWhereTheSunWas(
      Instant birth, WithoutSunrise.Sun sun) {
    var calculator =
        new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
    var chart = calculator.chartOf(BirthMoment.of(birth, new GeoPosition(69.65, 18.96)));
    assertThat(
            SunriseLagnas.of(chart, calculator.sky(), Ahoratras.standard(SunriseDefinition.HINDU)))
        .isEqualTo(new SunriseLagnas.NoSunrise(sun));
  }

  /** Forty minutes are a hundred vighatis: 100 / 15 signs = 200°. */
  @ParameterizedTest
  @CsvSource({"10, 210", "40, 120", "70, 30"})
  void pranapadaStartsFromTheSunTheNinthOrTheFifthByTheKindOfHisSign(double sun, double wanted) {
    assertThat(SunriseLagnas.pranapada(SiderealLongitude.ofDegrees(sun), 40).degrees())
        .isCloseTo(wanted, within(1e-9));
  }

  /**
   * Odd lagna Simha is 5 from Mesha. Hora lagna Mithuna, odd: 3; together 8 from Mesha: Vrischika.
   * Hora lagna Karka, even: 9 from Meena backward; 9 − 5 = 4 from Mesha: Karka. Even lagna Kanya is
   * 7 from Meena; with Karka 7 + 9 = 16, less 12 = 4 from Meena backward: Dhanu.
   */
  @ParameterizedTest
  @CsvSource({"SIMHA, MITHUNA, VRISCHIKA", "SIMHA, KARKA, KARKA", "KANYA, KARKA, DHANU"})
  void varnadaAddsLikeSignsAndTakesUnlikeOnesFromEachOther(Rasi lagna, Rasi hora, Rasi varnada) {
    assertThat(SunriseLagnas.varnada(lagna, hora)).isEqualTo(varnada);
  }

  /** 5° of Rohini's 13°20′ are three eighths of the circle, 135°. */
  @Test
  void sreeLagnaIsAsFarBeyondTheLagnaAsTheMoonIsWithinHerStar() {
    var chart = AChart.aChart().lagna(100).at(Graha.MOON, 45).cast();
    assertThat(MoonLagnas.sree(chart).degrees()).isCloseTo(235, within(1e-9));
  }

  /**
   * Ninth from Vrischika is Karka, the Moon's 16; ninth from a Moon in Karka is Meena, Jupiter's
   * 10; 26 less two twelves is 2: the second from Karka. With both ninths ruled by the Moon and
   * Saturn, 16 + 1 = 17, less 12: the fifth from the Moon in Vrishabha.
   */
  @Test
  void induLagnaCountsTheKalasOfTheNinthLordsFromTheMoon() {
    assertThat(MoonLagnas.indu(AChart.aChart().lagna(232).at(Graha.MOON, 94).cast()))
        .isEqualTo(Rasi.SIMHA);
    assertThat(MoonLagnas.indu(AChart.aChart().lagna(232).at(Graha.MOON, 40).cast()))
        .isEqualTo(Rasi.KANYA);
  }
}

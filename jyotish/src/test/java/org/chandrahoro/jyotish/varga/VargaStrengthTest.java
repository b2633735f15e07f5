package org.chandrahoro.jyotish.varga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chandrahoro.jyotish.chart.AChart.aChart;

import java.util.Arrays;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VargaStrengthTest {
  @ParameterizedTest
  @EnumSource(VargaScheme.class)
  void theWeightsOfASchemeAreTwenty(VargaScheme scheme) {
    double sum = Arrays.stream(Varga.values()).mapToDouble(scheme::weight).sum();
    assertThat(sum).isCloseTo(20, within(1e-12));
  }

  /**
   * The Sun at 0°30′ of Simha, all others beside him, so that everyone is an enemy for the time
   * being. D1 his own; D2 Simha, D3 Simha his own; D9 and D30 Mesha: Mars, friend and enemy,
   * neutral; D12 Simha. Shadvarga: 6 + 2 + 4 + 2 of his own, and (5 + 1) × 10/20.
   */
  @Test
  void vimsopakaIsWorthByStanding() {
    var chart = aChart();
    for (Graha graha : Graha.values()) {
      chart.at(graha, 120.5);
    }
    assertThat(VargaScheme.SHADVARGA.vimsopaka(chart.cast(), Graha.SUN))
        .isCloseTo(14 + 3, within(1e-12));
  }

  /** The Moon at 2° of Vrishabha is exalted, though by its lord she stands in an enemy's. */
  @Test
  void exaltationStandsBesideTheRegardForTheLord() {
    var chart = aChart().at(Graha.MOON, 32).at(Graha.VENUS, 33).cast();
    assertThat(VargaDignity.of(chart, Graha.MOON, Varga.RASI)).isEqualTo(VargaDignity.EXALTED);
    // neutral by nature, enemy in the same sign
    assertThat(VargaDignity.byLord(chart, Graha.MOON, Varga.RASI)).isEqualTo(VargaDignity.ENEMY);
  }

  /** Mercury in Kanya: exalted to 15°, moolatrikona to 20°, then at home. */
  @Test
  void mercuryInHisOwnSignStandsByTheDegree() {
    assertThat(mercuryAt(160)).isEqualTo(VargaDignity.EXALTED);
    assertThat(mercuryAt(167)).isEqualTo(VargaDignity.MOOLATRIKONA);
    assertThat(mercuryAt(175)).isEqualTo(VargaDignity.OWN);
  }

  private static VargaDignity mercuryAt(double degrees) {
    return VargaDignity.of(aChart().at(Graha.MERCURY, degrees).cast(), Graha.MERCURY, Varga.RASI);
  }

  /** The first navamsa of a movable sign, the fifth of a fixed, the ninth of a dual one. */
  @Test
  void aPointIsVargottamaInOneNavamsaOfEachSign() {
    for (double degrees : new double[] {1, 30 + 14, 60 + 29}) {
      assertThat(VargaDignity.isVargottama(SiderealLongitude.ofDegrees(degrees))).isTrue();
    }
    int found = 0;
    for (int part = 0; part < 108; part++) {
      if (VargaDignity.isVargottama(
          new SiderealLongitude(part * (SiderealLongitude.CIRCLE / 108)))) {
        found++;
      }
    }
    assertThat(found).isEqualTo(12);
  }
}

package org.chandrahoro.jyotish.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sripati, Jataka-karma-paddhati, ch. 1, by hand. */
class BhavaChalitTest {
  /**
   * Lagna 100°, midheaven 0°: a hundred degrees above the horizon in thirds of 33°20′, eighty below
   * in thirds of 26°40′. So the middles are 0° (10), 33°20′ (11), 66°40′ (12), 100° (1), 126°40′
   * (2), 153°20′ (3), 180° (4), and the first reaches from 83°20′ to 113°20′.
   */
  private static final BhavaChalit WIDE_SKY =
      BhavaChalit.of(SiderealLongitude.ofDegrees(100), SiderealLongitude.ofDegrees(0));

  @Test
  void theLagnaIsTheMiddleOfTheFirstHouse() {
    assertThat(WIDE_SKY.middle(Bhava.FIRST).degrees()).isCloseTo(100, within(1e-9));
    assertThat(WIDE_SKY.start(Bhava.FIRST).degrees()).isCloseTo(83 + 1 / 3.0, within(1e-9));
    assertThat(WIDE_SKY.start(Bhava.SECOND).degrees()).isCloseTo(113 + 1 / 3.0, within(1e-9));
    assertThat(WIDE_SKY.middle(Bhava.TWELFTH).degrees()).isCloseTo(66 + 2 / 3.0, within(1e-9));
    assertThat(WIDE_SKY.middle(Bhava.SEVENTH).degrees()).isCloseTo(280, within(1e-9));
  }

  /** In whole signs from Karka: 85° the twelfth, 115° the first, 300° the eighth. */
  @ParameterizedTest
  @CsvSource({
    "85, 1",
    "83, 12",
    "100, 1",
    "113.3, 1",
    "113.4, 2",
    "115, 2",
    "0, 10",
    "359, 10",
    "16.6, 10",
    "16.7, 11",
    "300, 8",
    "293.3, 7"
  })
  void aGrahaBelongsToTheHouseWhoseBoundsHoldIt(double degrees, int house) {
    assertThat(WIDE_SKY.bhava(SiderealLongitude.ofDegrees(degrees)).number()).isEqualTo(house);
  }

  /** Each house ends where the next begins, so every degree has one and the twelve follow. */
  @Test
  void theHousesTileTheCircle() {
    int changes = 0;
    var before = WIDE_SKY.bhava(SiderealLongitude.ofDegrees(359.5));
    for (int half = 0; half < 720; half++) {
      var house = WIDE_SKY.bhava(SiderealLongitude.ofDegrees(half / 2.0));
      if (house != before) {
        assertThat(house.number()).isEqualTo(before.number() % 12 + 1);
        changes++;
      }
      before = house;
    }
    assertThat(changes).isEqualTo(12);
  }
}

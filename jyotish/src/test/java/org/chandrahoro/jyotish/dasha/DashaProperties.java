package org.chandrahoro.jyotish.dasha;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashaProperties {
  private static final UniversalTime BIRTH = new UniversalTime(-3141.59);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void vimshottariTilesAHundredAndTwentyYearsAtEveryLevel(int level) {
    var moon = SiderealLongitude.ofDegrees(213.7654321);
    assertTiles(VimshottariDasha.from(moon, BIRTH, 365.25), level, 9, 120);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void yoginiTilesThreeTimesThirtySixYears(int level) {
    var moon = SiderealLongitude.ofDegrees(359.99);
    assertTiles(YoginiDasha.from(moon, BIRTH, 365.256364), level, 8, 108);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void ashtottariTilesAHundredAndEightYears(int level) {
    var moon = SiderealLongitude.ofDegrees(12.3);
    assertTiles(AshtottariDasha.from(moon, BIRTH, 365.25), level, 8, 108);
  }

  private static void assertTiles(Dasha dasha, int level, int lords, int years) {
    var periods = dasha.periods(level);
    assertThat(periods.size() % (int) Math.pow(lords, level)).isZero();
    assertThat(periods.getFirst().start()).isEqualTo(dasha.start());
    assertThat(periods.getLast().end()).isEqualTo(dasha.end());
    long units = 0;
    for (DashaPeriod period : periods) {
      assertThat(period.startUnits()).isEqualTo(units);
      units += period.units();
    }
    assertThat(units).isEqualTo(years * dasha.unitsInYear());
  }

  /** On both sides of every nakshatra cusp: nothing left of one dasha, all of the next. */
  @Test
  void theBalanceJumpsAtEveryNakshatraCusp() {
    for (Nakshatra nakshatra : Nakshatra.values()) {
      long cusp = nakshatra.ordinal() * DashaSpan.NAKSHATRA;
      var on = VimshottariDasha.from(new SiderealLongitude(cusp), BIRTH, 365.25);
      assertThat(on.first().lord()).isEqualTo(nakshatra.lord());
      assertThat(on.balanceYears()).isEqualTo(on.first().years());
      var before = VimshottariDasha.from(new SiderealLongitude(cusp - 1), BIRTH, 365.25);
      assertThat(before.balanceYears()).isPositive().isLessThan(1e-8);
    }
  }

  /** Every longitude has one Ashtottari lord, and each group opens with its whole years. */
  @Test
  void everyAshtottariGroupOpensWithAllItsYears() {
    int[] firstNakshatras = {5, 9, 12, 16, 19, 22, 25, 2};
    int[] years = {6, 15, 8, 17, 10, 19, 12, 21};
    for (int i = 0; i < 8; i++) {
      var cusp = new SiderealLongitude(firstNakshatras[i] * DashaSpan.NAKSHATRA);
      var dasha = AshtottariDasha.from(cusp, BIRTH, 365.25);
      assertThat(dasha.balanceYears()).isEqualTo(years[i]);
      assertThat(dasha.first().years()).isEqualTo(years[i]);
    }
  }
}

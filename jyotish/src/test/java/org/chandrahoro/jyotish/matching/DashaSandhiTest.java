package org.chandrahoro.jyotish.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.dasha.Dasha;
import org.chandrahoro.jyotish.dasha.VimshottariDasha;
import org.junit.jupiter.api.Test;

class DashaSandhiTest {
  private static final double YEAR = 365.25;

  /**
   * By hand: he is born at the beginning of Ashwini, so Ketu has all seven years: Venus begins in
   * year 7, the Sun in 27, the Moon in 33, Mars in 43. She is born half a year later in the middle
   * of Rohini: five years of the Moon are left, Mars begins in year 5½ of his count, Rahu in 12½,
   * Jupiter in 30½, Saturn in 46½. Nothing lies within twelve months; 7 and 5½ lie 18 months apart.
   */
  @Test
  void changesOfTheTwoAreSetSideBySide() {
    var his = born(0, 0);
    var hers = born(46 + 40 / 60.0, YEAR / 2);
    assertThat(DashaSandhi.between(his, hers, 12)).noneMatch(s -> s.boy().to() == Graha.VENUS);
    var wide = DashaSandhi.between(his, hers, 19);
    assertThat(wide.getFirst().boy().from()).isEqualTo(Graha.KETU);
    assertThat(wide.getFirst().boy().to()).isEqualTo(Graha.VENUS);
    assertThat(wide.getFirst().girl().to()).isEqualTo(Graha.MARS);
    assertThat(wide.getFirst().girlAfterBoyDays()).isCloseTo(-1.5 * YEAR, within(1e-3));
  }

  /** Twins change together eight times, in each of the nine mahadashas but the first. */
  @Test
  void twinsChangeTogetherEightTimes() {
    var one = born(100, 0);
    var other = born(100.001, 0.0001);
    assertThat(DashaSandhi.between(one, other, 1))
        .hasSize(8)
        .allMatch(sandhi -> sandhi.boy().to() == sandhi.girl().to())
        .allMatch(sandhi -> Math.abs(sandhi.girlAfterBoyDays()) < 1);
  }

  /** The bound belongs to the span: changes exactly six months apart meet within six. */
  @Test
  void theMonthsOfTheConventionBoundTheSpan() {
    var his = born(0, 0);
    var hers = born(0, YEAR / 2 - 0.01);
    assertThat(DashaSandhi.between(his, hers, 6)).hasSize(8);
    assertThat(DashaSandhi.between(his, hers, 5)).isEmpty();
  }

  private static Dasha born(double moonDegrees, double days) {
    return VimshottariDasha.from(
        SiderealLongitude.ofDegrees(moonDegrees), new UniversalTime(days), YEAR);
  }
}

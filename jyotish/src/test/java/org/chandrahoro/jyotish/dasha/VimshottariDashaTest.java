package org.chandrahoro.jyotish.dasha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.chandrahoro.jyotish.Graha.KETU;
import static org.chandrahoro.jyotish.Graha.MARS;
import static org.chandrahoro.jyotish.Graha.MOON;
import static org.chandrahoro.jyotish.Graha.SATURN;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.AChart;
import org.junit.jupiter.api.Test;

class VimshottariDashaTest {
  private static final UniversalTime BIRTH = new UniversalTime(0);

  /** BPHS 46.16: 46°40′ is the middle of Rohini, whose lord the Moon rules ten years. */
  @Test
  void aMoonHalfwayThroughRohiniLeavesFiveOfTheMoonsTenYears() {
    var dasha = dashaOfMoonAt(46 * 60 + 40);
    assertThat(dasha.first().lord()).isEqualTo(MOON);
    assertThat(dasha.balanceYears()).isEqualTo(5.0);
    assertThat(dasha.start().daysSinceJ2000()).isCloseTo(-5 * 365.25, within(1e-9));
    assertThat(dasha.mahadashas().get(1).lord()).isEqualTo(MARS);
    assertThat(dasha.mahadashas().get(1).start().daysSinceJ2000())
        .isCloseTo(5 * 365.25, within(1e-9));
  }

  @Test
  void aMoonAtTheBeginningOfAshwiniHasAllOfKetusSevenYearsBeforeIt() {
    var dasha = dashaOfMoonAt(0);
    assertThat(dasha.first().lord()).isEqualTo(KETU);
    assertThat(dasha.balanceYears()).isEqualTo(7.0);
    assertThat(dasha.first().start()).isEqualTo(BIRTH);
  }

  /** The Moon's own antardasha in her mahadasha is 10 × 10 / 120 of a year: ten months. */
  @Test
  void anAntardashaLastsTheProductOfBothYearsOverAHundredAndTwenty() {
    var dasha = dashaOfMoonAt(46 * 60 + 40);
    var antar = dasha.within(dasha.first()).getFirst();
    assertThat(antar.lord()).isEqualTo(MOON);
    assertThat(antar.years()).isCloseTo(10.0 / 12, within(1e-15));
    assertThat(antar.parent().orElseThrow().lord()).isEqualTo(MOON);
  }

  @Test
  void findsWhatRunsOnAllFiveLevels() {
    var dasha = dashaOfMoonAt(46 * 60 + 40);
    var running = dasha.findRunningAt(BIRTH, 5).orElseThrow();
    assertThat(running.level()).isEqualTo(5);
    for (int level = 1; level <= 5; level++) {
      assertThat(running.ancestor(level).contains(BIRTH)).isTrue();
      assertThat(running.ancestor(level).level()).isEqualTo(level);
    }
    // half of the Moon's ten years: Moon 10 + Mars 7 + Rahu 18 + Jupiter 16 = 51 of 60 parts
    assertThat(running.ancestor(2).lord()).isEqualTo(SATURN);
    assertThat(running.lords()).hasSize(5).startsWith(MOON);
  }

  @Test
  void aChartsDashasAreOfItsMoonInItsYears() {
    var chart = AChart.aChart().at(MOON, 46 + 40 / 60.0).cast();
    var dasha = VimshottariDasha.of(chart);
    assertThat(dasha.yearDays()).isEqualTo(365.25);
    assertThat(dasha.balanceYears()).isCloseTo(5.0, within(1e-9));
    assertThat(dasha.first().contains(chart.moment().time())).isTrue();
    assertThat(YoginiDasha.of(chart).first().contains(chart.moment().time())).isTrue();
    assertThat(AshtottariDasha.of(chart).first().contains(chart.moment().time())).isTrue();
  }

  @Test
  void nothingRunsOutsideTheHundredAndTwentyYears() {
    var dasha = dashaOfMoonAt(0);
    assertThat(dasha.findRunningAt(new UniversalTime(-0.001), 1)).isEmpty();
    assertThat(dasha.findRunningAt(dasha.end(), 1)).isEmpty();
    assertThat(dasha.findRunningAt(dasha.end().plusDays(-0.001), 3)).isPresent();
  }

  @Test
  void refusesLevelsThatDoNotExist() {
    var dasha = dashaOfMoonAt(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dasha.periods(6))
        .withMessage("dasha level 6; accepted are 1 (maha) to 5 (prana)");
    assertThatIllegalArgumentException().isThrownBy(() -> dasha.findRunningAt(BIRTH, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> dasha.first().ancestor(2));
    var prana = dasha.findRunningAt(BIRTH, 5).orElseThrow();
    assertThatIllegalArgumentException().isThrownBy(() -> dasha.within(prana));
  }

  private static Dasha dashaOfMoonAt(int arcminutes) {
    return VimshottariDasha.from(new SiderealLongitude(arcminutes * 60_000_000L), BIRTH, 365.25);
  }
}

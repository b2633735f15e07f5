package org.chandrahoro.jyotish.dosha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.jyotish.chart.AChart.aChart;
import static org.chandrahoro.jyotish.dosha.MangalHouses.WITH_FIRST;
import static org.chandrahoro.jyotish.dosha.MangalHouses.WITH_FIRST_AND_SECOND;
import static org.chandrahoro.jyotish.dosha.MangalHouses.WITH_SECOND;

import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.yoga.JunctionPoint;
import org.chandrahoro.jyotish.yoga.Reason;
import org.junit.jupiter.api.Test;

class DoshasTest {

  @Test
  void schoolsDifferOnMarsInTheFirstAndSecond() {
    var first = aChart().lagna(185).at(Graha.MARS, 190).cast();
    assertThat(MangalDosha.of(first, WITH_FIRST).isFromLagna()).isTrue();
    assertThat(MangalDosha.of(first, WITH_SECOND).isFromLagna()).isFalse();
    var second = aChart().lagna(155).at(Graha.MARS, 190).cast();
    assertThat(MangalDosha.of(second, WITH_FIRST).isFromLagna()).isFalse();
    assertThat(MangalDosha.of(second, WITH_SECOND).isFromLagna()).isTrue();
    assertThat(MangalDosha.of(second, WITH_FIRST_AND_SECOND).isFromLagna()).isTrue();
  }

  @Test
  void marsInHisOwnEighthSignMakesTheDoshaAndTakesItAway() {
    // lagna Kanya, Mars in Mesha, the eighth; Moon and Venus placed where he makes none from them
    var dosha = MangalDosha.of(free().lagna(155).at(Graha.MARS, 10).cast(), WITH_FIRST);
    assertThat(dosha.isFromLagna()).isTrue();
    assertThat(dosha.why()).containsExactly(new Reason.InBhava(Graha.MARS, Bhava.EIGHTH));
    assertThat(dosha.cancelledBy())
        .extracting(MangalCancellation::exemption)
        .contains(MangalExemption.DIGNIFIED);
    assertThat(dosha.isInForce()).isFalse();
  }

  @Test
  void marsInVrishabhaInTheFourthStands() {
    // lagna Kumbha; Jupiter in Mithuna does not see Vrishabha
    var dosha =
        MangalDosha.of(
            free().lagna(305).at(Graha.MARS, 40).at(Graha.JUPITER, 70).cast(), WITH_FIRST);
    assertThat(dosha.isFromLagna()).isTrue();
    assertThat(dosha.cancelledBy()).isEmpty();
    assertThat(dosha.isInForce()).isTrue();
  }

  @Test
  void theTwelfthInVrishabhaTheSightOfJupiterAndSimhaRisingExempt() {
    var inTwelfth = free().lagna(65).at(Graha.MARS, 40).at(Graha.JUPITER, 220).cast();
    assertThat(MangalDosha.of(inTwelfth, WITH_FIRST).cancelledBy())
        .extracting(MangalCancellation::exemption)
        .containsExactly(MangalExemption.SIGN_OF_HOUSE, MangalExemption.JUPITER);
    var simha = free().lagna(125).at(Graha.MARS, 220).at(Graha.JUPITER, 70).cast();
    assertThat(MangalDosha.of(simha, WITH_FIRST).cancelledBy())
        .extracting(MangalCancellation::exemption)
        .containsExactly(
            MangalExemption.DIGNIFIED, MangalExemption.SIGN_OF_HOUSE, MangalExemption.YOGA_KARAKA);
  }

  @Test
  void aSingleGrahaBeyondTheAxisLeavesKalaSarpaPartialInTheNodesSignAndLostOutsideIt() {
    var enclosed = between(100, 280);
    assertThat(KalaSarpa.find(enclosed.cast()))
        .contains(new KalaSarpa(KalaSarpa.Kind.SHANKHAPALA, Graha.RAHU, KalaSarpa.Extent.FULL));
    // 99 and 100 degrees are both in Karka: beyond the axis, yet in Rahu's sign
    var beyond = KalaSarpa.find(enclosed.at(Graha.MARS, 99).cast()).orElseThrow();
    assertThat(beyond.extent()).isEqualTo(KalaSarpa.Extent.PARTIAL);
    assertThat(beyond.isFull()).isFalse();
    assertThat(KalaSarpa.find(enclosed.at(Graha.MARS, 89).cast())).isEmpty();
  }

  @Test
  void kalaSarpaAlsoStandsOnTheOtherSide() {
    var chart = between(100, 280).at(Graha.RAHU, 280).at(Graha.KETU, 100).cast();
    assertThat(KalaSarpa.find(chart).orElseThrow().why())
        .isEqualTo(new Reason.Between(Graha.KETU, Graha.RAHU));
  }

  @Test
  void gandantaReachesAQuarterOfAStarOnEitherSideOfTheKnot() {
    assertThat(gandanta(aChart().lagna(15).at(Graha.MOON, 236.7))).isTrue();
    assertThat(gandanta(aChart().lagna(15).at(Graha.MOON, 236.6))).isFalse();
    assertThat(gandanta(aChart().lagna(15).at(Graha.MOON, 243.3))).isTrue();
    assertThat(gandanta(aChart().lagna(15).at(Graha.MOON, 243.4))).isFalse();
    var lagna = Doshas.of(aChart().lagna(119.5).at(Graha.MOON, 50).cast());
    assertThat(lagna.find(DoshaKind.GANDANTA).orElseThrow().why())
        .containsExactly(new Reason.NearJunction(JunctionPoint.LAGNA, 0.5));
  }

  /** Sign junctions that no star ends at are no knots. */
  @Test
  void noGandantaWhereOnlyTheSignEnds() {
    assertThat(gandanta(aChart().lagna(15).at(Graha.MOON, 30.1))).isFalse();
  }

  @Test
  void jupiterWithRahuIsGuruChandalaAndHisDignityEasesIt() {
    var inMeena = free().lagna(15).at(Graha.JUPITER, 350).at(Graha.RAHU, 340).cast();
    var dosha = Doshas.of(inMeena).find(DoshaKind.GURU_CHANDALA).orElseThrow();
    assertThat(dosha.easedBy()).hasSize(1);
    var inMithuna = free().lagna(15).at(Graha.JUPITER, 70).at(Graha.RAHU, 80).cast();
    assertThat(Doshas.of(inMithuna).find(DoshaKind.GURU_CHANDALA).orElseThrow().easedBy())
        .isEmpty();
    var apart = free().lagna(15).at(Graha.JUPITER, 70).at(Graha.RAHU, 95).cast();
    assertThat(Doshas.of(apart).find(DoshaKind.GURU_CHANDALA)).isEmpty();
  }

  @Test
  void theSunWithKetuDarkensBothAsGrahanaAndAsPitru() {
    var chart = free().lagna(15).at(Graha.SUN, 70).at(Graha.KETU, 75).at(Graha.RAHU, 255).cast();
    assertThat(Doshas.of(chart).find(DoshaKind.GRAHANA).orElseThrow().why())
        .contains(
            new Reason.Together(List.of(Graha.SUN, Graha.KETU)),
            new Reason.Apart(Graha.SUN, Graha.KETU, 5));
    assertThat(Doshas.of(chart).find(DoshaKind.PITRU)).isPresent();
  }

  /** Rahu in the ninth alone is not enough; with Saturn beside its lord it is. */
  @Test
  void pitruNeedsTheNinthAndItsLordDarkenedWhereTheSunIsFree() {
    // lagna Mesha: ninth Dhanu, lord Jupiter
    var ninth =
        free()
            .lagna(15)
            .at(Graha.RAHU, 250)
            .at(Graha.KETU, 70)
            .at(Graha.JUPITER, 130)
            .at(Graha.SUN, 40)
            .at(Graha.SATURN, 200);
    assertThat(Doshas.of(ninth.cast()).find(DoshaKind.PITRU)).isEmpty();
    ninth.at(Graha.SATURN, 140);
    assertThat(Doshas.of(ninth.cast()).find(DoshaKind.PITRU).orElseThrow().why())
        .containsExactly(
            new Reason.InBhava(Graha.RAHU, Bhava.NINTH),
            new Reason.LordOf(Graha.JUPITER, Bhava.NINTH),
            new Reason.Together(List.of(Graha.JUPITER, Graha.SATURN)));
  }

  private static boolean gandanta(AChart chart) {
    return Doshas.of(chart.cast()).find(DoshaKind.GANDANTA).isPresent();
  }

  /** Moon and Venus in Dhanu, from which Mars in Mesha or Vrishabha is fifth or sixth. */
  private static AChart free() {
    return aChart()
        .at(Graha.SUN, 100)
        .at(Graha.MOON, 255)
        .at(Graha.VENUS, 255)
        .at(Graha.MERCURY, 110)
        .at(Graha.SATURN, 320)
        .at(Graha.JUPITER, 70)
        .at(Graha.RAHU, 200)
        .at(Graha.KETU, 20);
  }

  /** The seven spread between two degrees, Rahu at the first and Ketu at the last. */
  private static AChart between(double from, double to) {
    var chart = aChart().lagna(15).at(Graha.RAHU, from).at(Graha.KETU, to);
    double step = (to - from) / 8;
    for (Graha graha : Graha.values()) {
      if (!graha.isNode()) {
        chart.at(graha, from + step * (graha.ordinal() + 1));
      }
    }
    return chart;
  }

  @Test
  void saturnWithRahuMakesShrapitAndJupiterEasesIt() {
    // Saturn and Rahu four degrees apart in Tula; Jupiter in Mesha sees them, in Vrishabha not
    var seen =
        free().at(Graha.SATURN, 190).at(Graha.RAHU, 194).at(Graha.KETU, 14).at(Graha.JUPITER, 20);
    var dosha = Doshas.of(seen.cast()).find(DoshaKind.SHRAPIT).orElseThrow();
    assertThat(dosha.why())
        .containsExactly(
            new Reason.Together(List.of(Graha.SATURN, Graha.RAHU)),
            new Reason.Apart(Graha.SATURN, Graha.RAHU, 4));
    assertThat(dosha.easedBy()).containsExactly(new Reason.Sees(Graha.JUPITER, Graha.SATURN));
    var unseen = seen.at(Graha.JUPITER, 50).cast();
    assertThat(Doshas.of(unseen).find(DoshaKind.SHRAPIT).orElseThrow().easedBy()).isEmpty();
    var apart = seen.at(Graha.SATURN, 220).cast();
    assertThat(Doshas.of(apart).find(DoshaKind.SHRAPIT)).isEmpty();
  }
}

package org.chandrahoro.jyotish.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.jyotish.chart.AChart.aChart;
import static org.chandrahoro.jyotish.dosha.MangalHouses.WITH_FIRST_AND_SECOND;
import static org.chandrahoro.jyotish.dosha.MangalHouses.WITH_SECOND;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.BirthTime;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.junit.jupiter.api.Test;

class MangalComparisonTest {

  @Test
  void twoWhoAreFreeBalance() {
    assertThat(balance(none(), none())).isEqualTo(MangalBalance.NEITHER);
    assertThat(MangalBalance.NEITHER.isBalanced()).isTrue();
  }

  @Test
  void whoHasItAloneIsNamed() {
    assertThat(balance(fromLagna(), none())).isEqualTo(MangalBalance.BOY_ONLY);
    assertThat(balance(none(), fromLagna())).isEqualTo(MangalBalance.GIRL_ONLY);
    assertThat(MangalBalance.GIRL_ONLY.isBalanced()).isFalse();
  }

  @Test
  void twoWhoHaveItBalanceAlikeOrUnevenly() {
    assertThat(balance(fromLagna(), fromLagna())).isEqualTo(MangalBalance.BOTH_ALIKE);
    assertThat(balance(fromAll(), fromLagna())).isEqualTo(MangalBalance.BOTH_UNEVEN);
    assertThat(strength(fromAll())).isEqualTo(MangalStrength.FULL);
    assertThat(strength(fromLagna())).isEqualTo(MangalStrength.PARTIAL);
  }

  /** Jupiter beside Mars in Vrishabha takes the dosha away; nothing is then in force. */
  @Test
  void aCancelledDoshaIsNotInForce() {
    var cancelled = fromLagna().at(Graha.JUPITER, 45);
    assertThat(strength(cancelled)).isEqualTo(MangalStrength.CANCELLED);
    assertThat(balance(cancelled, none())).isEqualTo(MangalBalance.NEITHER);
    assertThat(balance(cancelled, fromLagna())).isEqualTo(MangalBalance.GIRL_ONLY);
  }

  /** Mars rising counts in the north, not in the south. */
  @Test
  void theSchoolOfHousesDecides() {
    var rising = aChart().lagna(40).at(Graha.MARS, 45).at(Graha.MOON, 280).at(Graha.VENUS, 280);
    rising.at(Graha.JUPITER, 80);
    var free = none().cast();
    assertThat(MangalComparison.of(rising.cast(), free, WITH_FIRST_AND_SECOND).balance())
        .isEqualTo(MangalBalance.BOY_ONLY);
    assertThat(MangalComparison.of(rising.cast(), free, WITH_SECOND).balance())
        .isEqualTo(MangalBalance.NEITHER);
  }

  @Test
  void anUnknownTimeLeavesTheBalanceOpenAndNoPlaceFromTheLagna() {
    var calculator =
        new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
    var midnight = Instant.parse("1990-05-16T18:30:00Z");
    var day =
        calculator.chartOf(
            new Birth(
                new BirthTime.Unknown(midnight, midnight.plus(Duration.ofDays(1))),
                new GeoPosition(17.385, 78.4867)));
    var comparison = MangalComparison.of(day, none().cast(), WITH_FIRST_AND_SECOND);
    assertThat(comparison.balance()).isEqualTo(MangalBalance.OPEN);
    assertThat(comparison.boy())
        .isInstanceOfSatisfying(
            MangalSide.Uncertain.class, his -> assertThat(his.fromLagna()).isEmpty());
  }

  @Test
  void whatHoldsFromTheMoonFormsTheDoshaWithoutALagna() {
    var fourth = uncertain(Optional.of(Bhava.FOURTH), Optional.empty());
    assertThat(fourth.isFormed()).isTrue();
    assertThat(uncertain(Optional.of(Bhava.FIFTH), Optional.empty()).isFormed()).isFalse();
    assertThat(uncertain(Optional.empty(), Optional.of(Bhava.TWELFTH)).isFormed()).isTrue();
  }

  private static MangalSide.Uncertain uncertain(Optional<Bhava> moon, Optional<Bhava> venus) {
    return new MangalSide.Uncertain(Optional.empty(), moon, venus, WITH_FIRST_AND_SECOND);
  }

  private static MangalBalance balance(AChart boy, AChart girl) {
    return MangalComparison.of(boy.cast(), girl.cast(), WITH_FIRST_AND_SECOND).balance();
  }

  private static MangalStrength strength(AChart chart) {
    var side = MangalSide.of(chart.cast(), WITH_FIRST_AND_SECOND);
    return ((MangalSide.Judged) side).strength();
  }

  /** Mars in Vrishabha; the third from a lagna in Meena, from Moon and Venus the fifth. */
  private static AChart none() {
    return stand().lagna(345);
  }

  /** Lagna in Kumbha: Mars in the fourth, from Moon and Venus in Makara in the fifth. */
  private static AChart fromLagna() {
    return stand().lagna(310);
  }

  /** Lagna in Tula: Mars in the eighth; in the fourth from Moon and Venus in Kumbha. */
  private static AChart fromAll() {
    return stand().lagna(195).at(Graha.MOON, 310).at(Graha.VENUS, 310);
  }

  /** Jupiter in Mithuna neither joins nor sees Vrishabha, and rises in none of these. */
  private static AChart stand() {
    return aChart()
        .at(Graha.MARS, 45)
        .at(Graha.MOON, 280)
        .at(Graha.VENUS, 280)
        .at(Graha.JUPITER, 75);
  }
}

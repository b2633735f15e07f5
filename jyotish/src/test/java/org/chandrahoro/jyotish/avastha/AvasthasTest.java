package org.chandrahoro.jyotish.avastha;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalDouble;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.SunriseDefinition;
import org.chandrahoro.jyotish.avastha.SayanadiAvastha.Effort;
import org.chandrahoro.jyotish.avastha.SayanadiAvastha.NameSound;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.dignity.Friendship;
import org.chandrahoro.jyotish.panchanga.Ahoratras;
import org.chandrahoro.jyotish.point.SunriseLagnas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvasthasTest {
  /** Examples of P. V. R. Narasimha Rao, 15.4.1: 23° Karka, 19° Tula, 14° Dhanu, 27° Meena. */
  @ParameterizedTest
  @CsvSource({
    "113, KUMARA",
    "199, VRIDDHA",
    "254, YUVA",
    "357, BALA",
    "0, BALA",
    "6, KUMARA",
    "29.99, MRITA",
    "30, MRITA",
    "59.99, BALA"
  })
  void theAgesRunUpOddSignsAndDownEvenOnes(double degrees, BaladiAvastha age) {
    assertThat(BaladiAvastha.of(SiderealLongitude.ofDegrees(degrees))).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource({
    "EXALTED, JAGRAT",
    "MOOLATRIKONA, JAGRAT",
    "OWN, JAGRAT",
    "FRIEND, SVAPNA",
    "NEUTRAL, SVAPNA",
    "ENEMY, SUSHUPTI",
    "DEBILITATED, SUSHUPTI"
  })
  void wakingFollowsTheDignity(Dignity dignity, JagradadiAvastha waking) {
    assertThat(JagradadiAvastha.of(dignity)).isEqualTo(waking);
  }

  /** His example of 4 April 1970, 15.4.4: Mercury 65, Jupiter 286, Venus 79, name with V. */
  @ParameterizedTest
  @CsvSource({
    "MERCURY, 1, 1, 65, GAMANA, CHESHTA",
    "JUPITER, 15, 3, 286, NRITYALIPSA, DRISHTI",
    "VENUS, 1, 3, 79, SABHA, CHESHTA"
  })
  void theActivitiesOfTheWorkedExample(
      Graha graha, int star, int navamsa, int sum, SayanadiAvastha activity, Effort effort) {
    var count = new SayanadiAvastha.Count(star, graha.ordinal() + 1, navamsa, 25, 30, 6);
    assertThat(count.sum()).isEqualTo(sum);
    assertThat(count.avastha()).isEqualTo(activity);
    assertThat(activity.effort(graha, NameSound.A)).isEqualTo(effort);
  }

  /** His exercise 24 with its answers: 8 November 1927, 8:30 local mean time, 67°03′ E 24°52′ N. */
  @ParameterizedTest
  @CsvSource({"SUN, SABHA, CHESHTA", "MARS, NIDRA, DRISHTI", "JUPITER, AGAMA, CHESHTA"})
  void theActivitiesOfTheExerciseFromTheSky(Graha graha, SayanadiAvastha activity, Effort effort) {
    var calculator =
        new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT);
    var moment =
        BirthMoment.of(Instant.parse("1927-11-08T04:01:48Z"), new GeoPosition(24.8667, 67.05));
    var chart = calculator.chartOf(moment);
    var sunrise =
        (SunriseLagnas.Running)
            SunriseLagnas.of(
                chart, calculator.sky(), Ahoratras.standard(SunriseDefinition.UPPER_LIMB));
    var avasthas = GrahaAvasthas.of(chart, OptionalDouble.of(sunrise.minutes()));
    assertThat(avasthas.get(graha.ordinal()).sayanadi().orElseThrow().avastha())
        .isEqualTo(activity);
    assertThat(activity.effort(graha, NameSound.O)).isEqualTo(effort);
  }

  @Test
  void withoutASunriseThereIsNoActivityButTheRest() {
    var avasthas = GrahaAvasthas.of(AChart.aChart().cast(), OptionalDouble.empty());
    assertThat(avasthas).hasSize(9);
    assertThat(avasthas)
        .allSatisfy(
            states -> {
              assertThat(states.sayanadi()).isEmpty();
              assertThat(states.baladi().why()).isNotEmpty();
              assertThat(states.jagradadi().why()).isNotEmpty();
            });
  }

  /**
   * Mercury in Simha, the Sun a natural friend; the Sun in Karka, twelfth from him, is a friend for
   * the time too: a great friend's sign and a malefic's. With Saturn: maimed; Saturn is neutral to
   * Mercury, yet his company makes hungry, and ashamed in the fifth from Mesha.
   */
  @Test
  void aGrahaHasOneLightOfItsSignAndOthersBesideIt() {
    var mercury = moods("Su Cn 1, Mo Ta, Ma Ar, Me Le 25, Ju Pi, Ve Ta, Sa Le, Ra Sg, Ke Ge");
    assertThat(mercury.deeptadi().stream().map(AvasthaFound::avastha))
        .containsExactly(DeeptadiAvastha.PRAMUDITA, DeeptadiAvastha.VIKALA, DeeptadiAvastha.KHALA);
    assertThat(mercury.deeptadi().getFirst().why())
        .containsExactly(
            new AvasthaReason.InSignOf(Graha.MERCURY, Graha.SUN, Friendship.GREAT_FRIEND));
    assertThat(mercury.lajjitadi().stream().map(AvasthaFound::avastha))
        .containsExactly(
            LajjitadiAvastha.LAJJITA, LajjitadiAvastha.KSHUDHITA, LajjitadiAvastha.MUDITA);
    assertThat(mercury.lajjitadi().get(1).why())
        .containsExactly(new AvasthaReason.With(Graha.MERCURY, Graha.SATURN));
    assertThat(mercury.lajjitadi().getLast().why())
        .containsExactly(new AvasthaReason.InSignOf(Graha.MERCURY, Graha.SUN, Friendship.FRIEND));
  }

  /**
   * Lagna Mesha: Mercury in Simha with Sun and Rahu, three degrees from the Sun, Saturn opposite.
   */
  @Test
  void inTheFifthWithTheSunAndSeenBySaturnItIsAshamedAndShaken() {
    var mercury = moods("Su Le, Mo Ta, Ma Cn, Me Le 18, Ju Pi, Ve Li, Sa Aq, Ra Le, Ke Aq");
    assertThat(mercury.deeptadi().stream().map(AvasthaFound::avastha))
        .contains(DeeptadiAvastha.VIKALA, DeeptadiAvastha.KHALA, DeeptadiAvastha.KOPA);
    assertThat(mercury.lajjitadi().stream().map(AvasthaFound::avastha))
        .containsExactly(
            LajjitadiAvastha.LAJJITA, LajjitadiAvastha.MUDITA, LajjitadiAvastha.KSHOBHITA);
    assertThat(mercury.lajjitadi().getFirst().why())
        .containsExactly(
            new AvasthaReason.InFifth(Graha.MERCURY),
            new AvasthaReason.With(Graha.MERCURY, Graha.SUN),
            new AvasthaReason.With(Graha.MERCURY, Graha.RAHU));
    assertThat(mercury.lajjitadi().getLast().why())
        .containsExactly(
            new AvasthaReason.With(Graha.MERCURY, Graha.SUN),
            new AvasthaReason.SeenBy(Graha.MERCURY, Graha.SATURN));
  }

  /** The Moon is the one enemy of Mercury: opposite him in Meena she is seen and sees. */
  @Test
  void thirstNeedsAWaterySignAnEnemysEyeAndNoBenefic() {
    var venus = moods(Graha.VENUS, "Su Vi, Mo Cn, Ma Ar, Me Ge, Ju Ar, Ve Pi, Sa Ar, Ra Sg, Ke Ge");
    assertThat(venus.lajjitadi().stream().map(AvasthaFound::avastha))
        .contains(LajjitadiAvastha.GARVITA, LajjitadiAvastha.TRISHITA);
    var seenByJupiter =
        moods(Graha.VENUS, "Su Vi, Mo Cn, Ma Ar, Me Ge, Ju Vi, Ve Pi, Sa Ar, Ra Sg, Ke Ge");
    assertThat(seenByJupiter.lajjitadi().stream().map(AvasthaFound::avastha))
        .doesNotContain(LajjitadiAvastha.TRISHITA);
  }

  private static GrahaAvasthas moods(String places) {
    return moods(Graha.MERCURY, places);
  }

  private static GrahaAvasthas moods(Graha graha, String places) {
    RecordedChart chart = AChart.ofSigns("Ar", places).cast();
    assertThat(chart.lagnaRasi()).isEqualTo(Rasi.MESHA);
    return GrahaAvasthas.of(chart, OptionalDouble.of(0)).get(graha.ordinal());
  }
}

package org.chandrahoro.jyotish.tajika;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.tajika.TajikaConventions.Orb;
import org.chandrahoro.jyotish.tajika.TajikaYoga.Closeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rest stand at 29° of signs that see nothing of what is tested, or too far in degrees. */
class TajikaYogasTest {
  @ParameterizedTest
  @CsvSource({
    "1, OPEN_ENMITY, 60", "2, NONE, 0", "3, SECRET_FRIENDSHIP, 40", "4, SECRET_ENMITY, 15",
    "5, OPEN_FRIENDSHIP, 45", "6, NONE, 0", "7, OPEN_ENMITY, 60", "8, NONE, 0",
    "9, OPEN_FRIENDSHIP, 45", "10, SECRET_ENMITY, 15", "11, SECRET_FRIENDSHIP, 10", "12, NONE, 0"
  })
  void aspectsByThePlaceCounted(int count, TajikaAspect aspect, int strength) {
    var to = Rasi.SIMHA.plus(count - 1);
    assertThat(TajikaAspect.of(Rasi.SIMHA, to)).isEqualTo(aspect);
    assertThat(TajikaAspect.strength(Rasi.SIMHA, to)).isEqualTo(strength);
  }

  /** Moon 12° and Jupiter 9°: mean orb 10.5°. The Moon at 10° Mesha, Jupiter in Simha. */
  @ParameterizedTest
  @CsvSource({"10.5, COMPLETE", "15, PRESENT", "20.4, PRESENT"})
  void theSwiftBehindTheSlowWithinTheOrbIsIthasala(double jupiter, Closeness closeness) {
    assertThat(moonAndJupiter(10, 120 + jupiter, Orb.MEAN))
        .containsExactly(
            new TajikaYoga.Ithasala(Graha.MOON, Graha.JUPITER, closeness, jupiter - 10));
  }

  @Test
  void beyondTheOrbOrWithoutSightThereIsNone() {
    assertThat(moonAndJupiter(10, 140.6, Orb.MEAN)).isEmpty();
    // the smaller orb is Jupiter's nine degrees
    assertThat(moonAndJupiter(10, 139.5, Orb.MEAN)).hasSize(1);
    assertThat(moonAndJupiter(10, 139.5, Orb.SMALLER)).isEmpty();
    // the sixth from Mesha
    assertThat(moonAndJupiter(10, 165, Orb.MEAN)).isEmpty();
  }

  @Test
  void pastByADegreeItIsIshrafaAndBeforeThatNeither() {
    assertThat(moonAndJupiter(12, 130, Orb.MEAN))
        .containsExactly(new TajikaYoga.Ishrafa(Graha.MOON, Graha.JUPITER, 2));
    assertThat(moonAndJupiter(10.5, 130, Orb.MEAN)).isEmpty();
  }

  /** The Moon at 29.5° of Mesha does not see Kanya, from Vrishabha it is her fifth. */
  @Test
  void atTheEndOfASignTheComingSightCounts() {
    assertThat(moonAndJupiter(29.5, 152, Orb.MEAN))
        .containsExactly(new TajikaYoga.Ithasala(Graha.MOON, Graha.JUPITER, Closeness.COMING, 2.5));
  }

  /**
   * Venus in Mesha and Jupiter in Kanya do not see each other; the Moon in Mithuna, swifter, sees
   * both (11th, 4th) within the orbs.
   */
  @Test
  void aSwifterThirdCarriesTheLight() {
    var chart = scattered().at(Graha.VENUS, 12).at(Graha.JUPITER, 163).at(Graha.MOON, 70).cast();
    assertThat(new TajikaYogas(chart, Orb.MEAN).all())
        .contains(new TajikaYoga.Nakta(Graha.VENUS, Graha.JUPITER, Graha.MOON));
  }

  /** Venus in Mesha, the Sun in Kanya; Saturn, slower, in Mithuna sees both. */
  @Test
  void aSlowerThirdGathersTheLight() {
    var chart = scattered().at(Graha.VENUS, 12).at(Graha.SUN, 163).at(Graha.SATURN, 74).cast();
    assertThat(new TajikaYogas(chart, Orb.MEAN).all())
        .contains(new TajikaYoga.Yamaya(Graha.VENUS, Graha.SUN, Graha.SATURN));
  }

  @Test
  void marsInEnmityBreaksAnIthasalaAndTheMoonHelpsOne() {
    var chart =
        scattered()
            .at(Graha.VENUS, 10)
            .at(Graha.JUPITER, 134)
            .at(Graha.MARS, 100)
            .at(Graha.MOON, 248)
            .cast();
    var all = new TajikaYogas(chart, Orb.MEAN).all();
    assertThat(all)
        .contains(
            new TajikaYoga.Ithasala(Graha.VENUS, Graha.JUPITER, Closeness.PRESENT, 4),
            new TajikaYoga.Manau(Graha.VENUS, Graha.JUPITER, Graha.MARS),
            // the Moon in Dhanu, sign of Jupiter, to whom she is a neutral
            new TajikaYoga.Kamboola(Graha.VENUS, Graha.JUPITER, Dignity.NEUTRAL));
  }

  @Test
  void aRetrogradeOrDebilitatedGrahaCannotCarryItsIthasala() {
    // Jupiter in Makara, debilitated, going back; Venus sees him from Vrishabha
    var chart = scattered().at(Graha.VENUS, 40).at(Graha.JUPITER, 282, -0.1).lagna(10).cast();
    assertThat(new TajikaYogas(chart, Orb.MEAN).all())
        .contains(
            new TajikaYoga.Radda(
                Graha.VENUS, Graha.JUPITER, Graha.JUPITER, TajikaYoga.Weakness.RETROGRADE),
            new TajikaYoga.Radda(
                Graha.VENUS, Graha.JUPITER, Graha.JUPITER, TajikaYoga.Weakness.DEBILITATED));
  }

  /**
   * Venus at 13° of Mesha: sign of Mars, hadda of Mercury (12 to 20), second drekkana the Sun's,
   * fourth navamsa the Moon's. At 10° the hadda (6 to 12) is her own.
   */
  @Test
  void aStrongSlowOneCarriesASwiftOneWithoutOffice() {
    var jupiterExalted = scattered().at(Graha.JUPITER, 104);
    var both = new TajikaYoga.DuhphaliKuttha(Graha.VENUS, Graha.JUPITER);
    assertThat(all(jupiterExalted.at(Graha.VENUS, 13))).contains(both);
    assertThat(all(jupiterExalted.at(Graha.VENUS, 10)))
        .contains(new TajikaYoga.Ithasala(Graha.VENUS, Graha.JUPITER, Closeness.PRESENT, 4))
        .doesNotContain(both);
  }

  /**
   * Mercury debilitated in Meena, the twelfth, and Saturn in Vrischika, the eighth; Mercury also
   * has ithasala with Jupiter, exalted in Karka.
   */
  @Test
  void twoWeakOnesAreHelpedByAStrongThird() {
    var weak = scattered().at(Graha.MERCURY, 340).at(Graha.SATURN, 224);
    assertThat(all(weak.at(Graha.JUPITER, 104)))
        .contains(
            new TajikaYoga.DutthotthaDavira(
                Graha.MERCURY, Graha.SATURN, Graha.MERCURY, Graha.JUPITER));
    // in Mithuna he is in no sign of his own
    assertThat(all(weak.at(Graha.JUPITER, 74)))
        .doesNotHaveAnyElementsOfTypes(TajikaYoga.DutthotthaDavira.class);
  }

  /** At 28° of Mithuna she has passed Venus in Mesha and sees neither Karka nor Vrischika. */
  @Test
  void aMoonWithoutIthasalaLeavesAnIthasalaEmpty() {
    var pair = scattered().at(Graha.VENUS, 13).at(Graha.JUPITER, 104);
    var empty = new TajikaYoga.Khallasara(Graha.VENUS, Graha.JUPITER);
    assertThat(all(pair.at(Graha.MOON, 88))).contains(empty);
    // at 28° of Mesha she stands with Venus
    assertThat(all(pair.at(Graha.MOON, 28))).doesNotContain(empty);
  }

  /** From Karka she will see Saturn at 2° of Makara, his own sign, the eighth from Mithuna. */
  @Test
  void aMoonAtTheEndOfHerSignMayComeToAStrongThird() {
    var pair = scattered().at(Graha.VENUS, 13).at(Graha.JUPITER, 104).at(Graha.SATURN, 272);
    var late = new TajikaYoga.GairiKamboola(Graha.VENUS, Graha.JUPITER, Graha.SATURN);
    assertThat(all(pair.at(Graha.MOON, 89.5)))
        .contains(late, new TajikaYoga.Tambira(Graha.MOON, Graha.SATURN));
    assertThat(all(pair.at(Graha.MOON, 88)))
        .doesNotContain(late, new TajikaYoga.Tambira(Graha.MOON, Graha.SATURN));
  }

  @Test
  void aGrahaIsStrongOrWeakByItself() {
    var chart = scattered().at(Graha.MERCURY, 340).at(Graha.JUPITER, 104);
    assertThat(all(chart))
        .contains(
            new TajikaYoga.Kuttha(Graha.JUPITER),
            new TajikaYoga.Durapha(
                Graha.MERCURY,
                List.of(TajikaYoga.Weakness.DEBILITATED, TajikaYoga.Weakness.DUSTHANA)));
    assertThat(all(chart.at(Graha.JUPITER, 104, -0.1)))
        .doesNotContain(new TajikaYoga.Kuttha(Graha.JUPITER));
  }

  private static List<TajikaYoga> all(AChart chart) {
    return new TajikaYogas(chart.cast(), Orb.MEAN).all();
  }

  @Test
  void allInApoklimasIsInduvaraAndNoneThereIkkavala() {
    // everything in Mesha
    assertThat(new TajikaYogas(AChart.aChart().lagna(40).cast(), Orb.MEAN).all())
        .contains(new TajikaYoga.Induvara())
        .doesNotContain(new TajikaYoga.Ikkavala());
    assertThat(new TajikaYogas(AChart.aChart().lagna(10).cast(), Orb.MEAN).all())
        .contains(new TajikaYoga.Ikkavala());
  }

  private static List<TajikaYoga> moonAndJupiter(double moon, double jupiter, Orb orb) {
    var chart = scattered().at(Graha.MOON, moon).at(Graha.JUPITER, jupiter).cast();
    return new TajikaYogas(chart, orb)
        .all().stream()
            .filter(
                yoga ->
                    switch (yoga) {
                      case TajikaYoga.Ithasala found ->
                          found.slow() == Graha.JUPITER && found.swift() == Graha.MOON;
                      case TajikaYoga.Ishrafa found ->
                          found.slow() == Graha.JUPITER && found.swift() == Graha.MOON;
                      default -> false;
                    })
            .toList();
  }

  /** The others out of the way in Vrischika. */
  private static AChart scattered() {
    var chart = AChart.aChart().lagna(10);
    for (Graha graha : Graha.values()) {
      chart.at(graha, 239.5);
    }
    return chart;
  }
}

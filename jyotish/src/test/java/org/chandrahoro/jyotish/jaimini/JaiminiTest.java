package org.chandrahoro.jyotish.jaimini;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.AChart;
import org.chandrahoro.jyotish.jaimini.ActingLord.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaiminiTest {
  /** The three that the sutra gives for a movable, a fixed and a dual sign. */
  @ParameterizedTest
  @CsvSource({
    "MESHA, SIMHA, VRISCHIKA, KUMBHA",
    "VRISHABHA, KARKA, TULA, MAKARA",
    "MITHUNA, KANYA, DHANU, MEENA",
    "KUMBHA, MESHA, KARKA, TULA"
  })
  void aSignSeesThreeOthers(Rasi from, Rasi first, Rasi second, Rasi third) {
    assertThat(RasiDrishti.seenFrom(from)).containsExactlyInAnyOrder(first, second, third);
  }

  @Test
  void theSightOfSignsIsMutual() {
    for (Rasi from : Rasi.values()) {
      assertThat(RasiDrishti.seenFrom(from)).hasSize(3).doesNotContain(from);
      for (Rasi sign : Rasi.values()) {
        assertThat(RasiDrishti.sees(from, sign)).isEqualTo(RasiDrishti.sees(sign, from));
      }
    }
    var chart =
        AChart.ofSigns("Ar", "Su Ar, Mo Ta, Ma Le, Me Le, Ju Ge, Ve Cn, Sa Cn, Ra Vi, Ke Pi");
    assertThat(RasiDrishti.grahasSeeing(chart.cast(), Rasi.KUMBHA))
        .containsExactly(Graha.SUN, Graha.VENUS, Graha.SATURN);
  }

  /** The examples of P. V. R. Narasimha Rao, 15.5.1, rules 0 to 5b. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KUMBHA | RAHU | OTHER_AT_HOME | Su Ar, Mo Ta, Ma Ge, Me Ar, Ju Ta, Ve Ar, Sa Aq, Ra Le, Ke Aq",
        "KUMBHA | SATURN | MORE_COMPANIONS | Su Pi, Mo Ta, Ma Pi, Me Ta, Ju Ar, Ve Ta, Sa Pi, Ra Ar, Ke Li",
        "KUMBHA | SATURN | MORE_SUPPORT | Su Ar, Mo Ta, Ma Le, Me Ge, Ju Ta, Ve Ta, Sa Ge, Ra Ar, Ke Li",
        "KUMBHA | SATURN | EXALTED | Su Ar, Mo Sg, Ma Ar, Me Ar, Ju Ar, Ve Ar, Sa Li, Ra Cn, Ke Cp",
        "VRISCHIKA | MARS | STRONGER_SIGN | Su Ta, Mo Ta, Ma Ge, Me Ta, Ju Ta, Ve Ta, Sa Ta, Ra Le, Ke Aq",
        "VRISCHIKA | KETU | FARTHER_IN_SIGN | Su Ge, Mo Ge, Ma Li 23.283, Me Ge, Ju Ge, Ve Ge, Sa Ge, Ra Cp 5.9, Ke Cn 5.9",
      })
  void theActingLordOfTwo(Rasi sign, Graha lord, Ground ground, String places) {
    var chart = AChart.ofSigns("Ar", places).cast();
    assertThat(CoLords.NARASIMHA_RAO.of(chart, sign)).isEqualTo(new ActingLord(sign, lord, ground));
    assertThat(CoLords.SIMPLE.of(chart, sign))
        .isEqualTo(new ActingLord(sign, sign.lord(), Ground.SOLE));
  }

  /**
   * Vrischika with Mars in it: by simple lords the arudha would fall in the house and goes to the
   * tenth, Simha; with Ketu, the one outside, in Dhanu, it falls in Makara.
   */
  @Test
  void theSecondLordMovesTheArudhaWhereHeActs() {
    var chart =
        AChart.ofSigns("Sc", "Su Ar, Mo Ar, Ma Sc, Me Ar, Ju Ar, Ve Ar, Sa Ar, Ra Ge, Ke Sg")
            .cast();
    var simple = Arudha.of(chart, Bhava.FIRST, CoLords.SIMPLE);
    assertThat(simple.rasi()).isEqualTo(Rasi.SIMHA).isEqualTo(Arudha.of(chart, Bhava.FIRST));
    assertThat(simple.displacement()).isEqualTo(Arudha.Displacement.IN_THE_HOUSE);
    var withKetu = Arudha.of(chart, Bhava.FIRST, CoLords.NARASIMHA_RAO);
    assertThat(withKetu.rasi()).isEqualTo(Rasi.MAKARA);
    assertThat(withKetu.lord().lord()).isEqualTo(Graha.KETU);
    assertThat(withKetu.displacement()).isEqualTo(Arudha.Displacement.NONE);
  }

  /**
   * Lagna Mesha: the twelfth is Meena; Jupiter in Mithuna, its fourth: the seventh, so the fourth.
   */
  @Test
  void upapadaIsTheArudhaOfTheTwelfth() {
    var chart = AChart.aChart().lagna(1).at(Graha.JUPITER, 75).cast();
    var upapada = Arudha.upapada(chart, CoLords.SIMPLE);
    assertThat(upapada.house()).isEqualTo(Rasi.MEENA);
    assertThat(upapada.displacement()).isEqualTo(Arudha.Displacement.IN_THE_SEVENTH);
    assertThat(upapada.rasi()).isEqualTo(Rasi.MITHUNA);
  }

  /** Two in the second against two in the twelfth; one in the fourth alone; two against one. */
  @Test
  void anArgalaPrevailsUnlessAsManyStandAgainstIt() {
    var chart =
        AChart.ofSigns("Ar", "Su Ta, Mo Ta, Ma Pi, Me Cn, Ju Aq, Ve Ge, Sa Li, Ra Vi, Ke Pi")
            .cast();
    var argalas = Argala.on(chart, Rasi.MESHA);
    assertThat(argalas.stream().map(Argala::kind))
        .containsExactly(Argala.Kind.SECOND, Argala.Kind.FOURTH, Argala.Kind.ELEVENTH);
    assertThat(argalas.stream().map(Argala::outcome))
        .containsExactly(Argala.Outcome.EVEN, Argala.Outcome.UNOBSTRUCTED, Argala.Outcome.EVEN);
    assertThat(argalas.getFirst().by()).containsExactly(Graha.SUN, Graha.MOON);
    assertThat(argalas.getFirst().against()).containsExactly(Graha.MARS, Graha.KETU);
    var fromEleventh = Argala.on(chart, Rasi.KARKA).getLast();
    assertThat(fromEleventh.by()).containsExactly(Graha.SUN, Graha.MOON);
    assertThat(fromEleventh.against()).containsExactly(Graha.RAHU);
    assertThat(fromEleventh.outcome()).isEqualTo(Argala.Outcome.PREVAILS);
  }

  /** For Ketu in Meena the second is Kumbha, the fourth Dhanu. */
  @Test
  void uponKetuTheCountRunsBackward() {
    var chart =
        AChart.ofSigns("Ar", "Su Ta, Mo Ta, Ma Sg, Me Cn, Ju Aq, Ve Ge, Sa Li, Ra Vi, Ke Pi")
            .cast();
    var argalas = Argala.on(chart, Graha.KETU);
    assertThat(argalas.getFirst().by()).containsExactly(Graha.JUPITER);
    assertThat(argalas.get(1).by()).containsExactly(Graha.MARS);
    assertThat(Argala.on(chart, Rasi.MEENA).getFirst().by()).containsExactly(Graha.VENUS);
  }

  @Test
  void threeMaleficsInTheThirdCannotBeObstructed() {
    var chart =
        AChart.ofSigns("Ar", "Su Ge, Mo Ta, Ma Ge, Me Cn, Ju Aq, Ve Ge, Sa Ge, Ra Vi, Ke Pi")
            .cast();
    var malefics = Argala.on(chart, Rasi.MESHA).getLast();
    assertThat(malefics.kind()).isEqualTo(Argala.Kind.MALEFICS_IN_THIRD);
    assertThat(malefics.by()).containsExactly(Graha.SUN, Graha.MARS, Graha.SATURN);
    assertThat(malefics.outcome()).isEqualTo(Argala.Outcome.UNOBSTRUCTED);
  }

  /** Venus at 29° Mesha leads; her navamsa is the ninth of a movable sign, Dhanu. */
  @Test
  void theKarakamsaIsTheNavamsaOfTheAtmaKaraka() {
    var chart =
        AChart.ofSigns("Ar", "Su Ta, Mo Ta, Ma Sg, Me Cn, Ju Aq, Ve Ar 29, Sa Li, Ra Vi, Ke Pi")
            .cast();
    var karakamsa = Karakamsa.of(chart);
    assertThat(karakamsa.atma()).isEqualTo(Graha.VENUS);
    assertThat(karakamsa.rasi()).isEqualTo(Rasi.DHANU);
    assertThat(karakamsa.navamsaLagna()).isEqualTo(Rasi.SIMHA);
    assertThat(karakamsa.bhavaInRasi(chart, Graha.MARS)).isEqualTo(Bhava.FIRST);
    assertThat(karakamsa.bhavaInRasi(chart, Graha.VENUS)).isEqualTo(Bhava.FIFTH);
    assertThat(karakamsa.bhavaInNavamsa(chart, Graha.VENUS)).isEqualTo(Bhava.FIRST);
  }

  /** Rahu at 5° has 25° behind him, more than the others at 15°. */
  @Test
  void theKarakasCarryTheirOfficesAndRahuCountsFromTheEnd() {
    var places =
        AChart.ofSigns("Ar", "Su Ta 20, Mo Ta, Ma Sg, Me Cn, Ju Aq, Ve Ar, Sa Li, Ra Vi 5, Ke Pi 5")
            .places();
    var eight = CharaKaraka.heldBy(places, true);
    assertThat(eight).hasSize(8);
    assertThat(eight.getFirst()).isEqualTo(new CharaKaraka.Held(CharaKaraka.ATMA, Graha.RAHU, 25));
    assertThat(eight.get(4).karaka()).isEqualTo(CharaKaraka.PITRU);
    var seven = CharaKaraka.heldBy(places, false);
    assertThat(seven.getFirst()).isEqualTo(new CharaKaraka.Held(CharaKaraka.ATMA, Graha.SUN, 20));
    assertThat(seven.stream().map(CharaKaraka.Held::karaka)).doesNotContain(CharaKaraka.PITRU);
  }
}

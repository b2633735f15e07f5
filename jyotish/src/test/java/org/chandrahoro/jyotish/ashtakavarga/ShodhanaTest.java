package org.chandrahoro.jyotish.ashtakavarga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chandrahoro.jyotish.Golden;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.AChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of Brihat Parashara Hora Shastra, ch. 67 to 69. */
class ShodhanaTest {
  private static int[] reduced(TrikonaRule rule, int mesha, int simha, int dhanu) {
    var bindus = new int[12];
    bindus[0] = mesha;
    bindus[4] = simha;
    bindus[8] = dhanu;
    Shodhana.byTrines(bindus, rule);
    return new int[] {bindus[0], bindus[4], bindus[8]};
  }

  @Test
  void theLeastOfATrineIsTakenFromEach() {
    assertThat(reduced(TrikonaRule.LEAST, 5, 4, 7)).containsExactly(1, 0, 3);
    assertThat(reduced(TrikonaRule.LEAST, 4, 4, 4)).containsExactly(0, 0, 0);
    assertThat(reduced(TrikonaRule.LEAST, 3, 0, 5)).containsExactly(3, 0, 5);
    assertThat(reduced(TrikonaRule.LEAST, 0, 0, 5)).containsExactly(0, 0, 5);
  }

  @Test
  void anEmptyPairMayEmptyTheThird() {
    var rule = TrikonaRule.EMPTY_PAIR_EMPTIES_THIRD;
    assertThat(reduced(rule, 0, 0, 5)).containsExactly(0, 0, 0);
    assertThat(reduced(rule, 3, 0, 5)).containsExactly(3, 0, 5);
    assertThat(reduced(rule, 5, 4, 7)).containsExactly(1, 0, 3);
  }

  /** Mesha and Vrischika, of Mars; the sign that holds a graha is marked. */
  @ParameterizedTest
  @CsvSource({
    // mesha, vrischika, mesha held, vrischika held, then both as the verses leave them
    "4, 3, true,  true,  EQUAL_TO_OCCUPIED, 4, 3",
    "4, 0, false, false, EQUAL_TO_OCCUPIED, 4, 0",
    "4, 3, false, false, EQUAL_TO_OCCUPIED, 3, 3",
    "3, 3, false, false, EQUAL_TO_OCCUPIED, 0, 0",
    "4, 3, true,  false, EQUAL_TO_OCCUPIED, 4, 0",
    "3, 3, false, true,  EQUAL_TO_OCCUPIED, 0, 3",
    "2, 5, true,  false, EQUAL_TO_OCCUPIED, 2, 2",
    "2, 5, true,  false, DIFFERENCE,        2, 3",
    "4, 3, true,  false, DIFFERENCE,        4, 0"
  })
  void ofTwoSignsOfOneLordTheFreeOneYields(
      int mesha,
      int vrischika,
      boolean meshaHeld,
      boolean vrischikaHeld,
      EkadhipatyaRule rule,
      int meshaLeft,
      int vrischikaLeft) {
    var bindus = new int[12];
    bindus[0] = mesha;
    bindus[7] = vrischika;
    bindus[3] = 6;
    bindus[4] = 5;
    Shodhana.byLords(bindus, (meshaHeld ? 1 : 0) | (vrischikaHeld ? 1 << 7 : 0), rule);
    assertThat(bindus[0]).isEqualTo(meshaLeft);
    assertThat(bindus[7]).isEqualTo(vrischikaLeft);
    assertThat(bindus[3]).as("the Moon rules one sign").isEqualTo(6);
    assertThat(bindus[4]).as("the Sun rules one sign").isEqualTo(5);
  }

  /** Another program's figures after the trines, for the births that both give the same bindus. */
  @Test
  void theTrinesAreReducedAsInAnotherProgram() {
    int compared = 0;
    for (var row : Golden.rows("ashtakavarga_trikona")) {
      var shodhana = of(row.get("id").asString(), ShodhanaConventions.DEFAULT);
      for (var graha : row.get("trikona").properties()) {
        for (Rasi sign : Rasi.values()) {
          assertThat(shodhana.trikona(Golden.graha(graha.getKey()), sign))
              .as("%s %s in %s", row.get("id"), graha.getKey(), sign)
              .isEqualTo(graha.getValue().get(sign.ordinal()).asInt());
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(59 * 7 * 12);
  }

  private static Shodhana of(String birth, ShodhanaConventions conventions) {
    var chart = AChart.ofReference(Golden.row("positions", birth));
    return Shodhana.of(Ashtakavarga.of(chart, AshtakavargaTable.PARASHARA), conventions);
  }

  /**
   * The first reference birth: Mercury's bindus after the trines are 0 0 3 0 2 5 1 0 2 2 0 3.
   * Mithuna and Kanya are both free, so Kanya falls to 3; Vrishabha and Tula, Makara and Kumbha
   * have an empty one; Dhanu and Meena are both held. Rasi pinda 3×8 + 2×10 + 3×6 + 1×7 + 2×9 + 2×5
   * + 3×12 = 133 (130 with Kanya by 5). Graha pinda: Sun and Mercury in Tula 1×(5+5), Moon in Karka
   * 0, Mars in Dhanu 2×8, Jupiter and Venus in Simha 2×(10+7), Saturn in Meena 3×5: 75.
   */
  @Test
  void thePindasAreSummedByTheMeasures() {
    var shodhana = of("PB001", ShodhanaConventions.DEFAULT);
    assertThat(shodhana.ekadhipatya(Graha.MERCURY, Rasi.KANYA)).isEqualTo(3);
    assertThat(shodhana.rasiPinda(Graha.MERCURY)).isEqualTo(133);
    assertThat(shodhana.grahaPinda(Graha.MERCURY)).isEqualTo(75);
    assertThat(shodhana.shodhyaPinda(Graha.MERCURY)).isEqualTo(208);
    var five =
        of(
            "PB001",
            new ShodhanaConventions(
                TrikonaRule.LEAST, EkadhipatyaRule.EQUAL_TO_OCCUPIED, RasiMultipliers.KANYA_FIVE));
    assertThat(five.rasiPinda(Graha.MERCURY)).isEqualTo(130);
  }

  @Test
  void theRowsOfThePrastaraMakeTheBindus() {
    for (var row : Golden.rows("positions")) {
      for (AshtakavargaTable table : AshtakavargaTable.values()) {
        var ashtakavarga = Ashtakavarga.of(AChart.ofReference(row), table);
        for (Rasi sign : Rasi.values()) {
          int given = 0;
          for (Contributor contributor : Contributor.values()) {
            given += ashtakavarga.gives(contributor, Graha.VENUS, sign) ? 1 : 0;
          }
          assertThat(given).isEqualTo(ashtakavarga.bindus(Graha.VENUS, sign));
        }
      }
    }
  }

  @Test
  void theNodesHaveNone() {
    var shodhana = of("PB001", ShodhanaConventions.DEFAULT);
    assertThatThrownBy(() -> shodhana.rasiPinda(Graha.RAHU)).hasMessageContaining("RAHU");
  }
}

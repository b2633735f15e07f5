package org.chandrahoro.jyotish.yoga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.junit.jupiter.api.Test;

class LunarAndSolarYogasTest {

  @Test
  void aGrahaOnOneSideOrBothOfTheMoonMakesSunaphaAnaphaOrDurudhara() {
    // Moon in the fifth; Sun and nodes beside it count for nothing
    var sunapha = Sky.houses(4, 5, 6, 11, 11, 11, 11, 4, 10).only("Sunapha");
    assertThat(sunapha.grahas()).containsExactly(Graha.MOON, Graha.MARS);
    assertThat(sunapha.why())
        .contains(new Reason.InBhavaFrom(Graha.MARS, Bhava.SECOND, Graha.MOON));
    assertThat(Sky.houses(6, 5, 4, 11, 11, 11, 11, 6, 12).names())
        .contains("Anapha")
        .doesNotContain("Sunapha", "Durudhara", "Kemadruma");
    assertThat(Sky.houses(1, 5, 4, 6, 11, 11, 11, 1, 7).names())
        .contains("Durudhara")
        .doesNotContain("Sunapha", "Anapha", "Kemadruma");
  }

  @Test
  void kemadrumaStandsAloneAndIsUndoneByAGrahaInAKendra() {
    // Moon in the third, its kendras 3 6 9 12; grahas only in 5, 8, 11
    var kemadruma = Sky.houses(5, 3, 8, 5, 8, 5, 11, 2, 8).only("Kemadruma");
    assertThat(kemadruma.isCancelled()).isFalse();
    assertThat(kemadruma.grahas()).containsExactly(Graha.MOON);
    assertThat(kemadruma.why())
        .containsExactly(
            new Reason.NoneIn(
                GrahaGroup.FIVE, List.of(Bhava.SECOND, Bhava.TWELFTH), Optional.of(Graha.MOON)));
    var undone = Sky.houses(5, 3, 8, 5, 8, 5, 10, 2, 8).only("Kemadruma");
    assertThat(undone.cancelledBy()).containsExactly(new Reason.InBhava(Graha.SATURN, Bhava.TENTH));
  }

  @Test
  void gajaKesariNeedsAKendraFromTheMoonAndIsLostWithJupiterDebilitated() {
    // Moon Tula (7), Jupiter Makara (10): fourth from her and debilitated
    var fallen = Sky.houses(1, 7, 1, 1, 10, 1, 1).only("Gaja-Kesari");
    assertThat(fallen.grahas()).containsExactly(Graha.MOON, Graha.JUPITER);
    assertThat(fallen.strength()).isEqualTo(YogaStrength.CANCELLED);
    // Jupiter in Karka (4), tenth from her and exalted
    var exalted = Sky.houses(1, 7, 1, 1, 4, 1, 1).only("Gaja-Kesari");
    assertThat(exalted.strength()).isEqualTo(YogaStrength.STRONG);
    assertThat(exalted.strengthenedBy())
        .containsExactly(
            new Reason.Standing(Graha.JUPITER, Dignity.EXALTED), new Reason.Moonlight(true, 180));
    assertThat(Sky.houses(1, 7, 1, 1, 5, 1, 1).has("Gaja-Kesari")).isFalse();
  }

  /** Parashara's stricter form asks for a benefic beside Jupiter, and counts from the lagna too. */
  @Test
  void theGajaKesariOfParasharaNeedsAnotherBenefic() {
    assertThat(Sky.houses(2, 6, 2, 2, 4, 10, 2).has("Parashari Gaja-Kesari")).isTrue();
    assertThat(Sky.houses(2, 6, 2, 2, 4, 9, 2).has("Parashari Gaja-Kesari")).isFalse();
  }

  @Test
  void shakataIsUndoneWithTheMoonInAKendraFromTheLagna() {
    assertThat(Sky.houses(1, 6, 1, 1, 1, 1, 1).only("Shakata of the Moon").isCancelled()).isFalse();
    assertThat(Sky.houses(1, 10, 1, 1, 5, 1, 1).only("Shakata of the Moon").isCancelled()).isTrue();
    assertThat(Sky.houses(1, 9, 1, 1, 5, 1, 1).has("Shakata of the Moon")).isFalse();
  }

  @Test
  void adhiTakesTheThreeWhereverInSixthToEighthAndNoMore() {
    assertThat(Sky.houses(1, 1, 1, 6, 8, 6, 1).has("Adhi")).isTrue();
    assertThat(Sky.houses(1, 1, 1, 6, 9, 6, 1).has("Adhi")).isFalse();
  }

  @Test
  void amalaWantsBenefics() {
    assertThat(Sky.houses(1, 1, 1, 1, 1, 10, 1).has("Amala")).isTrue();
    assertThat(Sky.houses(1, 1, 10, 1, 1, 10, 1).has("Amala")).isFalse();
  }

  @Test
  void vesiAndVosiLeaveOutTheMoonAndTheNodes() {
    assertThat(Sky.houses(5, 6, 9, 9, 9, 9, 9, 6, 12).names(YogaFamily.SOLAR)).isEmpty();
    assertThat(Sky.houses(5, 1, 6, 9, 9, 9, 9, 1, 7).names(YogaFamily.SOLAR))
        .containsExactly("Vesi", "Papa-Vesi");
    assertThat(Sky.houses(5, 1, 9, 9, 4, 9, 9, 1, 7).names(YogaFamily.SOLAR))
        .containsExactly("Vosi", "Subha-Vosi");
    assertThat(Sky.houses(5, 1, 4, 6, 9, 9, 9, 1, 7).names(YogaFamily.SOLAR))
        .containsExactly("Ubhayachari");
  }

  /** Within fourteen degrees of the Sun the yoga stands, weakened. */
  @Test
  void budhaAdityaIsWeakenedByMercuryBurnt() {
    var burnt = Sky.houses(11, 1, 1, 11, 1, 1, 1).at(Graha.MERCURY, 313).only("Budha-Aditya");
    assertThat(burnt.grahas()).containsExactly(Graha.SUN, Graha.MERCURY);
    assertThat(burnt.weakenedBy()).containsExactly(new Reason.Combust(Graha.MERCURY));
    assertThat(burnt.strength()).isEqualTo(YogaStrength.WEAK);
    assertThat(Sky.houses(11, 1, 1, 12, 1, 1, 1).has("Budha-Aditya")).isFalse();
  }
}

package org.chandrahoro.jyotish.yoga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.junit.jupiter.api.Test;

/** What tells for and against a yoga, family by family. With Mesha rising houses are signs. */
class YogaStrengthTest {

  @Test
  void aGreatPersonIsStrongWhenExaltedAndWeakBesideALuminary() {
    var own = Sky.houses(5, 5, 1, 5, 5, 5, 5).only("Ruchaka");
    assertThat(own.strength()).isEqualTo(YogaStrength.MEDIUM);
    assertThat(own.strengthenedBy()).isEmpty();
    var exalted = Sky.houses(2, 2, 10, 2, 2, 2, 2).only("Ruchaka");
    assertThat(exalted.strength()).isEqualTo(YogaStrength.STRONG);
    var withTheMoon = Sky.houses(5, 1, 1, 5, 5, 5, 5).only("Ruchaka");
    assertThat(withTheMoon.strength()).isEqualTo(YogaStrength.WEAK);
    assertThat(withTheMoon.weakenedBy())
        .containsExactly(new Reason.Together(List.of(Graha.MOON, Graha.MARS)));
  }

  /** The Moon in the fifth: with the Sun in the fourth 30° from him, in the eleventh 180°. */
  @Test
  void aLunarYogaGivesByTheLightOfTheMoon() {
    var faint = Sky.houses(4, 5, 6, 11, 11, 11, 11).only("Sunapha");
    assertThat(faint.strength()).isEqualTo(YogaStrength.WEAK);
    assertThat(faint.weakenedBy()).containsExactly(new Reason.Moonlight(false, 30));
    var bright = Sky.houses(11, 5, 6, 11, 11, 11, 11).only("Sunapha");
    assertThat(bright.strength()).isEqualTo(YogaStrength.STRONG);
    assertThat(bright.strengthenedBy()).containsExactly(new Reason.Moonlight(true, 180));
  }

  /** Karka rising: Jupiter rules the sixth and ninth, Mars the fifth and tenth. */
  @Test
  void aRajaYogaSuffersFromAHardHouseRuledOrFilled() {
    var inSecond = karka(Rasi.SIMHA);
    assertThat(inSecond.strength()).isEqualTo(YogaStrength.WEAK);
    assertThat(inSecond.weakenedBy())
        .containsExactly(new Reason.LordOf(Graha.JUPITER, Bhava.SIXTH));
    var inFifth = karka(Rasi.VRISCHIKA);
    assertThat(inFifth.strengthenedBy())
        .containsExactly(new Reason.Standing(Graha.MARS, Dignity.OWN));
    assertThat(inFifth.strength()).isEqualTo(YogaStrength.MEDIUM);
    assertThat(karka(Rasi.KUMBHA).weakenedBy())
        .containsExactly(
            new Reason.LordOf(Graha.JUPITER, Bhava.SIXTH),
            new Reason.InBhava(Graha.MARS, Bhava.EIGHTH),
            new Reason.InBhava(Graha.JUPITER, Bhava.EIGHTH));
  }

  private static YogaFound karka(Rasi ofMarsAndJupiter) {
    return Sky.of(
            Rasi.KARKA,
            Rasi.MITHUNA,
            Rasi.MITHUNA,
            ofMarsAndJupiter,
            Rasi.MITHUNA,
            ofMarsAndJupiter,
            Rasi.MITHUNA,
            Rasi.MITHUNA)
        .only("Dharma-Karmadhipati");
  }

  /** Tula rising: Venus rules the first and the eighth, Saturn the fourth and the fifth. */
  @Test
  void theLordOfTheLagnaIsNotBlemishedByItsOtherHouse() {
    var sky =
        Sky.of(
            Rasi.TULA,
            Rasi.MESHA,
            Rasi.MESHA,
            Rasi.MESHA,
            Rasi.MESHA,
            Rasi.MESHA,
            Rasi.DHANU,
            Rasi.DHANU);
    assertThat(sky.found("Kendra-Trikona Raja"))
        .filteredOn(raja -> raja.grahas().equals(List.of(Graha.VENUS, Graha.SATURN)))
        .singleElement()
        .satisfies(raja -> assertThat(raja.weakenedBy()).isEmpty());
  }

  /** For Mesha Saturn rules the tenth and eleventh, for Mithuna the eighth and ninth. */
  @Test
  void dharmaKarmadhipatiIsUndoneWhereOneOfThemRulesTheEighthOrEleventhToo() {
    var mesha = Sky.houses(2, 2, 2, 2, 5, 2, 5).only("Dharma-Karmadhipati");
    assertThat(mesha.isCancelled()).isTrue();
    assertThat(mesha.cancelledBy())
        .containsExactly(
            new Reason.LordOf(Graha.SATURN, Bhava.TENTH),
            new Reason.LordOf(Graha.SATURN, Bhava.ELEVENTH));
    assertThat(karka(Rasi.SIMHA).isCancelled()).isFalse();
  }

  /** Mesha rising: the lords of sixth and eighth, Mercury and Mars, in the eighth. */
  @Test
  void aViparitaYogaIsPureAloneAndSpoiltByOtherLords() {
    assertThat(Sky.houses(1, 1, 8, 8, 1, 1, 1).only("Viparita Raja").strength())
        .isEqualTo(YogaStrength.STRONG);
    var withVenus = Sky.houses(1, 1, 8, 8, 1, 8, 1).only("Viparita Raja");
    assertThat(withVenus.strength()).isEqualTo(YogaStrength.WEAK);
    assertThat(withVenus.weakenedBy())
        .containsExactly(
            new Reason.Together(List.of(Graha.MARS, Graha.VENUS)),
            new Reason.Together(List.of(Graha.MERCURY, Graha.VENUS)));
  }

  /** Saturn fallen in Mesha, his host Mars exalted in the tenth: two grounds. */
  @Test
  void theFallThatANeechaBhangaUndoesDoesNotCountAgainstIt() {
    var raja = Sky.houses(6, 2, 10, 2, 2, 2, 1).only("Neecha-Bhanga Raja");
    assertThat(raja.why()).contains(new Reason.Standing(Graha.SATURN, Dignity.DEBILITATED));
    assertThat(raja.weakenedBy()).isEmpty();
    assertThat(raja.strength()).isEqualTo(YogaStrength.STRONG);
  }

  /** From Mesha: Sun, Moon and Saturn exalted, Venus fallen. From Karka: Saturn alone, own. */
  @Test
  void aYogaOfSevenNeedsABalanceOfTwo() {
    assertThat(Sky.houses(1, 2, 3, 4, 5, 6, 7).only("Nauka").strength())
        .isEqualTo(YogaStrength.STRONG);
    var fromKarka =
        Sky.of(
                Rasi.KARKA,
                Rasi.KARKA,
                Rasi.SIMHA,
                Rasi.KANYA,
                Rasi.TULA,
                Rasi.VRISCHIKA,
                Rasi.DHANU,
                Rasi.MAKARA)
            .only("Nauka");
    assertThat(fromKarka.strengthenedBy()).hasSize(1);
    assertThat(fromKarka.strength()).isEqualTo(YogaStrength.MEDIUM);
  }

  /** Mesha rising: the second lord Venus in the twelfth, where she is exalted. */
  @Test
  void aHardYogaIsWeakenedByTheDignityOfItsMaker() {
    var nisva = Sky.houses(5, 5, 5, 5, 5, 12, 5).only("Nisva");
    assertThat(nisva.strength()).isEqualTo(YogaStrength.WEAK);
    assertThat(nisva.weakenedBy())
        .containsExactly(new Reason.Standing(Graha.VENUS, Dignity.EXALTED));
  }

  /** Parashara names them for Karka, where they rule the twelfth and the sixth: no blemish then. */
  @Test
  void grahasThatTheRuleNamesItselfAreNotBlemishedByWhatTheyRule() {
    var dhana =
        Sky.of(
                Rasi.KARKA,
                Rasi.SIMHA,
                Rasi.KARKA,
                Rasi.SIMHA,
                Rasi.KARKA,
                Rasi.MEENA,
                Rasi.SIMHA,
                Rasi.SIMHA)
            .only("Dhana of the Moon in the lagna");
    assertThat(dhana.grahas()).containsExactly(Graha.MOON, Graha.MERCURY, Graha.JUPITER);
    assertThat(dhana.weakenedBy()).isEmpty();
  }
}

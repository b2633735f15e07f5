package org.chandrahoro.jyotish.yoga;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.junit.jupiter.api.Test;

/** Families made by lords. With Mesha rising the houses are the signs in order. */
class LordYogasTest {

  @Test
  void aGreatPersonNeedsBothKendraAndDignity() {
    // Mesha rising: Mars in Makara, the tenth, exalted
    var ruchaka = Sky.houses(2, 2, 10, 2, 2, 2, 2).only("Ruchaka");
    assertThat(ruchaka.grahas()).containsExactly(Graha.MARS);
    assertThat(ruchaka.why())
        .containsExactly(
            new Reason.Standing(Graha.MARS, Dignity.EXALTED),
            new Reason.InBhava(Graha.MARS, Bhava.TENTH));
    // in Vrischika, his own, but the eighth; in Karka, a kendra, but fallen
    assertThat(Sky.houses(2, 2, 8, 2, 2, 2, 2).has("Ruchaka")).isFalse();
    assertThat(Sky.houses(2, 2, 4, 2, 2, 2, 2).has("Ruchaka")).isFalse();
  }

  /** Ninth lord Jupiter, tenth lord Saturn. */
  @Test
  void dharmaAndKarmaMeetBySignExchangeOrMutualSight() {
    var together = Sky.houses(2, 2, 2, 2, 5, 2, 5).only("Dharma-Karmadhipati");
    assertThat(together.grahas()).containsExactly(Graha.JUPITER, Graha.SATURN);
    assertThat(together.why())
        .contains(
            new Reason.LordOf(Graha.JUPITER, Bhava.NINTH),
            new Reason.LordOf(Graha.SATURN, Bhava.TENTH));
    assertThat(Sky.houses(2, 2, 2, 2, 10, 2, 9).has("Dharma-Karmadhipati")).isTrue();
    assertThat(Sky.houses(2, 2, 2, 2, 5, 2, 11).has("Dharma-Karmadhipati")).isTrue();
    // Saturn in the third sees the fifth from there, Jupiter in the fifth sees not the third
    assertThat(Sky.houses(2, 2, 2, 2, 5, 2, 3).has("Dharma-Karmadhipati")).isFalse();
  }

  /** For Vrishabha Saturn rules the ninth and tenth, for Mesha no graha rules both kinds. */
  @Test
  void yogaKarakaIsOneGrahaThatRulesBoth() {
    var forTaurus =
        Sky.of(
                Rasi.VRISHABHA,
                Rasi.MESHA,
                Rasi.MESHA,
                Rasi.MESHA,
                Rasi.MESHA,
                Rasi.MESHA,
                Rasi.MESHA,
                Rasi.KUMBHA)
            .only("Yoga-Karaka");
    assertThat(forTaurus.grahas()).containsExactly(Graha.SATURN);
    assertThat(Sky.houses(1, 1, 1, 1, 1, 1, 1).has("Yoga-Karaka")).isFalse();
  }

  @Test
  void aKendraAndATrikonaLordMakeRajaOnceForEachPairOfGrahas() {
    // fourth lord Moon with fifth lord Sun; first lord Mars apart
    var found = Sky.houses(3, 3, 6, 12, 12, 8, 10).found("Kendra-Trikona Raja");
    assertThat(found).extracting(YogaFound::grahas).doesNotHaveDuplicates();
    assertThat(found)
        .anySatisfy(raja -> assertThat(raja.grahas()).containsExactly(Graha.SUN, Graha.MOON));
  }

  /** Parashara 41.8: Karka the fifth, so Meena rises; the Moon in it, Saturn in the eleventh. */
  @Test
  void dhanaOfTheMoonInTheFifth() {
    var sky =
        Sky.of(
            Rasi.MEENA,
            Rasi.SIMHA,
            Rasi.KARKA,
            Rasi.SIMHA,
            Rasi.SIMHA,
            Rasi.SIMHA,
            Rasi.SIMHA,
            Rasi.MAKARA);
    assertThat(sky.only("Dhana of the Moon in the fifth").grahas())
        .containsExactly(Graha.MOON, Graha.SATURN);
    var saturnElsewhere =
        Sky.of(
            Rasi.MEENA,
            Rasi.SIMHA,
            Rasi.KARKA,
            Rasi.SIMHA,
            Rasi.SIMHA,
            Rasi.SIMHA,
            Rasi.SIMHA,
            Rasi.KUMBHA);
    assertThat(saturnElsewhere.has("Dhana of the Moon in the fifth")).isFalse();
  }

  /** Mesha rising: sixth lord Mercury, eighth lord Mars, twelfth lord Jupiter. */
  @Test
  void lordsOfHardHousesInHardHousesAreViparita() {
    assertThat(Sky.houses(1, 1, 6, 8, 12, 1, 1).names(YogaFamily.VIPARITA))
        .containsExactly("Harsha", "Sarala", "Vimala", "Viparita Raja");
    assertThat(Sky.houses(1, 1, 7, 9, 11, 1, 1).names(YogaFamily.VIPARITA)).isEmpty();
  }

  /** Saturn fallen in Mesha, the lagna of Karka's tenth; his host Mars decides. */
  @Test
  void neechaBhangaNamesEachOfItsGrounds() {
    // Karka rising, Saturn in Mesha; Mars in Makara, a kendra and exalted; the Sun, exalted in
    // Mesha, and Venus, lord of Tula where Saturn is exalted, in Simha: no kendra from the lagna,
    // nor from the Moon in Dhanu
    var sky =
        Sky.of(
            Rasi.KARKA,
            Rasi.SIMHA,
            Rasi.DHANU,
            Rasi.MAKARA,
            Rasi.SIMHA,
            Rasi.SIMHA,
            Rasi.SIMHA,
            Rasi.MESHA);
    var undone =
        sky.found("Neecha-Bhanga Raja").stream()
            .filter(found -> found.grahas().contains(Graha.SATURN))
            .toList();
    assertThat(undone).hasSize(1);
    assertThat(undone.getFirst().why())
        .contains(
            new Reason.Standing(Graha.SATURN, Dignity.DEBILITATED),
            new Reason.Dispositor(Graha.MARS, Graha.SATURN),
            new Reason.InBhava(Graha.MARS, Bhava.SEVENTH),
            new Reason.Standing(Graha.MARS, Dignity.EXALTED))
        .doesNotContain(new Reason.ExaltedThere(Graha.SUN, Graha.SATURN));
  }

  @Test
  void aFallenGrahaWithoutGroundsStaysFallen() {
    // Karka rising with the Moon in Makara, so that both have the same kendras; Saturn in Mesha,
    // Mars and the Sun in Mithuna, Venus in Simha: none of the three in those, nor two of them in
    // kendras from each other
    var sky =
        Sky.of(
                Rasi.KARKA,
                Rasi.MITHUNA,
                Rasi.MAKARA,
                Rasi.MITHUNA,
                Rasi.MITHUNA,
                Rasi.MITHUNA,
                Rasi.SIMHA,
                Rasi.MESHA)
            .at(Graha.SATURN, 1);
    assertThat(sky.found("Neecha-Bhanga Raja"))
        .noneSatisfy(found -> assertThat(found.grahas()).contains(Graha.SATURN));
  }

  /** Phaladeepika 6.32 counts thirty dainya, eight khala, twenty-eight maha. */
  @Test
  void thereAreSixtySixExchanges() {
    assertThat(ParivartanaYogas.ALL)
        .extracting(rule -> rule.forms().size())
        .containsExactly(28, 8, 30);
  }

  @Test
  void anExchangeIsNamedByItsHouses() {
    // Mesha rising: Sun (fifth) in Dhanu, Jupiter (ninth) in Simha
    var maha = Sky.houses(9, 2, 2, 2, 5, 2, 2).only("Maha-Parivartana");
    assertThat(maha.why())
        .containsExactly(new Reason.Exchange(Graha.SUN, Bhava.FIFTH, Graha.JUPITER, Bhava.NINTH));
    // Sun (fifth) in Mithuna, Mercury (third) in Simha; Mars (eighth) in Simha, Sun in Vrischika
    assertThat(Sky.houses(3, 2, 2, 5, 2, 2, 2).has("Khala-Parivartana")).isTrue();
    assertThat(Sky.houses(8, 2, 5, 2, 2, 2, 2).has("Dainya-Parivartana")).isTrue();
    assertThat(Sky.houses(8, 2, 4, 2, 2, 2, 2).names(YogaFamily.PARIVARTANA)).isEmpty();
  }

  /** Mesha rising: second lord Venus in Dhanu, ninth lord Jupiter in Vrishabha, Mars in Makara. */
  @Test
  void khadgaNeedsTheLagnaLordWellPlacedToo() {
    assertThat(Sky.houses(1, 1, 10, 1, 2, 9, 1).has("Khadga")).isTrue();
    assertThat(Sky.houses(1, 1, 11, 1, 2, 9, 1).has("Khadga")).isFalse();
  }

  /** BPHS 36.11–12, either way. */
  @Test
  void chamaraEitherWay() {
    // Mars exalted in the tenth, seen by Jupiter in the sixth (his fifth sight)
    assertThat(Sky.houses(1, 2, 10, 1, 6, 1, 1).has("Chamara")).isTrue();
    // Jupiter and Venus together in the ninth
    assertThat(Sky.houses(1, 2, 2, 1, 9, 9, 1).has("Chamara")).isTrue();
    assertThat(Sky.houses(1, 2, 2, 1, 9, 10, 1).has("Chamara")).isFalse();
  }

  @Test
  void saraswatiWantsTheThreeWellPlacedAndJupiterAmongFriends() {
    assertThat(Sky.houses(3, 3, 3, 2, 4, 5, 3).has("Saraswati")).isTrue();
    assertThat(Sky.houses(3, 3, 3, 2, 10, 5, 3).has("Saraswati")).isFalse();
    assertThat(Sky.houses(3, 3, 3, 3, 4, 5, 3).has("Saraswati")).isFalse();
  }

  /** The Sun at 21° of the eleventh is above the horizon of a lagna at 21° Mesha. */
  @Test
  void mahabhagyaByDayInOddSigns() {
    assertThat(Sky.houses(11, 9, 1, 1, 1, 1, 1).has("Mahabhagya of a man")).isTrue();
    assertThat(Sky.houses(5, 9, 1, 1, 1, 1, 1).has("Mahabhagya of a man")).isFalse();
    assertThat(Sky.houses(11, 10, 1, 1, 1, 1, 1).has("Mahabhagya of a man")).isFalse();
  }

  @Test
  void theLostHouseIsThatOfTheLordInAHardHouse() {
    // fourth lord Moon in the eighth: kuhu; ninth lord Jupiter in the ninth: not nirbhagya
    var sky = Sky.houses(1, 8, 1, 1, 9, 1, 1);
    assertThat(sky.only("Kuhu").grahas()).containsExactly(Graha.MOON);
    assertThat(sky.has("Nirbhagya")).isFalse();
    assertThat(sky.has("Bhagya")).isTrue();
  }

  @Test
  void aGarlandIsNamedByItsFirstHouse() {
    assertThat(Sky.houses(3, 4, 5, 6, 7, 8, 9).names(YogaFamily.MALIKA))
        .containsExactly("Vikrama-Malika");
    assertThat(Sky.houses(3, 4, 5, 6, 7, 8, 8).names(YogaFamily.MALIKA)).isEmpty();
  }

  /** Moon in the eighth, dark, seen by Saturn in the second; Jupiter strong in a kendra averts. */
  @Test
  void arishtaOfTheMoonIsAvertedByAStrongBeneficInAKendra() {
    var exposed = Sky.houses(10, 8, 11, 10, 6, 9, 2).only("Chandra-Arishta");
    assertThat(exposed.isCancelled()).isFalse();
    var averted = Sky.houses(11, 8, 11, 11, 4, 10, 2);
    assertThat(averted.has("Chandra-Arishta")).isFalse();
  }

  /** The catalogue asked for at least a hundred and fifty. */
  @Test
  void theCatalogueIsRich() {
    assertThat(Yogas.catalogue()).hasSizeGreaterThanOrEqualTo(150);
    for (YogaFamily family : YogaFamily.values()) {
      assertThat(Yogas.catalogue()).anyMatch(rule -> rule.family() == family);
    }
  }

  /** Phaladeepika 7.24: malefics in the third, sixth and eleventh from the lagna. */
  @Test
  void maleficsInTheThreeUpachayasMakeARajaYoga() {
    var raja = Sky.houses(3, 2, 11, 2, 2, 2, 6).only("Raja of the upachayas");
    assertThat(raja.grahas()).containsExactly(Graha.SUN, Graha.MARS, Graha.SATURN);
    assertThat(Sky.houses(3, 2, 12, 2, 2, 2, 6).has("Raja of the upachayas")).isFalse();
  }

  /** Phaladeepika 7.20: Mercury strong in a kendra and seen by Jupiter. */
  @Test
  void mercuryInAKendraSeenByJupiterMakesARajaYoga() {
    // Mithuna rising: Mercury in Kanya, the fourth, exalted; Jupiter in Meena, opposite
    var seen =
        Sky.of(
            Rasi.MITHUNA,
            Rasi.SIMHA,
            Rasi.MESHA,
            Rasi.MESHA,
            Rasi.KANYA,
            Rasi.MEENA,
            Rasi.SIMHA,
            Rasi.MESHA);
    assertThat(seen.only("Raja of Mercury in a kendra").grahas())
        .containsExactly(Graha.MERCURY, Graha.JUPITER);
    var unseen =
        Sky.of(
            Rasi.MITHUNA,
            Rasi.SIMHA,
            Rasi.MESHA,
            Rasi.MESHA,
            Rasi.KANYA,
            Rasi.MESHA,
            Rasi.SIMHA,
            Rasi.MESHA);
    assertThat(unseen.has("Raja of Mercury in a kendra")).isFalse();
  }
}

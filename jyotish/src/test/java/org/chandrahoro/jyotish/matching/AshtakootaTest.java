package org.chandrahoro.jyotish.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.dignity.Friendship;
import org.chandrahoro.jyotish.transit.Tara;
import org.junit.jupiter.api.Test;

class AshtakootaTest {
  /**
   * By hand: boy Mula 3 in Dhanu, girl Uttara Bhadrapada 2 in Meena. Varna Kshatriya below Brahmin
   * 0; from her 26 to his 19 is the 21st, a third tara, back the 8th: 1½; dog and cow 2; Jupiter
   * both 5; Rakshasa and Manushya 0; tenth and fourth 7; first and middle nadi 8.
   */
  @Test
  void aCoupleOfJupitersSigns() {
    var match = match(Nakshatra.MULA, 3, Nakshatra.UTTARA_BHADRAPADA, 2);
    assertThat(match.kootas().stream().map(KootaPoints::points))
        .containsExactly(0.0, 0.5, 1.5, 2.0, 5.0, 0.0, 7.0, 8.0);
    assertThat(match.total()).isEqualTo(24);
    assertThat(match.of(Koota.TARA).finding()).isEqualTo(new Finding.Taras(Tara.VIPAT, Tara.MITRA));
    assertThat(match.of(Koota.GRAHA_MAITRI).finding())
        .isEqualTo(new Finding.OneLord(Graha.JUPITER));
    assertThat(match.of(Koota.GANA).parihara()).contains(Parihara.ONE_LORD);
  }

  /**
   * "Rashyaikye ched bhinnam riksham": Krittika 4 and Rohini 1 share Vrishabha and the last nadi.
   */
  @Test
  void oneSignWithTwoStarsUndoesTheDoshaOfNadi() {
    var nadi = match(Nakshatra.KRITTIKA, 4, Nakshatra.ROHINI, 1).of(Koota.NADI);
    assertThat(nadi.points()).isZero();
    assertThat(nadi.isDosha()).isTrue();
    assertThat(nadi.parihara()).containsExactly(Parihara.ONE_RASI_TWO_STARS);
  }

  /** "Nakshatraikye rashi-yugmam": Krittika 1 in Mesha, Krittika 2 in Vrishabha. */
  @Test
  void oneStarInTwoSignsUndoesTheDoshaOfNadi() {
    var nadi = match(Nakshatra.KRITTIKA, 1, Nakshatra.KRITTIKA, 2).of(Koota.NADI);
    assertThat(nadi.parihara())
        .containsExactly(Parihara.ONE_STAR_TWO_RASIS, Parihara.ONE_STAR_TWO_PADAS);
  }

  @Test
  void oneStarAndOnePadaLeaveTheDoshaOfNadi() {
    assertThat(match(Nakshatra.ROHINI, 2, Nakshatra.ROHINI, 2).of(Koota.NADI).parihara()).isEmpty();
  }

  /** Mesha and Vrischika, sixth and eighth, are both of Mars; the nadis of 1 and 17 differ. */
  @Test
  void oneLordUndoesTheDoshaOfBhakootWhereTheNadisDiffer() {
    var bhakoot = match(Nakshatra.ASHWINI, 1, Nakshatra.ANURADHA, 1).of(Koota.BHAKOOT);
    assertThat(bhakoot.points()).isZero();
    assertThat(bhakoot.finding()).isEqualTo(new Finding.Signs(Rasi.MESHA, Rasi.VRISCHIKA, 6));
    assertThat(((Finding.Signs) bhakoot.finding()).girlFromBoy()).isEqualTo(8);
    assertThat(bhakoot.parihara()).contains(Parihara.ONE_LORD);
    var oneNadi = match(Nakshatra.ASHWINI, 1, Nakshatra.JYESHTHA, 1).of(Koota.BHAKOOT);
    assertThat(oneNadi.parihara()).doesNotContain(Parihara.ONE_LORD);
  }

  /** BPHS 3.55: the Sun has Venus and Saturn for enemies, and they him. */
  @Test
  void enemiesGetNoPointForTheirLords() {
    var maitri = match(Nakshatra.MAGHA, 1, Nakshatra.SHATABHISHA, 1).of(Koota.GRAHA_MAITRI);
    assertThat(maitri.points()).isZero();
    assertThat(maitri.finding())
        .isEqualTo(new Finding.Lords(Graha.SUN, Graha.SATURN, Friendship.ENEMY, Friendship.ENEMY));
    assertThat(maitri.parihara()).contains(Parihara.GOOD_BHAKOOT);
  }

  /** Dhanu is human up to its middle, then four-footed; Makara four-footed, then of the water. */
  @Test
  void theMoonsDegreeDecidesTheKindOfDhanuAndMakara() {
    assertThat(vashya(254.99)).isEqualTo(Vashya.MANAVA);
    assertThat(vashya(255)).isEqualTo(Vashya.CHATUSHPADA);
    assertThat(vashya(284.99)).isEqualTo(Vashya.CHATUSHPADA);
    assertThat(vashya(285)).isEqualTo(Vashya.JALACHARA);
    assertThat(Vashya.of(BirthStar.of(Nakshatra.PURVA_ASHADHA, 1))).isEqualTo(Vashya.MANAVA);
    assertThat(Vashya.of(BirthStar.of(Nakshatra.PURVA_ASHADHA, 2))).isEqualTo(Vashya.CHATUSHPADA);
  }

  /** Raman puts Tula among the Kshatriyas and Mesha among the Vaishyas. */
  @Test
  void ramansVarnasDifferForMeshaAndTula() {
    assertThat(Varna.of(Rasi.TULA, VarnaOrder.RAMAN)).isEqualTo(Varna.KSHATRIYA);
    assertThat(Varna.of(Rasi.MESHA, VarnaOrder.RAMAN)).isEqualTo(Varna.VAISHYA);
    assertThat(Varna.of(Rasi.KANYA, VarnaOrder.RAMAN)).isEqualTo(Varna.SHUDRA);
    assertThat(Varna.of(Rasi.MEENA, VarnaOrder.RAMAN)).isEqualTo(Varna.BRAHMIN);
  }

  /**
   * "Hitva mrigendram nara-rashi-vashyah sarve": all but Simha obey the human signs; "sarve 'pi
   * simhasya vashe vina alim": all but Vrischika obey Simha. As food of his, four-footed ones get
   * the half point, humans none.
   */
  @Test
  void aGirlOfSimhaObeysNobodyAndNobodyOfVrischikaObeysABoyOfSimha() {
    assertThat(vashyaPoints(Nakshatra.ARDRA, Nakshatra.MAGHA)).isZero();
    assertThat(vashyaPoints(Nakshatra.MAGHA, Nakshatra.ANURADHA)).isZero();
    assertThat(vashyaPoints(Nakshatra.MAGHA, Nakshatra.ASHWINI)).isEqualTo(0.5);
    assertThat(vashyaPoints(Nakshatra.ASHWINI, Nakshatra.MAGHA)).isZero();
    assertThat(vashyaPoints(Nakshatra.ARDRA, Nakshatra.PUSHYA)).isEqualTo(0.5);
  }

  @Test
  void theOtherOrderOfVashyaTurnsTheTable() {
    var turned = MatchConventions.DEFAULT.with(VashyaOrder.BOY_IN_SWAY);
    var mesha = BirthStar.of(Nakshatra.ASHWINI, 1);
    var simha = BirthStar.of(Nakshatra.MAGHA, 1);
    assertThat(Ashtakoota.of(mesha, simha, turned).of(Koota.VASHYA).points()).isEqualTo(0.5);
    assertThat(Ashtakoota.of(simha, mesha, turned).of(Koota.VASHYA).points()).isZero();
  }

  private static double vashyaPoints(Nakshatra boy, Nakshatra girl) {
    return match(boy, 1, girl, 1).of(Koota.VASHYA).points();
  }

  @Test
  void theOtherOrderOfGanasTurnsTheTable() {
    var turned = MatchConventions.DEFAULT.with(GanaOrder.DEVA_GROOM_FULL);
    var deva = BirthStar.of(Nakshatra.ASHWINI, 1);
    var manushya = BirthStar.of(Nakshatra.BHARANI, 1);
    assertThat(Ashtakoota.of(deva, manushya, turned).of(Koota.GANA).points()).isEqualTo(6);
    assertThat(Ashtakoota.of(deva, manushya, MatchConventions.DEFAULT).of(Koota.GANA).points())
        .isEqualTo(5);
  }

  @Test
  void aFifthPadaOrAnOddLimitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BirthStar.of(Nakshatra.ASHWINI, 5))
        .withMessage("pada 5; accepted are 1 to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MatchConventions.DEFAULT.withSandhiMonths(0))
        .withMessage("dasha sandhi within 0 months; accepted are 1 to 60, usually 12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MatchConventions.DEFAULT.withStreeDirghaBeyond(27));
  }

  private static Vashya vashya(double degrees) {
    return Vashya.of(BirthStar.of(SiderealLongitude.ofDegrees(degrees)));
  }

  private static Ashtakoota match(Nakshatra boy, int boyPada, Nakshatra girl, int girlPada) {
    return Ashtakoota.of(
        BirthStar.of(boy, boyPada), BirthStar.of(girl, girlPada), MatchConventions.DEFAULT);
  }
}

package org.chandrahoro.jyotish.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.jyotish.Nakshatra;
import org.junit.jupiter.api.Test;

class TenPoruthamTest {
  /** Raman's example: Mrigashira for the boy is the tenth from Dhanishta for the girl. */
  @Test
  void mrigashiraIsTheTenthFromDhanishta() {
    var match = match(Nakshatra.MRIGASHIRA, 1, Nakshatra.DHANISHTA, 1);
    assertThat(match.of(Porutham.MAHENDRA).agrees()).isTrue();
    assertThat(match.of(Porutham.MAHENDRA).finding()).isEqualTo(new Finding.Stars(10));
    assertThat(match.of(Porutham.RAJJU).agrees()).isFalse();
    assertThat(match.of(Porutham.RAJJU).finding())
        .isEqualTo(new Finding.Rajjus(Rajju.HEAD, Rajju.HEAD));
    assertThat(match.of(Porutham.RAJJU).parihara()).isEmpty();
    assertThat(match.of(Porutham.VEDHA).agrees()).isFalse();
  }

  /** Bharani climbs at the waist, Pushya descends there. */
  @Test
  void oppositeWaysOfOneCordAreToldApart() {
    var rajju = match(Nakshatra.BHARANI, 1, Nakshatra.PUSHYA, 1).of(Porutham.RAJJU);
    assertThat(rajju.agrees()).isFalse();
    assertThat(rajju.parihara()).containsExactly(Parihara.OPPOSITE_WAYS);
    assertThat(match(Nakshatra.BHARANI, 1, Nakshatra.PURVA_PHALGUNI, 1).of(Porutham.RAJJU))
        .extracting(Agreement::parihara)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .isEmpty();
  }

  /**
   * Karka in the ninth from Vrischika: Moon and Mars, neutral and friend; each in the other's sway.
   */
  @Test
  void karkaAndVrischikaHoldEachOther() {
    var match = match(Nakshatra.PUSHYA, 1, Nakshatra.ANURADHA, 1);
    assertThat(match.of(Porutham.VASHYA).finding()).isEqualTo(new Finding.Sway(true, true));
    assertThat(match.of(Porutham.RASI).agrees()).isTrue();
    assertThat(match.of(Porutham.RASI_ADHIPATI).agrees()).isTrue();
    assertThat(match.of(Porutham.STREE_DIRGHA).agrees()).isTrue();
  }

  @Test
  void aSharedRohiniIsWellShared() {
    var dina = match(Nakshatra.ROHINI, 1, Nakshatra.ROHINI, 3).of(Porutham.DINA);
    assertThat(dina.agrees()).isFalse();
    assertThat(dina.parihara()).containsExactly(Parihara.ONE_STAR_OF_THE_GOOD);
    assertThat(match(Nakshatra.BHARANI, 1, Nakshatra.BHARANI, 3).of(Porutham.DINA).parihara())
        .isEmpty();
  }

  /** Raman: a Rakshasa girl's gana is passed over when the boy's star is beyond her fourteenth. */
  @Test
  void distanceMakesUpForARakshasaGirl() {
    assertThat(match(Nakshatra.REVATI, 1, Nakshatra.MAGHA, 1).of(Porutham.GANA).parihara())
        .containsExactly(Parihara.BOY_BEYOND_FOURTEENTH);
    assertThat(match(Nakshatra.SWATI, 1, Nakshatra.MAGHA, 1).of(Porutham.GANA).parihara())
        .isEmpty();
    assertThat(match(Nakshatra.MAGHA, 1, Nakshatra.REVATI, 1).of(Porutham.GANA).parihara())
        .isEmpty();
  }

  @Test
  void theTotalCountsTheAgreeing() {
    var match = match(Nakshatra.PUSHYA, 1, Nakshatra.ANURADHA, 1);
    assertThat(match.total())
        .isEqualTo((int) match.agreements().stream().filter(Agreement::agrees).count())
        .isPositive();
  }

  private static TenPorutham match(Nakshatra boy, int boyPada, Nakshatra girl, int girlPada) {
    return TenPorutham.of(
        BirthStar.of(boy, boyPada), BirthStar.of(girl, girlPada), MatchConventions.DEFAULT);
  }
}

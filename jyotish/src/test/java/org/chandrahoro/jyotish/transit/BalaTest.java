package org.chandrahoro.jyotish.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.panchanga.Paksha;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalaTest {

  /**
   * B. V. Raman, Muhurtha, on tarabala: Rohini to Shatabhisha is 21, a third star of round three.
   */
  @Test
  void shatabhishaIsTheVipatOfRohiniInTheThirdRound() {
    assertThat(Tara.of(Nakshatra.ROHINI, Nakshatra.SHATABHISHA)).isEqualTo(Tara.VIPAT);
    assertThat(Tara.round(Nakshatra.ROHINI, Nakshatra.SHATABHISHA)).isEqualTo(3);
    assertThat(Tara.VIPAT.isGood()).isFalse();
  }

  /** The same: Ashwini to Shravana is 22, remainder 4, kshema. */
  @Test
  void shravanaIsTheKshemaOfAshwini() {
    assertThat(Tara.of(Nakshatra.ASHWINI, Nakshatra.SHRAVANA)).isEqualTo(Tara.KSHEMA);
    assertThat(Tara.KSHEMA.isGood()).isTrue();
  }

  @Test
  void theBirthStarAndItsTrinesAreJanma() {
    assertThat(Tara.of(Nakshatra.ROHINI, Nakshatra.ROHINI)).isEqualTo(Tara.JANMA);
    assertThat(Tara.of(Nakshatra.ROHINI, Nakshatra.HASTA)).isEqualTo(Tara.JANMA);
    assertThat(Tara.of(Nakshatra.ROHINI, Nakshatra.SHRAVANA)).isEqualTo(Tara.JANMA);
    assertThat(Tara.round(Nakshatra.ROHINI, Nakshatra.HASTA)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "1, false",
    "2, true",
    "3, false",
    "4, true",
    "5, false",
    "6, true",
    "7, false",
    "8, true",
    "9, true"
  })
  void evenTarasAndTheNinthAreGood(int number, boolean good) {
    Tara tara = Tara.values()[number - 1];
    assertThat(tara.number()).isEqualTo(number);
    assertThat(tara.isGood()).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({
    // house, good while waxing, good while waning
    "1, true, true", "2, true, false", "3, true, true", "4, false, false",
    "5, true, false", "6, true, true", "7, true, true", "8, false, false",
    "9, true, false", "10, true, true", "11, true, true", "12, false, false"
  })
  void chandraBalaByHouse(int house, boolean waxing, boolean waning) {
    var bala = new ChandraBala(house);
    assertThat(bala.isGood(Paksha.SHUKLA)).isEqualTo(waxing);
    assertThat(bala.isGood(Paksha.KRISHNA)).isEqualTo(waning);
    assertThat(bala.isChandrashtama()).isEqualTo(house == 8);
  }

  @Test
  void theMoonInTulaIsChandrashtamaForMeena() {
    assertThat(ChandraBala.of(Rasi.MEENA, Rasi.TULA)).isEqualTo(new ChandraBala(8));
    assertThatThrownBy(() -> new ChandraBala(0)).hasMessage("house 0; accepted are 1 to 12");
  }
}

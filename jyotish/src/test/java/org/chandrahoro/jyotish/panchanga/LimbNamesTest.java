package org.chandrahoro.jyotish.panchanga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.junit.jupiter.api.Test;

class LimbNamesTest {

  /** Surya Siddhanta 2.67–69. */
  @Test
  void fixedKaranasStandAroundTheNewMoonAndMovingOnesComeEightTimes() {
    assertThat(new Karana(1).name()).isEqualTo(KaranaName.KIMSTUGHNA);
    assertThat(new Karana(2).name()).isEqualTo(KaranaName.BAVA);
    assertThat(new Karana(8).name()).isEqualTo(KaranaName.VISHTI);
    assertThat(new Karana(9).name()).isEqualTo(KaranaName.BAVA);
    assertThat(new Karana(57).name()).isEqualTo(KaranaName.VISHTI);
    assertThat(new Karana(58).name()).isEqualTo(KaranaName.SHAKUNI);
    assertThat(new Karana(59).name()).isEqualTo(KaranaName.CHATUSHPADA);
    assertThat(new Karana(60).name()).isEqualTo(KaranaName.NAGA);
    for (KaranaName name : KaranaName.values()) {
      assertThat(countOf(name)).as(name.name()).isEqualTo(name.isMoving() ? 8 : 1);
    }
  }

  private static long countOf(KaranaName name) {
    return IntStream.rangeClosed(1, 60).filter(n -> new Karana(n).name() == name).count();
  }

  /** The almanac's rule of thumb: Vishti is the first half of the bright 8th and full moon. */
  @Test
  void vishtiIsTheFirstHalfOfTheBrightEighthAndOfThePurnima() {
    var firstHalfOfEighth = new Karana(15);
    assertThat(firstHalfOfEighth.tithi()).isEqualTo(new Tithi(8));
    assertThat(firstHalfOfEighth.name()).isEqualTo(KaranaName.VISHTI);
    var firstHalfOfPurnima = new Karana(29);
    assertThat(firstHalfOfPurnima.tithi().isPurnima()).isTrue();
    assertThat(firstHalfOfPurnima.name()).isEqualTo(KaranaName.VISHTI);
  }

  @Test
  void theSixteenthTithiIsTheFirstOfTheDarkHalf() {
    assertThat(new Tithi(16).paksha()).isEqualTo(Paksha.KRISHNA);
    assertThat(new Tithi(16).numberInPaksha()).isEqualTo(1);
    assertThat(new Tithi(15).paksha()).isEqualTo(Paksha.SHUKLA);
    assertThat(new Tithi(30).isAmavasya()).isTrue();
  }

  @Test
  void numbersOutsideTheCircleAreRefusedWithTheirValue() {
    assertThatThrownBy(() -> new Tithi(31)).hasMessage("tithi 31; accepted are 1 to 30");
    assertThatThrownBy(() -> new Karana(0)).hasMessage("karana 0; accepted are 1 to 60");
    assertThatThrownBy(() -> NityaYoga.ofNumber(28))
        .hasMessage("nitya yoga 28; accepted are 1 to 27");
  }

  @Test
  void theSeventeenthYogaIsVyatipataAndTheLastVaidhriti() {
    assertThat(NityaYoga.ofNumber(17)).isEqualTo(NityaYoga.VYATIPATA);
    assertThat(NityaYoga.ofNumber(27)).isEqualTo(NityaYoga.VAIDHRITI);
    assertThat(NityaYoga.VISHKAMBHA.number()).isEqualTo(1);
  }

  /** 15 August 1947 was a Friday, the first day of J2000's year a Saturday. */
  @Test
  void theVaraIsThatOfTheCivilDateOfSunrise() {
    assertThat(Vara.of(LocalDate.of(1947, 8, 15)).lord()).isEqualTo(Graha.VENUS);
    assertThat(Vara.of(LocalDate.of(2000, 1, 1)).lord()).isEqualTo(Graha.SATURN);
    assertThat(Vara.of(LocalDate.of(2000, 1, 2))).isEqualTo(Vara.RAVI);
  }

  /** Years of printed Telugu almanacs, each from its Ugadi. */
  @Test
  void samvatsarasFollowEachOtherFromPrabhavaInShaka1909() {
    assertThat(Samvatsara.ofShakaYear(1909)).isEqualTo(Samvatsara.PRABHAVA); // 1987
    assertThat(Samvatsara.ofShakaYear(1942)).isEqualTo(Samvatsara.SHARVARI); // 2020
    assertThat(Samvatsara.ofShakaYear(1945)).isEqualTo(Samvatsara.SHOBHAKRIT); // 2023
    assertThat(Samvatsara.ofShakaYear(1947)).isEqualTo(Samvatsara.VISHVAVASU); // 2025
    assertThat(Samvatsara.ofShakaYear(1908)).isEqualTo(Samvatsara.AKSHAYA); // 1986
    assertThat(Samvatsara.VISHVAVASU.number()).isEqualTo(39);
  }

  @Test
  void theAyanaTurnsWithMakaraAndKarka() {
    assertThat(Ayana.of(Rasi.DHANU)).isEqualTo(Ayana.DAKSHINAYANA);
    assertThat(Ayana.of(Rasi.MAKARA)).isEqualTo(Ayana.UTTARAYANA);
    assertThat(Ayana.of(Rasi.MESHA)).isEqualTo(Ayana.UTTARAYANA);
    assertThat(Ayana.of(Rasi.MITHUNA)).isEqualTo(Ayana.UTTARAYANA);
    assertThat(Ayana.of(Rasi.KARKA)).isEqualTo(Ayana.DAKSHINAYANA);
  }

  @Test
  void theYearBeginsInVasantaAndEndsInShishira() {
    assertThat(LunarMonthName.CHAITRA.ritu()).isEqualTo(Ritu.VASANTA);
    assertThat(LunarMonthName.VAISHAKHA.ritu()).isEqualTo(Ritu.VASANTA);
    assertThat(LunarMonthName.SHRAVANA.ritu()).isEqualTo(Ritu.VARSHA);
    assertThat(LunarMonthName.PHALGUNA.ritu()).isEqualTo(Ritu.SHISHIRA);
  }
}

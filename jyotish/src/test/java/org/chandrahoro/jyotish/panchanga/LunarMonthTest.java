package org.chandrahoro.jyotish.panchanga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chandrahoro.jyotish.Rasi;
import org.junit.jupiter.api.Test;

/** Report of the Calendar Reform Committee (1955), part C ch. 5, on the naming of lunar months. */
class LunarMonthTest {

  @Test
  void theMonthInWhichTheSunEntersMeshaIsChaitra() {
    var month = LunarMonth.between(Rasi.MEENA, Rasi.MESHA, Paksha.SHUKLA);
    assertThat(month.amanta()).isEqualTo(LunarMonthName.CHAITRA);
    assertThat(month.purnimanta()).isEqualTo(LunarMonthName.CHAITRA);
    assertThat(month.adhika()).isFalse();
    assertThat(month.kshaya()).isEmpty();
  }

  @Test
  void theDarkHalfBelongsToTheNextMonthWhereMonthsEndWithTheFullMoon() {
    var month = LunarMonth.between(Rasi.KUMBHA, Rasi.MEENA, Paksha.KRISHNA);
    assertThat(month.amanta()).isEqualTo(LunarMonthName.PHALGUNA);
    assertThat(month.purnimanta()).isEqualTo(LunarMonthName.CHAITRA);
  }

  /** The adhika Shravana of 2023: the Sun was in Karka at both new moons. */
  @Test
  void aMonthWithoutSankrantiIsAdhikaAndTakesTheNameOfTheNext() {
    var month = LunarMonth.between(Rasi.KARKA, Rasi.KARKA, Paksha.KRISHNA);
    assertThat(month.amanta()).isEqualTo(LunarMonthName.SHRAVANA);
    assertThat(month.adhika()).isTrue();
    assertThat(month.purnimanta()).isEqualTo(LunarMonthName.SHRAVANA);
  }

  @Test
  void aMonthWithTwoSankrantisSwallowsTheSecondName() {
    var month = LunarMonth.between(Rasi.DHANU, Rasi.KUMBHA, Paksha.SHUKLA);
    assertThat(month.amanta()).isEqualTo(LunarMonthName.PAUSHA);
    assertThat(month.kshaya()).contains(LunarMonthName.MAGHA);
    assertThat(month.adhika()).isFalse();
    var dark = LunarMonth.between(Rasi.DHANU, Rasi.KUMBHA, Paksha.KRISHNA);
    assertThat(dark.purnimanta()).isEqualTo(LunarMonthName.PHALGUNA);
  }

  @Test
  void threeSankrantisInAMonthAreRefused() {
    assertThatThrownBy(() -> LunarMonth.between(Rasi.MESHA, Rasi.KARKA, Paksha.SHUKLA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MESHA")
        .hasMessageContaining("KARKA");
  }
}

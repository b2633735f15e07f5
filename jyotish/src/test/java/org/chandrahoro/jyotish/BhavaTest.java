package org.chandrahoro.jyotish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BhavaTest {
  @Test
  void housesAreCountedInclusivelyFromTheFirst() {
    assertThat(Bhava.of(Rasi.MEENA, Rasi.MEENA)).isEqualTo(Bhava.FIRST);
    assertThat(Bhava.of(Rasi.MESHA, Rasi.MEENA)).isEqualTo(Bhava.SECOND);
    assertThat(Bhava.of(Rasi.KUMBHA, Rasi.MEENA).number()).isEqualTo(12);
    assertThat(Bhava.ofNumber(4).rasiFrom(Rasi.MEENA)).isEqualTo(Rasi.MITHUNA);
  }

  @Test
  void groupsAreThoseOfTheTexts() {
    assertThat(numbers(Bhava::isKendra)).containsExactly(1, 4, 7, 10);
    assertThat(numbers(Bhava::isTrikona)).containsExactly(1, 5, 9);
    assertThat(numbers(Bhava::isDusthana)).containsExactly(6, 8, 12);
    assertThat(numbers(Bhava::isUpachaya)).containsExactly(3, 6, 10, 11);
  }

  @Test
  void refusesAHouseThatDoesNotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bhava.ofNumber(13))
        .withMessage("house 13; accepted are 1 to 12");
  }

  private static int[] numbers(Predicate<Bhava> group) {
    return Arrays.stream(Bhava.values()).filter(group).mapToInt(Bhava::number).toArray();
  }
}

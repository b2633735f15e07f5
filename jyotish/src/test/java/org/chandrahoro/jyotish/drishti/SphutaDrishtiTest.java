package org.chandrahoro.jyotish.drishti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chandrahoro.jyotish.Graha;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brihat Parashara Hora Shastra 26.6–12. */
class SphutaDrishtiTest {
  /** A quarter at the third and tenth sign, half at the fifth and ninth, … full at the seventh. */
  @ParameterizedTest
  @CsvSource({
    "0, 0", "30, 0", "60, 15", "90, 45", "120, 30", "150, 0", "165, 30", "180, 60", "210, 45",
    "240, 30", "270, 15", "300, 0", "330, 0"
  })
  void everyGrahaSeesByTheArc(double arc, double virupas) {
    for (SphutaDrishti rule : SphutaDrishti.values()) {
      assertThat(rule.virupas(Graha.VENUS, arc)).isCloseTo(virupas, within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MARS, 75, 37.5",
    "MARS, 90, 60",
    "MARS, 105, 45",
    "MARS, 195, 60",
    "MARS, 225, 45",
    "JUPITER, 105, 52.5",
    "JUPITER, 120, 60",
    "JUPITER, 135, 45",
    "JUPITER, 225, 52.5",
    "JUPITER, 240, 60",
    "SATURN, 45, 30",
    "SATURN, 60, 60",
    "SATURN, 75, 52.5",
    "SATURN, 255, 45",
    "SATURN, 270, 60",
    "SATURN, 285, 30"
  })
  void threeSeeMoreByTheirVerses(Graha graha, double arc, double virupas) {
    assertThat(SphutaDrishti.PARASHARA.virupas(graha, arc)).isCloseTo(virupas, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "MARS, 105, 52.5",
    "MARS, 225, 52.5",
    "MARS, 195, 52.5",
    "JUPITER, 135, 45",
    "JUPITER, 255, 52.5",
    "SATURN, 75, 75",
    "SATURN, 285, 52.5"
  })
  void ramanAddsToTheCommonSight(Graha graha, double arc, double virupas) {
    assertThat(SphutaDrishti.RAMAN.virupas(graha, arc)).isCloseTo(virupas, within(1e-9));
  }

  @Test
  void theNodesSeeNothing() {
    assertThat(SphutaDrishti.PARASHARA.virupas(Graha.RAHU, 180)).isZero();
    assertThat(SphutaDrishti.RAMAN.virupas(Graha.KETU, 180)).isZero();
  }
}

package org.chandrahoro.jyotish.yoga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NabhasaYogasTest {
  private static final Set<String> SANKHYA =
      Set.of("Gola", "Yuga", "Shula", "Kedara", "Pasha", "Dama", "Veena");

  /** Houses of Sun, Moon, Mars, Mercury, Jupiter, Venus, Saturn from a lagna in Mesha. */
  @ParameterizedTest
  @CsvSource({
    "Gada, 1 4 1 4 1 4 1",
    "Gada, 10 1 10 1 10 1 10",
    "Shakata, 1 7 1 7 1 7 1",
    "Vihaga, 4 10 4 10 4 10 4",
    "Shringataka, 1 5 9 1 5 9 1",
    "Hala, 2 6 10 2 6 10 2",
    "Hala, 4 8 12 4 8 12 4",
    "Vajra, 4 1 4 1 7 7 10",
    "Yava, 1 4 1 4 10 10 7",
    "Kamala, 1 4 7 10 1 4 7",
    "Vapi, 2 5 8 11 2 5 8",
    "Vapi, 3 6 9 12 3 6 9",
    "Yupa, 1 2 3 4 1 2 3",
    "Shara, 4 5 6 7 4 5 6",
    "Shakti, 7 8 9 10 7 8 9",
    "Danda, 10 11 12 1 10 11 12",
    "Nauka, 1 2 3 4 5 6 7",
    "Kuta, 4 5 6 7 8 9 10",
    "Chhatra, 7 8 9 10 11 12 1",
    "Chapa, 10 11 12 1 2 3 4",
    "Ardha-Chandra, 2 3 4 5 6 7 8",
    "Ardha-Chandra, 12 1 2 3 4 5 6",
    "Chakra, 1 3 5 7 9 11 1",
    "Samudra, 2 4 6 8 10 12 2",
    "Mala, 2 3 5 1 4 7 6",
    "Sarpa, 1 3 4 5 6 8 7",
  })
  void eachShapeIsFoundWhereTheSevenMakeIt(String name, String houses) {
    assertThat(Sky.houses(numbers(houses)).names(YogaFamily.NABHASA))
        .contains(name)
        .doesNotContainAnyElementsOf(SANKHYA);
  }

  @ParameterizedTest
  @CsvSource({
    "Gada, 1 1 1 1 1 1 1",
    "Shringataka, 1 5 1 5 1 5 1",
    "Hala, 1 5 9 1 5 9 1",
    "Vajra, 1 4 1 4 10 10 7",
    "Kamala, 1 4 7 1 4 7 1",
    "Vapi, 2 5 8 11 2 5 9",
    "Yupa, 1 2 4 1 2 4 1",
    "Nauka, 1 2 3 4 5 6 6",
    "Ardha-Chandra, 1 2 3 4 5 6 7",
    "Chakra, 1 3 5 7 9 9 1",
    "Mala, 1 3 5 1 4 7 6",
    "Sarpa, 1 3 4 10 6 8 7",
  })
  void noShapeIsFoundWhereAHouseIsEmptyOrAGrahaStandsOutside(String name, String houses) {
    assertThat(Sky.houses(numbers(houses)).names(YogaFamily.NABHASA)).doesNotContain(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Rajju, 1 4 7 1 4 7 1",
    "Musala, 2 5 8 2 5 8 5",
    "Nala, 3 6 9 3 6 9 6",
  })
  void ashrayaByTheQualityOfSigns(String name, String houses) {
    assertThat(Sky.houses(numbers(houses)).has(name)).isTrue();
  }

  /** Musala in 2, 5, 8 is also a vapi, which takes its place. */
  @Test
  void anAshrayaGivesWayToAShape() {
    var musala = Sky.houses(2, 5, 8, 2, 5, 8, 5).only("Musala");
    assertThat(musala.strength()).isEqualTo(YogaStrength.CANCELLED);
    assertThat(musala.cancelledBy()).containsExactly(new Reason.OtherPattern());
    // signs 1, 4, 7 and nothing else: no shape, three kendras hold friends and foes
    assertThat(Sky.houses(1, 4, 7, 1, 4, 7, 1).only("Rajju").isCancelled()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Gola, 3 3 3 3 3 3 3",
    "Yuga, 2 3 2 3 2 3 2",
    "Shula, 2 3 5 2 3 5 2",
    "Kedara, 2 3 5 6 2 3 5",
    "Pasha, 2 3 5 6 9 2 3",
    "Dama, 1 2 3 5 6 9 1",
    "Veena, 1 2 3 5 6 8 9",
  })
  void sankhyaCountsTheSignsWhereNothingElseIsFormed(String name, String houses) {
    var sky = Sky.houses(numbers(houses));
    if (name.equals("Gola")) {
      // all in Mithuna would be nala: no sign is without a quality, so gola always gives way
      assertThat(sky.names(YogaFamily.NABHASA)).contains("Nala").doesNotContain("Gola");
    } else {
      assertThat(sky.names(YogaFamily.NABHASA)).containsExactly(name);
    }
  }

  @Test
  void exactlyOneSankhyaStandsWhereNoOtherPatternDoesAndNoneElsewhere() {
    var random = new Random(3);
    for (int i = 0; i < 4000; i++) {
      var found =
          Yogas.of(YogaProperties.anyChart(random)).stream()
              .filter(yoga -> yoga.yoga().family() == YogaFamily.NABHASA)
              .map(YogaFound::name)
              .toList();
      long sankhya = found.stream().filter(SANKHYA::contains).count();
      assertThat(sankhya).as("%s", found).isEqualTo(found.size() == sankhya ? 1 : 0);
    }
  }

  @Test
  void thereAreThirtyTwo() {
    assertThat(NabhasaYogas.ALL).hasSize(32);
  }

  private static int[] numbers(String words) {
    return Arrays.stream(words.split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}

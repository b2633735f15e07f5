package org.chandrahoro.server.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {
  @Test
  void namesAndAddressesThatAreKnownAreTakenOut() {
    assertThat(
            question("Will LAKSHMI Devi (lakshmi.d@example.org) and Ravi's son meet? లక్ష్మి?")
                .without(List.of("Lakshmi Devi", "Ravi", "లక్ష్మి"))
                .words())
        .isEqualTo("Will (name) ((address)) and (name)'s son meet? (name)?");
  }

  @Test
  void aNameWithinAWordAndTheNameOfAGrahaStay() {
    assertThat(
            question("Does Ketu harm Ramana's ramp?").without(List.of("Ketu", "Ram", "ra")).words())
        .isEqualTo("Does Ketu harm Ramana's ramp?");
  }

  @Test
  void aQuestionHasOneToFourThousandCharacters() {
    assertThat(Question.of("  \n ")).isEmpty();
    assertThat(Question.of("x".repeat(4_000))).isPresent();
    assertThat(Question.of("x".repeat(4_001))).isEmpty();
    assertThat(question("When\u0000?\nWhere?").words()).isEqualTo("When ?\nWhere?");
  }

  private static Question question(String text) {
    return Question.of(text).orElseThrow();
  }
}

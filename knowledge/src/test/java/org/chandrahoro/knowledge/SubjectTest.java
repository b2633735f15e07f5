package org.chandrahoro.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "transit-moon saturn 8",
        "transit-lagna ketu 12",
        "contact mars moon",
        "vedha jupiter 11",
        "retrograde venus",
        "combust moon",
        "tara 9",
        "chandra-bala 12",
        "tithi 30",
        "vara sun",
        "nakshatra purva-phalguni",
        "nitya-yoga 27",
        "karana vishti",
        "window rahu-kalam",
        "mahadasha rahu",
        "antardasha rahu ketu",
        "graha-in-rasi mars meena",
        "graha-in-bhava sun 10",
        "lord-in-bhava 9 10"
      })
  void theWordsOfASubjectAreReadBack(String words) {
    assertThat(Subject.parse(words).key()).isEqualTo(words);
  }

  @Test
  void wrongWordsAreNamed() {
    assertThatThrownBy(() -> Subject.parse("transit-sun saturn 8"))
        .hasMessageContaining("unknown kind 'transit-sun'");
    assertThatThrownBy(() -> Subject.parse("tara 10"))
        .hasMessageContaining("'10' is not a number from 1 to 9");
    assertThatThrownBy(() -> Subject.parse("tara")).hasMessageContaining("expected 2 words");
  }
}

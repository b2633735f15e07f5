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
        "lord-in-bhava 9 10",
        "graha-in-nakshatra moon rohini",
        "graha-in-pada moon uttara-ashadha 4",
        "lagna-in-rasi tula",
        "lagna-in-nakshatra swati",
        "conjunction sun mercury",
        "drishti saturn moon",
        "drishti-on-bhava jupiter 5",
        "dignity mars debilitated",
        "yoga Gaja-Kesari",
        "dosha kala-sarpa",
        "karaka atma venus",
        "karakamsa meena",
        "graha-in-karakamsa ketu",
        "mahadasha-in-bhava saturn 7",
        "antar-from-maha 6",
        "transit-in-rasi jupiter karka",
        "koota varna brahmin shudra",
        "koota tara good bad",
        "koota yoni cat rat",
        "koota graha-maitri sun saturn",
        "koota bhakoot 6",
        "koota total 18",
        "muhurta griha-pravesha tithi bad"
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
    assertThatThrownBy(() -> Subject.parse("yoga Anything"))
        .hasMessageContaining("the engine knows no yoga named 'Anything'");
    assertThatThrownBy(() -> Subject.parse("koota total 19")).hasMessageContaining("'19' is not");
    assertThatThrownBy(() -> Subject.parse("conjunction mercury sun"))
        .hasMessageContaining("names SUN before MERCURY");
    assertThatThrownBy(() -> Subject.parse("tara")).hasMessageContaining("expected 2 words");
  }
}

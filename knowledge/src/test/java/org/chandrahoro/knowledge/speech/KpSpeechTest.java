package org.chandrahoro.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.kp.KpLords;
import org.chandrahoro.knowledge.Language;
import org.junit.jupiter.api.Test;

class KpSpeechTest {
  /** A degree into Ashwini: Venus' part runs from 0°46′40″ to 3°, and begins with her own. */
  @Test
  void aPointSaysHowItsLordsWereFound() {
    var why = KpLords.why(SiderealLongitude.ofDegrees(1));
    assertThat(KpSpeech.in(Language.ENGLISH).why(why))
        .isEqualTo(
            "Mesha (Aries): lord Mars; star Ashwini: lord Ketu. 1°00′00″ into the star is the part"
                + " of Venus, from 0°46′40″ to 3°00′00″, and within it that of Venus.");
    assertThat(KpSpeech.in(Language.TELUGU).why(why))
        .contains("1°00′00″", "0°46′40″", "3°00′00″")
        .doesNotContainPattern("[A-Za-z{}]");
  }
}

package org.chandrahoro.server.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chandrahoro.knowledge.Language;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void theLastOfSeveralSentencesIsCutOff() {
    assertThat(cut("A lamp is lit. The Moon is full. Rest early.", Language.ENGLISH))
        .isEqualTo("A lamp is lit. The Moon is full. ");
    assertThat(cut("చంద్రుడు నిండుగా ఉన్నాడు. త్వరగా విశ్రాంతి తీసుకోండి.", Language.TELUGU))
        .isEqualTo("చంద్రుడు నిండుగా ఉన్నాడు. ");
  }

  @Test
  void oneSentenceIsLeftWhole() {
    assertThat(cut("The Moon is full.", Language.ENGLISH)).isEqualTo("The Moon is full.");
    assertThat(cut("", Language.ENGLISH)).isEmpty();
  }

  private static String cut(String text, Language language) {
    return text.substring(0, Sentences.startOfLast(text, language));
  }
}

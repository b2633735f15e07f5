package org.chandrahoro.knowledge.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Polarity;
import org.chandrahoro.knowledge.Subject;
import org.chandrahoro.knowledge.Topic;
import org.junit.jupiter.api.Test;

class CorpusReaderTest {
  private static final String ENTRY =
      """
      # for editors
      == transit-moon.saturn.8.work
      version: 2
      fact: transit-moon saturn 8
      topic: work
      polarity: caution
      weight: 70
      source: Phaladeepika 26
      en: One.
      en: Two: with a colon.
      te: ఒకటి.
      """;

  @Test
  void anEntryIsReadWhole() {
    var passage = CorpusReader.read("family", ENTRY).getFirst();
    assertThat(passage.id()).isEqualTo("transit-moon.saturn.8.work");
    assertThat(passage.version()).isEqualTo(2);
    assertThat(passage.subject()).isEqualTo(new Subject.TransitFromMoon(Graha.SATURN, 8));
    assertThat(passage.topic()).isEqualTo(Topic.WORK);
    assertThat(passage.polarity()).isEqualTo(Polarity.CAUTION);
    assertThat(passage.weight()).isEqualTo(70);
    assertThat(passage.source().isModernPractice()).isFalse();
    assertThat(passage.wordings(Language.ENGLISH)).containsExactly("One.", "Two: with a colon.");
    assertThat(passage.wordings(Language.TELUGU)).containsExactly("ఒకటి.");
  }

  @Test
  void whatIsWrongIsSaidWithFamilyLineAndValue() {
    assertThatThrownBy(() -> CorpusReader.read("f", ENTRY.replace("saturn 8", "saturn 13")))
        .hasMessageContaining("f:2:")
        .hasMessageContaining("'13' is not a number from 1 to 12");
    assertThatThrownBy(() -> CorpusReader.read("f", ENTRY.replace("saturn 8", "vulcan 8")))
        .hasMessageContaining("unknown Graha 'vulcan'");
    assertThatThrownBy(() -> CorpusReader.read("f", ENTRY.replace("weight:", "wait:")))
        .hasMessageContaining("f:7: unknown field 'wait'");
    assertThatThrownBy(() -> CorpusReader.read("f", ENTRY.replace("te: ఒకటి.", "")))
        .hasMessageContaining("no wording");
    assertThatThrownBy(() -> CorpusReader.read("f", ENTRY.replace("weight: 70", "weight: 700")))
        .hasMessageContaining("weight 700 is outside 0 to 100");
    assertThatThrownBy(() -> CorpusReader.read("f", "stray"))
        .hasMessageContaining("f:1: expected '== id'");
    assertThatThrownBy(() -> CorpusReader.read("f", ENTRY.replace("version: 2\n", "")))
        .hasMessageContaining("expected one 'version', found 0");
  }

  @Test
  void twoPassagesCannotShareAnId() {
    var passage = CorpusReader.read("f", ENTRY).getFirst();
    assertThatThrownBy(() -> new Corpus(List.of(passage, passage)))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("transit-moon.saturn.8.work");
  }

  @Test
  void passagesAreFoundByTheFactTheySpeakAbout() {
    var corpus = new Corpus(CorpusReader.read("f", ENTRY));
    assertThat(corpus.about(new Subject.TransitFromMoon(Graha.SATURN, 8))).hasSize(1);
    assertThat(corpus.about(new Subject.TransitFromMoon(Graha.SATURN, 9))).isEmpty();
    assertThat(corpus.find("transit-moon.saturn.8.work")).isPresent();
    assertThat(corpus.passages()).hasSize(1);
  }
}

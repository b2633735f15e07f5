package org.chandrahoro.knowledge.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.transit.Gochara;
import org.chandrahoro.knowledge.Passage;
import org.chandrahoro.knowledge.Polarity;
import org.chandrahoro.knowledge.Subject;
import org.chandrahoro.knowledge.Topic;
import org.junit.jupiter.api.Test;

class ShippedCorpusTest {
  private final Corpus corpus = Corpus.standard();

  @Test
  void itKeepsItsEditorsRules() {
    List<String> violations = CorpusCheck.violations(corpus);
    assertThat(violations).as(String.join("\n", violations)).isEmpty();
  }

  @Test
  void itHoldsFiveThousandPassagesInEachLanguage() {
    assertThat(corpus.passages().size()).isGreaterThanOrEqualTo(5_000);
  }

  @Test
  void everyFileOfTheFolderIsListed() throws IOException {
    var folder = Path.of("src/main/resources/org/chandrahoro/knowledge/corpus");
    try (var files = Files.walk(folder)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                  .filter(name -> !name.equals("families.txt"))
                  .map(name -> name.replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(Corpus.families());
    }
  }

  @Test
  void theStarAndMoonOfAnyDaySpeakToEveryTopic() {
    for (Topic topic : Topic.values()) {
      for (int tara = 1; tara <= 9; tara++) {
        assertThat(topics(new Subject.Tara(tara))).contains(topic);
      }
      for (int house = 1; house <= 12; house++) {
        assertThat(topics(new Subject.TransitFromMoon(Graha.MOON, house))).contains(topic);
      }
    }
  }

  /** Phaladeepika 26: where a graha does no good from the Moon, no general text may promise it. */
  @Test
  void generalGocharaTextsAgreeWithTheClassicalHouses() {
    for (Graha graha : Graha.values()) {
      for (int house = 1; house <= 12; house++) {
        boolean good = isGood(graha, house);
        for (Passage passage : corpus.about(new Subject.TransitFromMoon(graha, house))) {
          if (passage.topic() == Topic.GENERAL) {
            assertThat(passage.polarity() == Polarity.GOOD).as(passage.id()).isEqualTo(good);
          }
        }
      }
    }
  }

  private static boolean isGood(Graha graha, int house) {
    var natal = org.chandrahoro.jyotish.Rasi.MESHA;
    return Gochara.of(graha, natal, _ -> natal.plus(house - 1)).good();
  }

  private List<Topic> topics(Subject subject) {
    return corpus.about(subject).stream().map(Passage::topic).toList();
  }
}

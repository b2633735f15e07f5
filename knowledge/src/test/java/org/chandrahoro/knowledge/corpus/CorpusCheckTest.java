package org.chandrahoro.knowledge.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.knowledge.Citation;
import org.chandrahoro.knowledge.Passage;
import org.chandrahoro.knowledge.Polarity;
import org.chandrahoro.knowledge.Subject;
import org.chandrahoro.knowledge.Topic;
import org.junit.jupiter.api.Test;

class CorpusCheckTest {
  private static final String TELUGU =
      "మీ మాటకు విలువ పెరుగుతుంది, పనులు నిదానంగా ముందుకు సాగుతాయి.";

  @Test
  void aPassageThatSwapsOnlyANameIsFound() {
    var wrong =
        CorpusCheck.violations(
            corpus(
                "The week asks for patience at home and rewards every plain honest word you say"
                    + " to Mars.",
                "The week asks for patience at home and rewards every plain honest word you say"
                    + " to Venus.",
                "శుక్రుడు మీకు నేర్పే పాఠం వేరు, ఇష్టపడి చేసే పనే ఫలిస్తుంది."));
    assertThat(wrong).singleElement().asString().contains("a and b (en) are alike");
  }

  /** Twelve words have ten runs of three; three words changed in the middle leave five shared. */
  @Test
  void passagesThatShareHalfTheirRunsMayStand() {
    assertThat(
            CorpusCheck.violations(
                corpus(
                    "one day two days three nights four nights five weeks six weeks",
                    "one day two days three roads walls gates five weeks six weeks",
                    "శుక్రుడు మీకు నేర్పే పాఠం వేరు, ఇష్టపడి చేసే పనే ఫలిస్తుంది.")))
        .isEmpty();
  }

  @Test
  void aForeignGrahaIsNamed() {
    var wrong =
        CorpusCheck.violations(
            corpus(
                "A quiet day suits you and Saturn helps the slow worker.",
                "Tender words open a door that anger had kept shut.",
                "శుక్రుడు మీకు నేర్పే పాఠం వేరు, ఇష్టపడి చేసే పనే ఫలిస్తుంది."));
    assertThat(wrong).singleElement().asString().startsWith("a (en) mentions");
  }

  private static Corpus corpus(String ofMars, String ofVenus, String teluguOfVenus) {
    return new Corpus(
        List.of(
            passage("a", new Subject.Mahadasha(Graha.MARS), ofMars, TELUGU),
            passage("b", new Subject.Mahadasha(Graha.VENUS), ofVenus, teluguOfVenus)));
  }

  private static Passage passage(String id, Subject subject, String english, String telugu) {
    return new Passage(
        id,
        1,
        subject,
        Topic.GENERAL,
        Polarity.NEUTRAL,
        50,
        new Citation("modern practice"),
        List.of(english),
        List.of(telugu));
  }
}

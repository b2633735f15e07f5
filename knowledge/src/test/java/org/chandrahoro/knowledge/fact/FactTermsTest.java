package org.chandrahoro.knowledge.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.knowledge.DayWindow;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.grounding.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTermsTest {
  private static final ZoneId IST = ZoneId.of("Asia/Kolkata");
  private static final Instant MORNING = Instant.parse("2026-11-25T01:00:00Z");
  private static final Fact SATURN =
      new Fact.Transit(
          Graha.SATURN,
          MORNING,
          SiderealLongitude.ofDegrees(342.5),
          8,
          OptionalInt.of(2),
          true,
          false,
          false);

  private static final List<Fact> ALL =
      List.of(
          SATURN,
          new Fact.Ingress(Graha.MOON, MORNING, Rasi.MESHA, Rasi.VRISHABHA, 3, OptionalInt.empty()),
          new Fact.Contact(
              Graha.JUPITER,
              Graha.VENUS,
              SiderealLongitude.ofDegrees(100),
              SiderealLongitude.ofDegrees(101.3),
              1.3),
          new Fact.Tara(Nakshatra.ROHINI, Nakshatra.PUSHYA, 5, MORNING),
          new Fact.ChandraBala(Rasi.VRISHABHA, Rasi.KARKA, 3),
          new Fact.Tithi(26, MORNING),
          new Fact.Vara(Graha.MERCURY),
          new Fact.NityaYoga(7, MORNING),
          new Fact.Karana(KaranaName.VISHTI, MORNING),
          new Fact.Dasha(Graha.RAHU, Graha.KETU, MORNING, MORNING),
          new Fact.Natal(Graha.MARS, SiderealLongitude.ofDegrees(12.25), OptionalInt.of(10)),
          new Fact.Window(DayWindow.RAHU_KALAM, 1, MORNING, MORNING.plusSeconds(5400)));

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFactSentenceIsGroundedInItsOwnFact(Language language) {
    var sentences = new FactSentences(language, IST);
    var terms = new FactTerms(language, sentences);
    for (Fact fact : ALL) {
      String sentence = sentences.of(fact);
      assertThat(sentence).doesNotContain("{").doesNotContain("null");
      assertThat(terms.unsupported(sentence, List.of(fact))).as(sentence).isEmpty();
    }
  }

  @Test
  void theFiguresOfATransitAreStated() {
    assertThat(new FactSentences(Language.ENGLISH, IST).of(SATURN))
        .isEqualTo(
            "Saturn is at 12°30′ Meena (Pisces), 8th from your natal Moon, 2nd from your lagna,"
                + " retrograde.");
    assertThat(new FactSentences(Language.TELUGU, IST).of(SATURN))
        .contains("శని")
        .contains("మీనంలో 12°30′")
        .contains("8వ");
  }

  @Test
  void aGrahaSignHouseDegreeOrTimeOutsideTheFactIsUnsupported() {
    var terms = new FactTerms(Language.ENGLISH, new FactSentences(Language.ENGLISH, IST));
    assertThat(terms.unsupported("Saturn in Pisces slows the eighth house.", List.of(SATURN)))
        .isEmpty();
    assertThat(terms.unsupported("Jupiter in Pisces.", List.of(SATURN)))
        .containsExactly(new Term.OfGraha(Graha.JUPITER));
    assertThat(terms.unsupported("Saturn in Aries.", List.of(SATURN)))
        .containsExactly(new Term.OfRasi(Rasi.MESHA));
    assertThat(terms.unsupported("Saturn in the ninth house.", List.of(SATURN)))
        .containsExactly(new Term.OfHouse(9));
    assertThat(terms.unsupported("Saturn at 12°31′.", List.of(SATURN)))
        .containsExactly(new Term.OfAngle(751));
  }

  @Test
  void idsAreUniqueAndSubjectsLeadToPassages() {
    assertThat(ALL.stream().map(Fact::id)).doesNotHaveDuplicates();
    assertThat(ALL).allSatisfy(f -> assertThat(f.subjects()).isNotEmpty());
    assertThat(ALL.stream().map(Fact::kind)).contains("transit", "tara", "dasha", "window");
  }
}

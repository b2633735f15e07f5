package org.chandrahoro.knowledge.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.chandrahoro.knowledge.DayWindow;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.grounding.Mentions;
import org.chandrahoro.knowledge.grounding.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactFiguresTest {
  private static final ZoneId IST = ZoneId.of("Asia/Kolkata");

  /** 10:54 UTC is 16:24 in India. */
  private static final Fact TITHI = new Fact.Tithi(11, Instant.parse("2026-11-20T10:54:00Z"));

  private static final Fact WINDOW =
      new Fact.Window(
          DayWindow.RAHU_KALAM,
          1,
          Instant.parse("2026-11-20T05:00:00Z"),
          Instant.parse("2026-11-20T06:30:00Z"));

  @Test
  void aPlaceholderIsFilledAsTheSentenceOfTheFactSaysIt() {
    var figures = new FactFigures(Language.ENGLISH, IST);
    String until = figures.of(TITHI).getOrDefault("until", "");
    assertThat(Mentions.in(until, Language.ENGLISH))
        .contains(new Term.OfTime(java.time.LocalTime.of(16, 24)));
    assertThat(figures.filled("Finish it before {{tithi.until}}.", List.of(TITHI)))
        .contains("Finish it before " + until + ".");
    assertThat(figures.filled("Wait from {{ window.RAHU_KALAM.from }} on.", List.of(WINDOW)))
        .contains("Wait from " + figures.of(WINDOW).get("from") + " on.");
  }

  @Test
  void aPlaceholderOfAnotherFactOrAnUnknownOneIsNotFilled() {
    var figures = new FactFigures(Language.ENGLISH, IST);
    assertThat(figures.filled("Before {{tithi.until}}.", List.of(WINDOW))).isEmpty();
    assertThat(figures.filled("From {{tithi.from}}.", List.of(TITHI))).isEmpty();
  }

  @Test
  void whatIsTypedIsTheTextWithoutItsPlaceholders() {
    assertThat(FactFigures.typed("Before {{tithi.until}}, at 9.")).isEqualTo("Before …, at 9.");
  }

  /** So that a writer to whom they are told can type no figure of a fact. */
  @ParameterizedTest
  @EnumSource
  void sentencesWithPlaceholdersTellNoFigureAndFilledTheyAreTheOrdinaryOnes(Language language) {
    var told = FactSentences.withPlaceholders(language);
    var ordinary = new FactSentences(language, IST);
    var figures = new FactFigures(language, IST);
    for (Fact fact : List.of(TITHI, WINDOW)) {
      assertThat(FactFigures.typed(told.of(fact))).doesNotContainPattern("\\d");
      assertThat(figures.filled(told.of(fact), List.of(fact))).contains(ordinary.of(fact));
    }
  }
}

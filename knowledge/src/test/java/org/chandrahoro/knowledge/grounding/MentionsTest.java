package org.chandrahoro.knowledge.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chandrahoro.knowledge.Language.ENGLISH;
import static org.chandrahoro.knowledge.Language.TELUGU;

import java.time.LocalTime;
import java.time.MonthDay;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.knowledge.DayWindow;
import org.junit.jupiter.api.Test;

class MentionsTest {
  @Test
  void englishNamesAreSeenInAnyCaseAndWithPossessives() {
    assertThat(Mentions.in("SATURN's slow gift meets the moon in Pisces", ENGLISH))
        .containsExactlyInAnyOrder(
            new Term.OfGraha(Graha.SATURN),
            new Term.OfGraha(Graha.MOON),
            new Term.OfRasi(Rasi.MEENA));
  }

  @Test
  void aWeekdayIsNotItsLord() {
    assertThat(Mentions.in("Sunday suits rest", ENGLISH))
        .containsExactly(new Term.OfVara(Graha.SUN));
    assertThat(Mentions.in("శనివారం విశ్రాంతికి మంచిది", TELUGU))
        .containsExactly(new Term.OfVara(Graha.SATURN));
  }

  @Test
  void teluguCaseEndingsDoNotHideAName() {
    assertThat(Mentions.in("శనిపై గురుడి దృష్టి, చంద్రుడితో మీనంలో", TELUGU))
        .containsExactlyInAnyOrder(
            new Term.OfGraha(Graha.SATURN),
            new Term.OfGraha(Graha.JUPITER),
            new Term.OfGraha(Graha.MOON),
            new Term.OfRasi(Rasi.MEENA));
  }

  @Test
  void wordsThatOnlyLookLikeNamesAreLeftAlone() {
    assertThat(Mentions.in("తులసి మొక్కకు నీరు పోసి గురువులను గౌరవించండి", TELUGU)).isEmpty();
    assertThat(Mentions.in("సూర్యోదయ వేళ నడక మంచిది", TELUGU)).isEmpty();
  }

  @Test
  void housesAreSeenAsOrdinalsAndAsNumbers() {
    assertThat(Mentions.in("It moves through the eighth house, the 8th from your Moon", ENGLISH))
        .contains(new Term.OfHouse(8));
    assertThat(Mentions.in("A second look helps", ENGLISH)).isEmpty();
    assertThat(Mentions.in("ఎనిమిదో ఇంట సంచారం", TELUGU)).containsExactly(new Term.OfHouse(8));
    assertThat(Mentions.in("8వ స్థానంలో", TELUGU)).containsExactly(new Term.OfHouse(8));
  }

  @Test
  void everyFigureIsAccountedFor() {
    assertThat(Mentions.in("at 12°04′, 2:45 pm on 25 November, 108 times", ENGLISH))
        .containsExactlyInAnyOrder(
            new Term.OfAngle(724),
            new Term.OfTime(LocalTime.of(14, 45)),
            new Term.OfDate(MonthDay.of(11, 25)),
            new Term.OfNumber("108"));
    assertThat(Mentions.in("సాయంత్రం 5:05 నుంచి, 25 నవంబర్, ౧౨°", TELUGU))
        .containsExactlyInAnyOrder(
            new Term.OfTime(LocalTime.of(17, 5)),
            new Term.OfDate(MonthDay.of(11, 25)),
            new Term.OfAngle(720));
    assertThat(Mentions.in("twelve degrees away", ENGLISH))
        .containsExactly(new Term.OfNumber("twelve degrees"));
  }

  @Test
  void theLongestNameWins() {
    assertThat(Mentions.in("రాహుకాలంలో ఆరంభం వద్దు", TELUGU))
        .containsExactly(new Term.OfWindow(DayWindow.RAHU_KALAM));
    assertThat(Mentions.in("Rahu Kalam passes", ENGLISH))
        .containsExactly(new Term.OfWindow(DayWindow.RAHU_KALAM));
    assertThat(Mentions.in("Purva Phalguni smiles", ENGLISH))
        .containsExactly(new Term.OfNakshatra(Nakshatra.PURVA_PHALGUNI));
  }
}

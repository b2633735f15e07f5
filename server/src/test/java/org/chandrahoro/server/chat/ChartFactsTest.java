package org.chandrahoro.server.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.BirthTime;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.knowledge.fact.Fact;
import org.chandrahoro.server.reading.ReadingMaker;
import org.junit.jupiter.api.Test;

class ChartFactsTest {
  private static final GeoPosition MUMBAI = new GeoPosition(19.076, 72.8777);
  private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
  private static final ReadingMaker MAKER =
      new ReadingMaker(Conventions.DEFAULT, Corpus.standard());

  /** Row PB001 of golden/jyotish. */
  private static final BirthTime RECORDED =
      new BirthTime.Recorded(Instant.parse("1967-10-26T04:27:17Z"));

  /** The day after it without a time: the Moon stayed in one sign. */
  private static final BirthTime UNKNOWN =
      new BirthTime.Unknown(
          Instant.parse("1967-10-26T18:30:00Z"), Instant.parse("1967-10-27T18:30:00Z"));

  @Test
  void everyFactButTheHoursIsGivenUnderItsId() {
    DayFacts day = day(RECORDED);
    List<String> expected =
        day.facts().stream().filter(fact -> !(fact instanceof Fact.Window)).map(Fact::id).toList();
    ChartFacts facts = ChartFacts.of(day, Language.ENGLISH);
    assertThat(facts.ids()).first().isEqualTo("natal.LAGNA");
    assertThat(facts.ids().subList(1, facts.ids().size())).isEqualTo(expected);
    assertThat(facts.lines().lines().skip(1).map(line -> line.substring(0, line.indexOf(':'))))
        .isEqualTo(facts.ids());
  }

  @Test
  void neitherDegreesNorClockTimesNorThePlaceAreTold() {
    for (Language language : Language.values()) {
      String lines = ChartFacts.of(day(RECORDED), language).lines();
      assertThat(lines)
          .doesNotContain("°", "′", "1967", "09:57", "04:27", "19.07", "72.87", "Kolkata", "Mumbai")
          .doesNotContainPattern("\\d\\d?:\\d\\d");
    }
  }

  @Test
  void withoutABirthTimeThereIsNeitherLagnaNorDashaNorHouse() {
    ChartFacts facts = ChartFacts.of(day(UNKNOWN), Language.ENGLISH);
    assertThat(facts.ids())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(id).doesNotStartWith("natal").isNotEqualTo("dasha"));
    assertThat(facts.lines()).doesNotContain("lagna", "mahadasha", "at birth");
  }

  /**
   * The reference has the lagna at 232.99°, so in Vrischika (210° to 240°); the Moon at 94.86° is
   * in Karka, the ninth from there, and 1.53° into Pushya, which begins at 93.33°: its first pada.
   */
  @Test
  void lagnaSignStarPadaAndHouseAreThoseOfTheReference() {
    assertThat(ChartFacts.of(day(RECORDED), Language.ENGLISH).lines())
        .containsPattern("natal.LAGNA: lagna in Vrischika")
        .containsPattern(
            "natal.MOON: at birth (the )?Moon in Karka[^,]*, Pushya pada 1, house 9\n");
  }

  private static DayFacts day(BirthTime time) {
    return MAKER
        .facts(new Birth(time, MUMBAI), LocalDate.of(2026, 3, 1), MUMBAI, INDIA)
        .orElseThrow();
  }
}

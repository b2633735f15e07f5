package org.chandrahoro.knowledge.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.chandrahoro.knowledge.Topic;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.knowledge.fact.ADay;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.knowledge.fact.FactFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPlanTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);
  private static final Corpus CORPUS = Corpus.standard();

  private static DayFacts facts(int day) {
    return facts("1967-10-26T04:27:17Z", day);
  }

  private static DayFacts facts(String born, int day) {
    return FactFinder.find(ADay.chart(born), ADay.in(FIRST.plusDays(day), ADay.HYDERABAD, ADay.IST))
        .orElseThrow();
  }

  @Test
  void aPlanTellsThreeToFiveHighlightsAndFourTopics() {
    for (int day = 0; day < 60; day++) {
      var plan = ReadingPlan.of(facts(day), CORPUS);
      assertThat(plan.highlights()).hasSizeBetween(3, 5);
      assertThat(plan.segments().keySet()).containsExactlyElementsOf(ReadingPlan.TOPICS);
      plan.segments()
          .forEach(
              (topic, applied) -> {
                assertThat(applied).isNotEmpty();
                assertThat(applied).allMatch(a -> a.passage().topic() == topic);
              });
    }
  }

  @Test
  void whatIsToldAppliesBecauseOfAFactOfTheDay() {
    var facts = facts(0);
    for (Applied applied : all(ReadingPlan.of(facts, CORPUS))) {
      assertThat(facts.facts()).contains(applied.fact());
      assertThat(applied.fact().subjects()).contains(applied.passage().subject());
    }
  }

  @Test
  void noPassageIsToldTwiceInOneReading() {
    for (int day = 0; day < 30; day++) {
      assertThat(all(ReadingPlan.of(facts(day), CORPUS)).stream().map(a -> a.passage().id()))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void theSameFactsGiveTheSamePlan() {
    assertThat(ReadingPlan.of(facts(3), CORPUS)).isEqualTo(ReadingPlan.of(facts(3), CORPUS));
  }

  /** Eleven passages a day for thirty days: far more than a form letter's eleven are told. */
  @Test
  void aMonthTellsManyDifferentPassages() {
    var told = new HashSet<String>();
    for (int day = 0; day < 30; day++) {
      all(ReadingPlan.of(facts(day), CORPUS)).forEach(a -> told.add(a.passage().id()));
    }
    assertThat(told.size()).isGreaterThan(80);
  }

  /**
   * A tara comes back after nine stars of 13°20′, which the Moon at its fastest (15.4° a day) needs
   * 7.8 days for; a weekday after seven; a tithi after fourteen at the least; the Moon's house
   * after eleven signs. So six days never hear the lead of a topic twice.
   */
  @ParameterizedTest
  @ValueSource(strings = {"1967-10-26T04:27:17Z", "1990-05-17T09:05:00Z", "1978-02-03T19:40:00Z"})
  void noTopicLeadsWithWhatLedItInTheSixDaysBefore(String born) {
    var led = new HashMap<String, Integer>();
    for (int day = 0; day < 60; day++) {
      for (var segment : ReadingPlan.of(facts(born, day), CORPUS).segments().values()) {
        Integer before = led.put(segment.getFirst().passage().id(), day);
        assertThat(before == null ? 99 : day - before)
            .as("%s on day %d", segment.getFirst().passage().id(), day)
            .isGreaterThanOrEqualTo(7);
      }
    }
  }

  /** What lasts beside the lead of a topic has its own day in a round of eight. */
  @ParameterizedTest
  @ValueSource(strings = {"1967-10-26T04:27:17Z", "1990-05-17T09:05:00Z", "1978-02-03T19:40:00Z"})
  void whatLastsIsNotToldAgainBeforeEightDaysAreOver(String born) {
    var told = new HashMap<String, Integer>();
    for (int day = 0; day < 60; day++) {
      for (var segment : ReadingPlan.of(facts(born, day), CORPUS).segments().values()) {
        for (var companion : segment.subList(1, segment.size())) {
          if (!Telling.isOfTheDay(companion.fact())) {
            Integer before = told.put(companion.passage().id(), day);
            assertThat(before == null ? 99 : day - before)
                .as("%s on day %d", companion.passage().id(), day)
                .isGreaterThanOrEqualTo(8);
          }
        }
      }
    }
    assertThat(told).hasSizeGreaterThan(30);
  }

  @Test
  void withoutAFittingFactATopicStaysEmptyRatherThanInvented() {
    var nothing = new DayFacts(FIRST, ADay.IST, List.of());
    var plan = ReadingPlan.of(nothing, CORPUS);
    assertThat(plan.highlights()).isEmpty();
    assertThat(plan.segments().get(Topic.WORK)).isEmpty();
  }

  private static List<Applied> all(ReadingPlan plan) {
    var all = new ArrayList<>(plan.highlights());
    plan.segments().values().forEach(all::addAll);
    return all;
  }
}

package org.chandrahoro.server.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.knowledge.fact.Fact;
import org.junit.jupiter.api.Test;

/** What an uncertain birth time or a place without sunrise takes out of a reading. */
class UncertainBirthReadingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  /** The Moon, at 94.86° on the morning before, stood in Karka all through this day in India. */
  private static final Birth DAY_ONLY =
      ReadingExamples.birthOn(LocalDate.of(1967, 10, 27), ReadingExamples.HYDERABAD);

  private static Optional<DayFacts> facts(Birth birth) {
    return ReadingExamples.MAKER.facts(
        birth, DAY, ReadingExamples.HYDERABAD.point(), ReadingExamples.HYDERABAD.zone());
  }

  private static ReadingMaker.Made made(Birth birth, ReadingExamples.Town town, LocalDate date) {
    return ReadingExamples.MAKER
        .make(birth, date, town.point(), town.zone(), Language.ENGLISH, Tone.PRACTICAL)
        .orElseThrow();
  }

  @Test
  void anUnknownTimeLeavesNoFactOfTheLagna() {
    List<Fact> facts = facts(DAY_ONLY).orElseThrow().facts();
    assertThat(facts)
        .noneMatch(fact -> fact instanceof Fact.Natal)
        .noneMatch(fact -> fact instanceof Fact.Dasha)
        .noneMatch(fact -> fact instanceof Fact.Contact)
        .noneMatch(fact -> fact instanceof Fact.Transit transit && transit.fromLagna().isPresent())
        .noneMatch(fact -> fact instanceof Fact.Ingress ingress && ingress.fromLagna().isPresent());
    assertThat(facts.stream().filter(Fact.Transit.class::isInstance)).hasSize(9);
  }

  @Test
  void anUnknownTimeStillGivesAWholeReading() {
    for (int day = 0; day < 30; day++) {
      var made = made(DAY_ONLY, ReadingExamples.HYDERABAD, DAY.plusDays(day));
      assertThat(made.text().highlights()).hasSizeBetween(3, 5);
      assertThat(made.text().segments()).hasSize(4);
      assertThat(made.facts())
          .noneMatch(fact -> fact.text().toLowerCase(java.util.Locale.ROOT).contains("lagna"));
    }
  }

  /** In the evening of 17 May 1990 (India) the Moon went from Makara into Kumbha. */
  @Test
  void whereTheMoonsSignIsOpenThereIsNoReading() {
    var changing = ReadingExamples.birthOn(LocalDate.of(1990, 5, 17), ReadingExamples.HYDERABAD);
    assertThat(facts(changing)).isEmpty();
    assertThat(
            ReadingExamples.MAKER.make(
                changing,
                DAY,
                ReadingExamples.HYDERABAD.point(),
                ReadingExamples.HYDERABAD.zone(),
                Language.TELUGU,
                Tone.MYSTIC))
        .isEmpty();
  }

  /** Ten minutes about 09:57 leave Moon, star and Lagna where they are, but no dated dasha. */
  @Test
  void aTimeWithinMinutesKeepsTheLagnaThatIsSure() {
    var within =
        ReadingExamples.birthWithin(Instant.parse("1967-10-26T04:27:17Z"), Duration.ofMinutes(10));
    List<Fact> facts = facts(within).orElseThrow().facts();
    assertThat(facts)
        .anyMatch(fact -> fact instanceof Fact.Transit transit && transit.fromLagna().isPresent())
        .anyMatch(fact -> fact instanceof Fact.Tara)
        .noneMatch(fact -> fact instanceof Fact.Dasha);
  }

  /** Tromsø's Sun does not rise from late November to mid January. */
  @Test
  void whereTheSunDoesNotRiseAReadingHasNoWindows() {
    var dark = made(ReadingExamples.birth(), ReadingExamples.TROMSO, LocalDate.of(2026, 12, 21));
    assertThat(dark.text().timings()).isEmpty();
    assertThat(dark.text().highlights()).hasSizeBetween(3, 5);
    assertThat(dark.text().segments()).hasSize(4);
    assertThat(dark.facts()).noneMatch(fact -> fact.kind().equals("window"));
    var light = made(ReadingExamples.birth(), ReadingExamples.TROMSO, LocalDate.of(2026, 3, 21));
    assertThat(light.text().timings()).isNotEmpty();
  }

  /** Even the poorest case, an unknown time under the polar night, has its three highlights. */
  @Test
  void theFewestFactsStillMakeAReading() {
    for (int day = 0; day < 20; day++) {
      var made = made(DAY_ONLY, ReadingExamples.TROMSO, LocalDate.of(2026, 12, 10).plusDays(day));
      assertThat(made.text().highlights()).hasSizeBetween(3, 5);
      assertThat(made.text().segments()).hasSize(4);
      assertThat(made.text().timings()).isEmpty();
    }
  }
}

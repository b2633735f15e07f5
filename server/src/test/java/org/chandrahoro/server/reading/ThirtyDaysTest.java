package org.chandrahoro.server.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.jyotish.chart.Birth;
import org.chandrahoro.jyotish.chart.BirthTime;
import org.chandrahoro.jyotish.chart.Conventions;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.knowledge.fact.FactSentences;
import org.chandrahoro.knowledge.fact.FactTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same person on thirty consecutive days must not read like a form letter. */
class ThirtyDaysTest {
  private static final ZoneId IST = ZoneId.of("Asia/Kolkata");
  private static final GeoPosition HYDERABAD = new GeoPosition(17.385, 78.4867);
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);
  private static final int DAYS = 30;
  private static final int RUN = 3;
  private static final List<String> BIRTHS =
      List.of("1990-05-17T09:05:00Z", "1967-10-26T04:27:17Z", "1978-02-03T19:40:00Z");

  private final ReadingMaker maker = new ReadingMaker(Conventions.DEFAULT, Corpus.standard());

  static Stream<Arguments> everyManner() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(Tone.values())
                    .flatMap(
                        tone -> BIRTHS.stream().map(born -> Arguments.of(language, tone, born))));
  }

  @ParameterizedTest
  @MethodSource("everyManner")
  void neighbouringDaysShareLittle(Language language, Tone tone, String born) {
    List<Set<String>> days = new ArrayList<>();
    for (ReadingText text : month(language, tone, born)) {
      days.add(runs(words(text)));
    }
    double worst = 0;
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < DAYS; i++) {
      for (int j = i + 1; j < DAYS; j++) {
        double likeness = likeness(days.get(i), days.get(j));
        sum += likeness;
        pairs++;
        if (j == i + 1) {
          worst = Math.max(worst, likeness);
        }
      }
    }
    double mean = sum / pairs;
    System.out.printf(
        Locale.ROOT,
        "thirty days, %s %s: neighbours share at most %.3f, any two on average %.3f%n",
        language.tag(),
        tone.tag(),
        worst,
        mean);
    assertThat(worst).as("neighbouring days").isLessThan(0.10);
    assertThat(mean).as("any two days").isLessThan(0.06);
  }

  @ParameterizedTest
  @MethodSource("everyManner")
  void noParagraphComesBackWithinThreeDays(Language language, Tone tone, String born) {
    List<ReadingText> month = month(language, tone, born);
    for (int day = 0; day < DAYS; day++) {
      for (int later = day + 1; later < Math.min(DAYS, day + 4); later++) {
        var before = details(month.get(day));
        before.retainAll(details(month.get(later)));
        assertThat(before).as("day %d and day %d", day, later).isEmpty();
      }
    }
  }

  /** The wordings and the order may turn; what is told of each topic comes from the same facts. */
  @Test
  void aToneChangesWordsAndNeverFacts() {
    for (int day = 0; day < DAYS; day++) {
      var practical = reading(FIRST.plusDays(day), Language.ENGLISH, Tone.PRACTICAL, BIRTHS.get(0));
      for (Tone tone : List.of(Tone.MYSTIC, Tone.PLAYFUL)) {
        var other = reading(FIRST.plusDays(day), Language.ENGLISH, tone, BIRTHS.get(0));
        assertThat(other.segments().stream().map(ReadingText.Segment::why))
            .containsExactlyElementsOf(
                practical.segments().stream().map(ReadingText.Segment::why).toList());
        assertThat(other.highlights().stream().map(ReadingText.Line::why))
            .containsExactlyElementsOf(
                practical.highlights().stream().map(ReadingText.Line::why).toList());
        assertThat(other.segments().getFirst().detail())
            .isNotEqualTo(practical.segments().getFirst().detail());
      }
    }
  }

  @Test
  void theSameFactsGiveTheSameWords() {
    assertThat(reading(FIRST, Language.TELUGU, Tone.PLAYFUL, BIRTHS.get(1)))
        .isEqualTo(
            new ReadingMaker(Conventions.DEFAULT, Corpus.standard())
                .make(birth(BIRTHS.get(1)), FIRST, HYDERABAD, IST, Language.TELUGU, Tone.PLAYFUL)
                .orElseThrow()
                .text());
  }

  @ParameterizedTest
  @MethodSource("everyManner")
  void everySentenceSaysOnlyWhatTheReadingsFactsContain(Language language, Tone tone, String born) {
    var terms = new FactTerms(language, new FactSentences(language, IST));
    for (int day = 0; day < DAYS; day++) {
      var date = FIRST.plusDays(day);
      var facts = maker.facts(birth(born), date, HYDERABAD, IST).orElseThrow().facts();
      var made = maker.make(birth(born), date, HYDERABAD, IST, language, tone).orElseThrow();
      var shown = made.facts().stream().map(ShownFact::id).toList();
      for (ReadingText.Segment segment : made.text().segments()) {
        var cited = facts.stream().filter(f -> segment.why().contains(f.id())).toList();
        assertThat(shown).containsAll(segment.why());
        assertThat(terms.unsupported(segment.summary() + " " + segment.detail(), cited))
            .as(segment.summary() + " " + segment.detail())
            .isEmpty();
      }
      for (ReadingText.Line line : made.text().highlights()) {
        var cited = facts.stream().filter(f -> line.why().contains(f.id())).toList();
        assertThat(shown).containsAll(line.why());
        assertThat(terms.unsupported(line.text(), cited)).as(line.text()).isEmpty();
      }
      assertThat(made.text().highlights()).hasSizeBetween(3, 5);
      assertThat(made.text().segments()).hasSize(4);
    }
  }

  private List<ReadingText> month(Language language, Tone tone, String born) {
    var month = new ArrayList<ReadingText>();
    for (int day = 0; day < DAYS; day++) {
      month.add(reading(FIRST.plusDays(day), language, tone, born));
    }
    return month;
  }

  private ReadingText reading(LocalDate date, Language language, Tone tone, String born) {
    return maker.make(birth(born), date, HYDERABAD, IST, language, tone).orElseThrow().text();
  }

  private static Birth birth(String utc) {
    return new Birth(new BirthTime.Recorded(Instant.parse(utc)), HYDERABAD);
  }

  private static Set<String> details(ReadingText text) {
    var details = new HashSet<String>();
    text.segments().forEach(segment -> details.add(segment.summary() + segment.detail()));
    text.highlights().forEach(line -> details.add(line.text()));
    return details;
  }

  /** Highlights and segments; the windows are the almanac's and are meant to read alike. */
  private static List<String> words(ReadingText text) {
    var all = new StringBuilder();
    text.highlights().forEach(line -> all.append(line.text()).append(" . "));
    text.segments()
        .forEach(s -> all.append(s.summary()).append(' ').append(s.detail()).append(" . "));
    return List.of(all.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}.]+"));
  }

  private static Set<String> runs(List<String> words) {
    var runs = new HashSet<String>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }

  private static double likeness(Set<String> one, Set<String> other) {
    var shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size() / (double) (one.size() + other.size() - shared.size());
  }
}

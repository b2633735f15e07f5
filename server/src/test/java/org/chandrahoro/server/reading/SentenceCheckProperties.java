package org.chandrahoro.server.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.knowledge.fact.Fact;
import org.chandrahoro.knowledge.rule.Applied;
import org.chandrahoro.knowledge.speech.Names;
import org.chandrahoro.server.writer.Depth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * True sentences are those that the corpus has about a fact; lies are the same with one thing of
 * the sky put in that the fact does not have.
 */
class SentenceCheckProperties {
  private static final int DAYS = 150;
  private static final Corpus CORPUS = Corpus.standard();

  @ParameterizedTest
  @EnumSource
  void everyInjectedPlacementIsCaughtAndFewTrueSentencesAreLost(Language language) {
    var random = new Random(20261125);
    int sentences = 0;
    int lost = 0;
    int lies = 0;
    var missed = new ArrayList<String>();
    for (int i = 0; i < DAYS; i++) {
      var town = ReadingExamples.town(random);
      var date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
      var day =
          ReadingExamples.MAKER
              .facts(ReadingExamples.birth(random), date, town.point(), town.zone())
              .orElseThrow();
      var told = Told.of(day, Depth.PERSONAL, CORPUS);
      var check = new SentenceCheck(told, language);
      for (Applied applied : applied(told)) {
        for (String sentence :
            sentences(applied.passage().wordings(language).getFirst(), language)) {
          String fact = applied.fact().id();
          sentences++;
          if (check.published(new Draft.Sentence(sentence, List.of(fact))).isEmpty()) {
            lost++;
            continue;
          }
          for (String lie : lies(applied.fact(), language, random)) {
            lies++;
            String text = lie + " " + sentence;
            if (check.published(new Draft.Sentence(text, List.of(fact))).isPresent()) {
              missed.add(fact + ": " + text);
            }
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "sentence check, %s: %d lies, %d missed; %d true sentences, %d lost%n",
        language.tag(),
        lies,
        missed.size(),
        sentences,
        lost);
    assertThat(missed).isEmpty();
    assertThat(lies).isGreaterThan(5_000);
    assertThat(lost * 50).as("at most one in fifty").isLessThan(sentences);
  }

  private static List<Applied> applied(Told told) {
    return Stream.concat(
            told.plan().highlights().stream(),
            told.plan().segments().values().stream().flatMap(List::stream))
        .toList();
  }

  private static List<String> lies(Fact fact, Language language, Random random) {
    var names = Names.in(language);
    var lies = new ArrayList<String>();
    String said = fact.toString();
    Graha graha = Graha.values()[random.nextInt(Graha.values().length)];
    // the Moon is in every tithi and tara, and every count begins at the natal Moon
    if (graha != Graha.MOON && !said.contains(graha.name()) && !said.contains("natal")) {
      lies.add(names.graha(graha));
    }
    Rasi rasi = Rasi.values()[random.nextInt(12)];
    if (!has(fact, rasi)) {
      lies.add(names.rasi(rasi));
    }
    lies.add(language == Language.TELUGU ? "ఉదయం 9:41" : "9:41 am");
    lies.add(language == Language.TELUGU ? "31 ఫిబ్రవరి" : "3 February");
    lies.add((1 + random.nextInt(29)) + "°");
    return lies;
  }

  private static boolean has(Fact fact, Rasi rasi) {
    return switch (fact) {
      case Fact.Transit t -> t.rasi() == rasi;
      case Fact.Ingress i -> i.from() == rasi || i.to() == rasi;
      case Fact.Contact c -> Rasi.of(c.longitude()) == rasi || Rasi.of(c.natalLongitude()) == rasi;
      case Fact.ChandraBala c -> c.natal() == rasi || c.day() == rasi;
      default -> false;
    };
  }

  private static List<String> sentences(String text, Language language) {
    var breaks = BreakIterator.getSentenceInstance(language.locale());
    breaks.setText(text);
    var sentences = new ArrayList<String>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      sentences.add(text.substring(from, to).strip());
    }
    return sentences;
  }
}

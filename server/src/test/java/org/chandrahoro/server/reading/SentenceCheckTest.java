package org.chandrahoro.server.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.server.writer.Depth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A day on which Saturn is in Meena and Jupiter in Simha, for a natal Moon in Karka and the Lagna
 * in Vrischika. From Karka, the fourth sign, Meena is the ninth; from Vrischika, the eighth, the
 * fifth.
 */
class SentenceCheckTest {
  private static final DayFacts DAY =
      ReadingExamples.MAKER
          .facts(
              ReadingExamples.birth(),
              LocalDate.of(2026, 11, 25),
              ReadingExamples.HYDERABAD.point(),
              ReadingExamples.HYDERABAD.zone())
          .orElseThrow();
  private static final Told TOLD = Told.of(DAY, Depth.PERSONAL, Corpus.standard());

  private static boolean passes(Language language, String text, String... facts) {
    return new SentenceCheck(TOLD, language)
        .published(new Draft.Sentence(text, List.of(facts)))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Saturn asks you to build slowly today.                                 | transit.SATURN
          Saturn in Pisces teaches you to wait.                                  | transit.SATURN
          Saturn, in the ninth house from your natal Moon, teaches you to wait.  | transit.SATURN
          Saturn, in the 5th house from your lagna, asks you for patience.       | transit.SATURN
          Saturn and Jupiter ask you for patience.                               | transit.SATURN,transit.JUPITER
          Finish what you began before {{tithi.until}}.                          | tithi
          Saturn stands at {{transit.SATURN.degrees}} and asks you to wait.      | transit.SATURN
          Saturn is retrograde and asks you to look back.                        | transit.SATURN
          Write down one thing that you are glad of.                             | vara
          """)
  void whatTheFactsSayPasses(String text, String facts) {
    assertThat(passes(Language.ENGLISH, text, facts.split(","))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jupiter asks you to build slowly today.                               | transit.SATURN
          Saturn in Leo teaches you to wait.                                    | transit.SATURN
          Saturn in Leo teaches you to wait.                                    | transit.SATURN,transit.JUPITER
          Saturn in the eighth house teaches you to wait.                       | transit.SATURN
          Saturn, in the fifth house from your natal Moon, teaches you to wait. | transit.SATURN
          Saturn, in the ninth house from your lagna, teaches you to wait.      | transit.SATURN
          Jupiter is retrograde and asks you to look back.                      | transit.JUPITER
          Saturn is exalted and carries you today.                              | transit.SATURN
          Saturn speaks of the death of someone that you know.                  | transit.SATURN
          Saturn stands at 12° and teaches you to wait.                         | transit.SATURN
          Saturn stands at twelve degrees and teaches you to wait.              | transit.SATURN
          Finish what you began before 9:30 am.                                 | tithi
          Finish what you began before 3 December.                              | tithi
          You will meet 3 people who help you.                                  | tithi
          Finish it on Sunday and you will be glad.                             | transit.SATURN
          The birth star of the day is Magha for you.                           | transit.SATURN
          Saturn asks you to build slowly today.                                | transit.PLUTO
          Saturn asks you to build slowly today.                                | natal.SATURN
          Saturn asks you to wait until {{tithi.until}}.                        | transit.SATURN
          Saturn asks you to wait until {{tithi.from}}.                         | tithi
          Saturn asks you to wait until {{tithi.until}.                         | transit.SATURN
          <b>Saturn</b> asks you to build slowly today.                         | transit.SATURN
          **Saturn** asks you to build slowly today.                            | transit.SATURN
          Read more at https://example.org/saturn today.                        | transit.SATURN
          As transit.SATURN says you build slowly today.                        | transit.SATURN
          శని మీకు ఓపిక నేర్పుతాడు.                                                  | transit.SATURN
          Saturne vous enseigne une belle patience.                             | transit.SATURN
          Сатурн учит терпению.                                                 | transit.SATURN
          """)
  void whatTheyDoNotSayIsDropped(String text, String facts) {
    assertThat(passes(Language.ENGLISH, text, facts.split(","))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          శని ఈ రోజు ఓపికగా పని చేయమంటున్నాడు.               | transit.SATURN
          మీన రాశిలో శని ఓపిక నేర్పుతున్నాడు.                  | transit.SATURN
          చంద్రుని నుంచి తొమ్మిదవ స్థానంలో శని ఓపిక నేర్పుతున్నాడు. | transit.SATURN
          {{tithi.until}} లోపు మొదలుపెట్టిన పని పూర్తి చేయండి.  | tithi
          """)
  void whatTheFactsSayPassesInTelugu(String text, String facts) {
    assertThat(passes(Language.TELUGU, text, facts)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          గురుడు ఈ రోజు ఓపికగా పని చేయమంటున్నాడు.        | transit.SATURN
          సింహ రాశిలో శని ఓపిక నేర్పుతున్నాడు.             | transit.SATURN
          సింహ రాశిలో శని ఓపిక నేర్పుతున్నాడు.             | transit.SATURN,transit.JUPITER
          ఎనిమిదవ ఇంట్లో శని ఓపిక నేర్పుతున్నాడు.          | transit.SATURN
          శని ఉచ్చ స్థితిలో మీకు మేలు చేస్తాడు.               | transit.SATURN
          శని మరణ భయం కలిగిస్తాడు.                         | transit.SATURN
          శని 12° వద్ద ఓపిక నేర్పుతున్నాడు.               | transit.SATURN
          ఉదయం 9:30 లోపు పని పూర్తి చేయండి.            | tithi
          ౩ డిసెంబర్ లోపు పని పూర్తి చేయండి.            | tithi
          Saturn asks you to build slowly today.        | transit.SATURN
          శని మీకు patience నేర్పుతున్నాడు.             | transit.SATURN
          <i>శని</i> ఓపిక నేర్పుతున్నాడు.               | transit.SATURN
          """)
  void whatTheyDoNotSayIsDroppedInTelugu(String text, String facts) {
    assertThat(passes(Language.TELUGU, text, facts.split(","))).isFalse();
  }

  @Test
  void whatIsTooLongOrCitesNothingOrEverythingIsDropped() {
    assertThat(passes(Language.ENGLISH, "You wait and see. ".repeat(30), "vara")).isFalse();
    assertThat(passes(Language.ENGLISH, "You wait and see.")).isFalse();
    assertThat(
            passes(Language.ENGLISH, "You wait and see.", "vara", "tithi", "karana", "nitya-yoga"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "I cannot help with that.", "[]", "{\"highlights\":", "{}"})
  void anAnswerOfAnotherFormLeavesNothing(String answer) {
    var check = new SentenceCheck(TOLD, Language.ENGLISH);
    var composed =
        new ReadingComposer(Corpus.standard())
            .write(DAY, Language.ENGLISH, org.chandrahoro.knowledge.Tone.PRACTICAL);
    var reading = new GroundedReading(TOLD, check, composed);
    assertThat(Draft.ofAnswer(answer).flatMap(reading::of)).isEmpty();
  }
}

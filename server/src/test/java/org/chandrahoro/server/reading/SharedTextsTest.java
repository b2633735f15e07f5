package org.chandrahoro.server.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chandrahoro.knowledge.Topic;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class SharedTextsTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 25);
  private static final Instant NOON = Instant.parse("2026-11-25T06:30:00Z");
  private static final ModelId SMALL = new ModelId(Provider.OPENAI, "small");
  private static final ModelId OTHER = new ModelId(Provider.GOOGLE, "other");

  private final ReadingFixture fixture;
  private final SharedTexts texts;
  private final String key = UUID.randomUUID().toString();

  SharedTextsTest(TestDatabase database) {
    fixture = new ReadingFixture(database);
    texts = new SharedTexts(fixture.jdbc);
  }

  private static SharedTexts.Text text(String words, ModelId model) {
    var sentence = new Draft.Sentence(words, List.of("tithi", "vara"));
    return new SharedTexts.Text(
        new Draft(
            List.of(sentence),
            Map.of(Topic.WORK, new Draft.Part(sentence, List.of(sentence, sentence)))),
        model);
  }

  @Test
  void aTextIsFoundAsItWasKeptAndTheFirstStays() {
    var first = text("{{tithi.until}} లోపు పని పూర్తి చేయండి.", SMALL);
    texts.keep(key, DATE, first, NOON);
    texts.keep(key, DATE, text("Another.", OTHER), NOON);
    assertThat(texts.find(key)).contains(first);
    assertThat(texts.find(key + "-")).isEmpty();
  }

  @Test
  void ofSeveralKeysTheFirstThatStandsIsMeant() {
    texts.keep(key + "b", DATE, text("B.", SMALL), NOON);
    texts.keep(key + "c", DATE, text("C.", OTHER), NOON);
    assertThat(texts.find(List.of(key + "a", key + "b", key + "c"))).contains(text("B.", SMALL));
    assertThat(texts.find(List.of())).isEmpty();
  }

  @Test
  void whatIsOldIsForgotten() {
    texts.keep(key + "old", DATE, text("Old.", SMALL), NOON.minusSeconds(1));
    texts.keep(key + "new", DATE, text("New.", SMALL), NOON);
    texts.removeMadeBefore(NOON);
    assertThat(texts.find(key + "old")).isEmpty();
    assertThat(texts.find(key + "new")).isPresent();
  }

  @Test
  void wordsTakeThePlaceOfWhatNobodyHasOpenedOnly() {
    var account = fixture.account(ReadingFixture.INDIA, 1);
    fixture.accounts.clock.set(NOON);
    var profile = fixture.profiles.profiles.all(account).getFirst();
    var person = fixture.accounts.accounts.person(account);
    var made =
        fixture
            .readings
            .make(new Readings.Wanted(profile, person, DATE, person.language(), person.tone()))
            .orElseThrow();
    fixture.store.add(List.of(made));
    fixture.store.replaceUnopened(made.id(), by("small", made));
    assertThat(fixture.store.find(account, made.id()).orElseThrow().model()).isEqualTo("small");
    fixture.store.open(made.id(), NOON);
    fixture.store.replaceUnopened(made.id(), by("other", made));
    assertThat(fixture.store.find(account, made.id()).orElseThrow().model()).isEqualTo("small");
  }

  private static Reading by(String model, Reading made) {
    return new Reading(
        made.id(),
        made.account(),
        made.profile(),
        made.date(),
        made.language(),
        made.tone(),
        made.zone(),
        model,
        made.factsKey(),
        made.text(),
        made.facts(),
        made.madeAt(),
        made.openedAt());
  }
}

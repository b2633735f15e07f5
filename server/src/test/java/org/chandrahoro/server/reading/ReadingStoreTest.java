package org.chandrahoro.server.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

@ParameterizedClass
@EnumSource
class ReadingStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00.123456Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final ReadingFixture fixture;
  private final ReadingStore store;
  private final AccountId account;
  private final Profile asha;

  ReadingStoreTest(TestDatabase database) {
    fixture = new ReadingFixture(database);
    fixture.accounts.clock.set(NOW);
    store = fixture.store;
    account = fixture.account(ReadingFixture.INDIA, 0);
    asha = fixture.person(account, ReadingFixture.INDIA, 0);
  }

  @Test
  void aReadingIsReadAsItWasWritten() {
    for (Language language : Language.values()) {
      Reading made = made(TODAY, language, Tone.MYSTIC);
      store.add(List.of(made));
      assertThat(store.find(asha.id(), TODAY, language, Tone.MYSTIC)).contains(made);
      assertThat(store.find(account, made.id())).contains(made);
    }
    assertThat(store.find(asha.id(), TODAY, Language.ENGLISH, Tone.PLAYFUL)).isEmpty();
    assertThat(store.find(asha.id(), TODAY.plusDays(1), Language.ENGLISH, Tone.MYSTIC)).isEmpty();
  }

  @Test
  void whatStandsStaysWhenItIsMadeAgain() {
    Reading first = made(TODAY);
    Reading again = made(TODAY);
    assertThat(again.id()).isNotEqualTo(first.id());
    store.add(List.of(first));
    store.add(List.of(again, made(TODAY.plusDays(1))));
    assertThat(store.find(asha.id(), TODAY, Language.ENGLISH, Tone.PRACTICAL)).contains(first);
    assertThat(fixture.stored(account)).hasSize(2);
  }

  @Test
  void aReadingIsOpenedOnceAndKeepsItsFirstOpening() {
    Reading made = made(TODAY);
    store.add(List.of(made));
    assertThat(store.open(made.id(), NOW)).isTrue();
    assertThat(store.open(made.id(), NOW.plusSeconds(60))).isFalse();
    assertThat(store.find(account, made.id()).flatMap(Reading::openedAt)).contains(NOW);
    assertThat(store.open(new ReadingId("none"), NOW)).isFalse();
  }

  @Test
  void anothersReadingIsNotThere() {
    Reading made = made(TODAY);
    store.add(List.of(made));
    AccountId other = fixture.account(ReadingFixture.INDIA, 1);
    assertThat(store.find(other, made.id())).isEmpty();
    assertThat(store.list(other, TODAY, TODAY, Optional.empty(), 10)).isEmpty();
  }

  @Test
  void readingsAreListedFromTheNewestOnInPages() {
    for (int day = 0; day < 5; day++) {
      store.add(List.of(made(TODAY.minusDays(day))));
    }
    var first = store.list(account, TODAY.minusDays(3), TODAY, Optional.empty(), 3);
    assertThat(first)
        .extracting(Reading::date)
        .containsExactly(TODAY, TODAY.minusDays(1), TODAY.minusDays(2));
    var rest = store.list(account, TODAY.minusDays(3), TODAY, Optional.of(first.getLast()), 3);
    assertThat(rest).extracting(Reading::date).containsExactly(TODAY.minusDays(3));
  }

  @Test
  void aReadingInAnotherToneCountsAsPresentAndInAnotherLanguageNot() {
    store.add(List.of(made(TODAY, Language.TELUGU, Tone.PLAYFUL)));
    var people = List.of(asha.id());
    assertThat(store.present(people, TODAY, Language.TELUGU)).containsExactly(asha.id());
    assertThat(store.present(people, TODAY, Language.ENGLISH)).isEmpty();
    assertThat(store.present(List.of(), TODAY, Language.TELUGU)).isEmpty();
  }

  @Test
  void removalTakesWhatItNamesAndNothingElse() {
    Profile ravi = fixture.person(account, ReadingFixture.INDIA, 1);
    store.add(
        List.of(made(TODAY.minusDays(1)), made(TODAY), made(TODAY.plusDays(1)), made(ravi, TODAY)));
    store.removeFrom(asha.id(), TODAY);
    assertThat(dates()).containsExactly(TODAY, TODAY.minusDays(1));
    store.removeAll(asha.id());
    assertThat(dates()).containsExactly(TODAY);
    store.removeAll(account);
    assertThat(dates()).isEmpty();
  }

  /** MariaDB would cut it to size under INSERT IGNORE: a reading is stored whole or not at all. */
  @Test
  void whatDoesNotFitItsColumnIsRefusedNotCut() {
    Reading made = made(TODAY);
    var tooLong =
        new Reading(
            made.id(),
            made.account(),
            made.profile(),
            made.date(),
            made.language(),
            made.tone(),
            made.zone(),
            "m".repeat(121),
            made.factsKey(),
            made.text(),
            made.facts(),
            made.madeAt(),
            made.openedAt());
    assertThatThrownBy(() -> store.add(List.of(tooLong))).isInstanceOf(DataAccessException.class);
    assertThat(fixture.stored(account)).isEmpty();
  }

  private List<LocalDate> dates() {
    return store.list(account, TODAY.minusDays(9), TODAY.plusDays(9), Optional.empty(), 20).stream()
        .map(Reading::date)
        .toList();
  }

  private Reading made(LocalDate date) {
    return made(asha, date);
  }

  private Reading made(Profile person, LocalDate date) {
    return made(person, date, Language.ENGLISH, Tone.PRACTICAL);
  }

  private Reading made(LocalDate date, Language language, Tone tone) {
    return made(asha, date, language, tone);
  }

  private Reading made(Profile person, LocalDate date, Language language, Tone tone) {
    return fixture
        .readings
        .make(
            new Readings.Wanted(
                person, fixture.accounts.accounts.person(account), date, language, tone))
        .orElseThrow();
  }
}

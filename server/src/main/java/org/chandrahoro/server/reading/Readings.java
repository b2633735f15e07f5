package org.chandrahoro.server.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.jyotish.panchanga.DayPanchanga;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.entitlement.Endpoint;
import org.chandrahoro.server.entitlement.Entitlements;
import org.chandrahoro.server.entitlement.OpenCall;
import org.chandrahoro.server.entitlement.Opening;
import org.chandrahoro.server.entitlement.Quota;
import org.chandrahoro.server.entitlement.Reservation;
import org.chandrahoro.server.profile.Profile;
import org.chandrahoro.server.profile.ProfileId;
import org.chandrahoro.server.profile.Profiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/**
 * People's readings. Making one counts a request; opening one that was made ahead counts it then;
 * reading again what stands counts nothing.
 */
@Service
public class Readings {
  /** How far from today a reading can be asked for, in days either way. */
  static final long REACH_DAYS = 366;

  private final ReadingStore store;
  private final ReadingMaker maker;
  private final Author author;
  private final Accounts accounts;
  private final Profiles profiles;
  private final Entitlements entitlements;
  private final Quota quota;
  private final IdGenerator ids;
  private final Clock clock;

  Readings(
      ReadingStore store,
      ReadingMaker maker,
      Author author,
      Accounts accounts,
      Profiles profiles,
      Entitlements entitlements,
      Quota quota,
      IdGenerator ids,
      Clock clock) {
    this.store = store;
    this.maker = maker;
    this.author = author;
    this.accounts = accounts;
    this.profiles = profiles;
    this.entitlements = entitlements;
    this.quota = quota;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The reading of a date, opened.
   *
   * @param date null for today where the person is
   * @param language null for the person's
   * @param tone null for the person's
   */
  public ReadingOutcome daily(
      AccountId account,
      ProfileId profileId,
      @Nullable LocalDate date,
      @Nullable Language language,
      @Nullable Tone tone) {
    Optional<Profile> profile = profiles.find(account, profileId);
    if (profile.isEmpty()) {
      return new ReadingOutcome.NoSuchProfile();
    }
    Person person = accounts.person(account);
    var wanted =
        new Wanted(
            profile.get(),
            person,
            date == null ? today(person.zone()) : date,
            language == null ? person.language() : language,
            tone == null ? person.tone() : tone);
    if (Math.abs(ChronoUnit.DAYS.between(today(person.zone()), wanted.date())) > REACH_DAYS) {
      return new ReadingOutcome.DateOutOfReach(
          "the date " + wanted.date() + "; accepted are the " + REACH_DAYS + " days about today");
    }
    Optional<Reading> standing = standing(wanted);
    if (standing.isPresent() && standing.get().openedAt().isPresent()) {
      return new ReadingOutcome.Ready(standing.get(), entitlements.usage(account), 0);
    }
    return switch (quota.open(account, Endpoint.READING_DAILY)) {
      case Opening.Refused(Reservation.Refused why) -> new ReadingOutcome.NotNow(why);
      case Opening.Opened(OpenCall call) -> {
        try (call) {
          yield counted(wanted, standing, call);
        }
      }
    };
  }

  /** A reading of the account, opened or not; opening it is {@link #daily}. */
  public Optional<Reading> find(AccountId account, ReadingId id) {
    return store.find(account, id);
  }

  /**
   * The account's readings of a span of local dates, both included, the newest first. Makes none.
   */
  public List<Reading> list(
      AccountId account, LocalDate from, LocalDate to, @Nullable ReadingId after, int most) {
    Optional<Reading> last = Optional.ofNullable(after).flatMap(id -> store.find(account, id));
    return store.list(account, from, to, last, most);
  }

  /** The panchanga of a reading's day where the person is; empty once the profile is removed. */
  public Optional<DayPanchanga> panchanga(Reading reading) {
    return profiles
        .find(reading.account(), reading.profile())
        .map(
            profile ->
                maker.panchanga(
                    reading.date(),
                    place(accounts.person(reading.account()), profile),
                    reading.zone()));
  }

  /** The date on which a zone's clocks stand. */
  public LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /**
   * Has it written, unless a model wrote it ahead. What the composer made ahead stands where nobody
   * may or can write it better now.
   */
  private ReadingOutcome counted(Wanted wanted, Optional<Reading> standing, OpenCall call) {
    try {
      long tokens = 0;
      if (standing.filter(reading -> !reading.model().equals(ReadingMaker.COMPOSER)).isEmpty()) {
        Optional<DayFacts> day = facts(wanted);
        if (day.isEmpty()) {
          return new ReadingOutcome.BirthTimeNeeded();
        }
        switch (author.write(
            wanted.person().id(), day.get(), wanted.language(), wanted.tone(), call)) {
          case Author.Authored.NotNow(Reservation.Refused why) -> {
            if (standing.isEmpty()) {
              return new ReadingOutcome.NotNow(why);
            }
          }
          case Author.Authored.Text(ReadingText text, String model, long used) -> {
            tokens = used;
            keep(reading(wanted, day.get(), text, model), standing);
          }
        }
      }
      // another node may have made it in between: what stands is the reading
      Reading reading =
          standing(wanted).orElseThrow(() -> new IllegalStateException("the reading was removed"));
      boolean first = store.open(reading.id(), clock.instant());
      return new ReadingOutcome.Ready(reading, call.finish(first), tokens);
    } catch (OutsideEphemerisException outside) {
      return new ReadingOutcome.DateOutOfReach(String.valueOf(outside.getMessage()));
    }
  }

  private void keep(Reading made, Optional<Reading> standing) {
    if (standing.isEmpty()) {
      store.add(List.of(made));
    } else if (!made.model().equals(ReadingMaker.COMPOSER)) {
      store.replaceUnopened(standing.get().id(), made);
    }
  }

  private Optional<Reading> standing(Wanted wanted) {
    return store.find(wanted.profile().id(), wanted.date(), wanted.language(), wanted.tone());
  }

  /** Makes a reading by the composer, without storing it. */
  Optional<Reading> make(Wanted wanted) {
    Person person = wanted.person();
    return maker
        .make(
            wanted.profile().birth().toBirth(),
            wanted.date(),
            place(person, wanted.profile()),
            person.zone(),
            wanted.language(),
            wanted.tone())
        .map(made -> reading(wanted, made, ReadingMaker.COMPOSER));
  }

  private Optional<DayFacts> facts(Wanted wanted) {
    Person person = wanted.person();
    return maker.facts(
        wanted.profile().birth().toBirth(),
        wanted.date(),
        place(person, wanted.profile()),
        person.zone());
  }

  private Reading reading(Wanted wanted, DayFacts day, ReadingText text, String model) {
    return reading(wanted, maker.made(day, text, wanted.language(), wanted.tone()), model);
  }

  private Reading reading(Wanted wanted, ReadingMaker.Made made, String model) {
    Person person = wanted.person();
    return new Reading(
        new ReadingId(ids.generateId().toString()),
        person.id(),
        wanted.profile().id(),
        wanted.date(),
        wanted.language(),
        wanted.tone(),
        person.zone(),
        model,
        made.factsKey(),
        made.text(),
        made.facts(),
        clock.instant(),
        Optional.empty());
  }

  /** Where the person's day is spent: where they say they are, else where they were born. */
  private static GeoPosition place(Person person, Profile profile) {
    return person
        .presentPlace()
        .map(here -> new GeoPosition(here.latitude(), here.longitude()))
        .orElse(profile.birth().place().position());
  }

  /** Which reading, for whom, in what words. */
  record Wanted(Profile profile, Person person, LocalDate date, Language language, Tone tone) {}
}

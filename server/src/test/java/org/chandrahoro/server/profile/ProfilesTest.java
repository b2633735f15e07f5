package org.chandrahoro.server.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ProfilesTest {
  private static final WrittenTime AFTERNOON = new WrittenTime.Recorded(LocalTime.of(14, 35));

  private final AccountFixture accounts;
  private final List<Object> events = new ArrayList<>();
  private final ProfileStore store;
  private final Profiles profiles;
  private final AccountId asha;
  private final AccountId ravi;

  ProfilesTest(TestDatabase database) {
    accounts = new AccountFixture(database);
    store = new ProfileStore(database.jdbc());
    profiles = new Profiles(store, accounts.accounts, accounts.ids, accounts.clock, events::add);
    asha = accounts.somebody();
    ravi = accounts.somebody();
  }

  @Test
  void aBirthIsReadAsItWasWritten() {
    var births =
        List.of(
            birth(LocalDate.of(1990, 5, 17), AFTERNOON, "Asia/Kolkata", null),
            birth(
                LocalDate.of(1600, 1, 1),
                new WrittenTime.Within(LocalTime.of(0, 0, 20), 45),
                "Asia/Kolkata",
                null),
            birth(LocalDate.of(2400, 12, 31), new WrittenTime.Unknown(), "Europe/Paris", null),
            birth(
                LocalDate.of(1582, 10, 15).withYear(1700),
                new WrittenTime.Recorded(LocalTime.of(23, 59, 59)),
                null,
                ZoneOffset.ofHoursMinutesSeconds(5, 21, 10)));
    for (BirthDetails birth : births) {
      Profile added = profiles.add(asha, "Asha", birth).orElseThrow();
      assertThat(profiles.find(asha, added.id())).contains(added);
      assertThat(profiles.find(asha, added.id()).orElseThrow().birth()).isEqualTo(birth);
    }
  }

  @Test
  void anothersProfileIsNotThere() {
    ProfileId id = added(asha, "Asha");
    assertThat(profiles.find(ravi, id)).isEmpty();
    assertThat(profiles.replace(ravi, id, "Ravi", kolkata())).isEmpty();
    assertThat(profiles.remove(ravi, id)).isFalse();
    assertThat(profiles.find(asha, id).orElseThrow().name()).isEqualTo("Asha");
  }

  @Test
  void peopleAreListedInTheOrderOfTheirComing() {
    ProfileId first = added(asha, "Asha");
    accounts.clock.advance(java.time.Duration.ofMillis(1));
    ProfileId second = added(asha, "Mother");
    accounts.clock.advance(java.time.Duration.ofMillis(1));
    ProfileId third = added(asha, "Father");
    assertThat(profiles.all(asha)).extracting(Profile::id).containsExactly(first, second, third);
    assertThat(profiles.list(asha, first, 1)).extracting(Profile::id).containsExactly(second);
    assertThat(profiles.first(asha)).map(Profile::id).contains(first);
  }

  @Test
  void aCorrectedBirthIsAnnouncedAndACorrectedNameIsNot() {
    ProfileId id = added(asha, "Asha");
    events.clear();
    profiles.replace(asha, id, "Asha R", kolkata());
    assertThat(events).isEmpty();
    profiles.replace(
        asha, id, "Asha R", birth(LocalDate.of(1990, 5, 18), AFTERNOON, "Asia/Kolkata", null));
    assertThat(events).containsExactly(new ProfileChanged(asha, id));
    profiles.remove(asha, id);
    assertThat(events).last().isEqualTo(new ProfileRemoved(asha, id));
    assertThat(profiles.find(asha, id)).isEmpty();
  }

  @Test
  void theZoneOfTheFirstPersonIsThatOfTheAccount() {
    ProfileId first =
        profiles
            .add(asha, "Asha", birth(LocalDate.of(1990, 5, 17), AFTERNOON, "Asia/Dubai", null))
            .orElseThrow()
            .id();
    accounts.clock.advance(java.time.Duration.ofMillis(1));
    profiles.add(asha, "B", birth(LocalDate.of(1990, 5, 17), AFTERNOON, "Europe/Paris", null));
    assertThat(accounts.accounts.person(asha).zone()).isEqualTo(ZoneId.of("Asia/Dubai"));
    profiles.remove(asha, first);
    assertThat(accounts.accounts.person(asha).zone()).isEqualTo(ZoneId.of("Europe/Paris"));
  }

  @Test
  void exportAndErasureKnowEveryPerson() {
    added(asha, "Asha");
    profiles.add(
        asha, "B", birth(LocalDate.of(1990, 5, 17), new WrittenTime.Unknown(), "UTC", null));
    var data = new ProfileData(store);
    assertThat(data.of(asha))
        .hasSize(2)
        .anySatisfy(row -> assertThat(row).containsEntry("time", "14:35"))
        .anySatisfy(row -> assertThat(row).containsEntry("time", "unknown"));
    data.erase(asha);
    assertThat(profiles.all(asha)).isEmpty();
  }

  private ProfileId added(AccountId account, String name) {
    return profiles.add(account, name, kolkata()).orElseThrow().id();
  }

  private static BirthDetails kolkata() {
    return birth(LocalDate.of(1990, 5, 17), AFTERNOON, "Asia/Kolkata", null);
  }

  private static BirthDetails birth(
      LocalDate date,
      WrittenTime time,
      @org.jspecify.annotations.Nullable String zone,
      @org.jspecify.annotations.Nullable ZoneOffset given) {
    var place =
        new BirthPlace(
            "Somewhere",
            new GeoPosition(17.385, 78.4867),
            Optional.ofNullable(zone).map(ZoneId::of),
            Optional.ofNullable(given));
    return new BirthDetails(
        date, time, place, BirthClock.offsetOfDay(date, place.zone(), place.givenOffset()));
  }
}

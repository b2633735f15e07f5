package org.chandrahoro.server.profile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;

/** The profile module put together by hand on the accounts of a fixture. */
public final class ProfileFixture {
  public final Profiles profiles;

  public ProfileFixture(AccountFixture accounts, List<Object> events) {
    profiles =
        new Profiles(
            new ProfileStore(accounts.jdbc),
            accounts.accounts,
            accounts.ids,
            accounts.clock,
            events::add);
  }

  /** Somebody born at 14:35 in Hyderabad, by the clocks of a zone. */
  public Profile somebody(AccountId account, LocalDate date, ZoneId zone) {
    var place =
        new BirthPlace(
            "Somewhere", new GeoPosition(17.385, 78.4867), Optional.of(zone), Optional.empty());
    return profiles
        .add(
            account,
            "Asha",
            new BirthDetails(
                date,
                new WrittenTime.Recorded(LocalTime.of(14, 35)),
                place,
                BirthClock.offsetOfDay(date, place.zone(), place.givenOffset())))
        .orElseThrow();
  }
}

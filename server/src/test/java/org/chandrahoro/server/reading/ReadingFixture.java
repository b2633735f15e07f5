package org.chandrahoro.server.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.server.account.AccountFixture;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.entitlement.QuotaFixture;
import org.chandrahoro.server.node.TestDatabase;
import org.chandrahoro.server.profile.Profile;
import org.chandrahoro.server.profile.ProfileFixture;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reading module put together by hand on one database, with a clock that the test moves. */
final class ReadingFixture {
  static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

  final AccountFixture accounts;
  final ProfileFixture profiles;
  final JdbcClient jdbc;
  final JdbcTemplate batches;
  final ReadingStore store;
  final Readings readings;
  final QuotaFixture quota;

  ReadingFixture(TestDatabase database) {
    accounts = new AccountFixture(database);
    profiles = new ProfileFixture(accounts, new ArrayList<>());
    quota = new QuotaFixture(accounts);
    jdbc = accounts.jdbc;
    batches = new JdbcTemplate(database.dataSource());
    store = new ReadingStore(jdbc, batches);
    readings = readings(store);
  }

  Readings readings(ReadingStore kept) {
    return new Readings(
        kept,
        ReadingExamples.MAKER,
        ReadingExamples.COMPOSER,
        accounts.accounts,
        profiles.profiles,
        quota.entitlements,
        quota.quota,
        accounts.ids,
        accounts.clock);
  }

  DailyRun run() {
    return run(readings, store);
  }

  DailyRun run(Readings made, ReadingStore kept) {
    return new DailyRun(accounts.accounts, profiles.profiles, made, kept, accounts.clock);
  }

  /** A new account in a zone with so many people. */
  AccountId account(ZoneId zone, int people) {
    AccountId account = accounts.somebody();
    for (int i = 0; i < people; i++) {
      person(account, zone, i);
    }
    return account;
  }

  Profile person(AccountId account, ZoneId zone, int which) {
    return profiles.somebody(account, LocalDate.of(1960 + which, 5, 17), zone);
  }

  /** Profile, date and language of each reading of an account, as the table has them. */
  List<String> stored(AccountId account) {
    return jdbc.sql(
            """
            SELECT profile_id, local_date, language FROM daily_readings
            WHERE account_id = :account ORDER BY profile_id, local_date
            """)
        .param("account", account.value())
        .query(
            (row, _) ->
                row.getString("profile_id")
                    + " "
                    + row.getObject("local_date", LocalDate.class)
                    + " "
                    + row.getString("language"))
        .list();
  }

  /** What {@link #stored} must be where everybody has one reading of a date in English. */
  List<String> oneEach(AccountId account, LocalDate date) {
    return profiles.profiles.all(account).stream()
        .map(profile -> profile.id().value() + " " + date + " en")
        .sorted()
        .toList();
  }
}

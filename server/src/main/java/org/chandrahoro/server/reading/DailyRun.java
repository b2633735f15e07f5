package org.chandrahoro.server.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.chandrahoro.ephemeris.OutsideEphemerisException;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.Person;
import org.chandrahoro.server.profile.Profile;
import org.chandrahoro.server.profile.Profiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes everybody's reading for the morning to come. What stands is left alone, so the run can be
 * cut anywhere, repeated, and run on two nodes at once: each reading comes to be exactly once.
 */
@Component
class DailyRun {
  private static final Logger log = LoggerFactory.getLogger(DailyRun.class);
  private static final LocalTime READY_BY = LocalTime.of(6, 0);
  private static final int ACCOUNTS_AT_ONCE = 100;

  private final Accounts accounts;
  private final Profiles profiles;
  private final Readings readings;
  private final ReadingStore store;
  private final Clock clock;

  DailyRun(
      Accounts accounts, Profiles profiles, Readings readings, ReadingStore store, Clock clock) {
    this.accounts = accounts;
    this.profiles = profiles;
    this.readings = readings;
    this.store = store;
    this.clock = clock;
  }

  /** Makes what is missing and answers how many readings that were. */
  int make() {
    Instant now = clock.instant();
    int made = 0;
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      AccountId last = null;
      for (List<AccountId> page = accounts.active(last, ACCOUNTS_AT_ONCE);
          !page.isEmpty();
          page = accounts.active(last, ACCOUNTS_AT_ONCE)) {
        last = page.getLast();
        made += make(page, now, workers);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      log.info("The daily run was stopped; the next one goes on from here");
    }
    log.info("The daily run made {} readings", made);
    return made;
  }

  /** The date whose six o'clock comes next in a zone. */
  static LocalDate nextMorning(Instant now, ZoneId zone) {
    var local = now.atZone(zone);
    return local.toLocalTime().isAfter(READY_BY)
        ? local.toLocalDate().plusDays(1)
        : local.toLocalDate();
  }

  private int make(List<AccountId> page, Instant now, ExecutorService workers)
      throws InterruptedException {
    var tasks = new ArrayList<Callable<List<Reading>>>();
    for (AccountId id : page) {
      tasks.add(() -> missing(id, now));
    }
    var made = new ArrayList<Reading>();
    for (Future<List<Reading>> task : workers.invokeAll(tasks)) {
      try {
        made.addAll(task.get());
      } catch (ExecutionException failed) {
        // one account that cannot be read must not keep the others from their morning
        log.error(
            "A reading could not be made: {}", String.valueOf(failed.getCause()).split(":", 2)[0]);
      }
    }
    store.add(made);
    return made.size();
  }

  private List<Reading> missing(AccountId id, Instant now) {
    Optional<Person> person = accounts.find(id);
    if (person.isEmpty()) {
      return List.of();
    }
    LocalDate date = nextMorning(now, person.get().zone());
    List<Profile> people = profiles.all(id);
    Set<String> present =
        store
            .present(people.stream().map(Profile::id).toList(), date, person.get().language())
            .stream()
            .map(profile -> profile.value())
            .collect(Collectors.toSet());
    var made = new ArrayList<Reading>();
    for (Profile profile : people) {
      if (!present.contains(profile.id().value())) {
        make(profile, person.get(), date).ifPresent(made::add);
      }
    }
    return made;
  }

  private Optional<Reading> make(Profile profile, Person person, LocalDate date) {
    try {
      return readings.make(
          new Readings.Wanted(profile, person, date, person.language(), person.tone()));
    } catch (OutsideEphemerisException outside) {
      return Optional.empty();
    }
  }
}

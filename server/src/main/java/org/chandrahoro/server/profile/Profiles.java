package org.chandrahoro.server.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * The people of an account. Whoever asks says for which account; another's profile is simply not
 * there.
 */
@Service
public class Profiles {
  /** How many people one account keeps. */
  public static final int MOST = 200;

  public static final int LONGEST_NAME = 120;

  private final ProfileStore store;
  private final Accounts accounts;
  private final IdGenerator ids;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Profiles(
      ProfileStore store,
      Accounts accounts,
      IdGenerator ids,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.accounts = accounts;
    this.ids = ids;
    this.clock = clock;
    this.events = events;
  }

  /** Adds a person; empty where the account is full. */
  @Transactional
  public Optional<Profile> add(AccountId account, String name, BirthDetails birth) {
    if (store.count(account) >= MOST) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    var id = new ProfileId(ids.generateId().toString());
    var profile = new Profile(id, account, checked(name), birth, now, now);
    store.add(profile);
    settleHomeZone(account);
    events.publishEvent(new ProfileAdded(account, id));
    return Optional.of(profile);
  }

  public Optional<Profile> find(AccountId account, ProfileId id) {
    return store.find(account, id);
  }

  /** The person whose day is meant where none is named: the one added first. */
  public Optional<Profile> first(AccountId account) {
    return store.list(account, null, 1).stream().findFirst();
  }

  /** In the order in which they were added, beginning after {@code after}. */
  public List<Profile> list(AccountId account, @Nullable ProfileId after, int most) {
    return store.list(account, after, most);
  }

  /** Everybody of the account. */
  public List<Profile> all(AccountId account) {
    return store.list(account, null, MOST);
  }

  /** Corrects a person; empty where the account has no such profile. */
  @Transactional
  public Optional<Profile> replace(
      AccountId account, ProfileId id, String name, BirthDetails birth) {
    Optional<Profile> before = store.find(account, id);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    var after =
        new Profile(id, account, checked(name), birth, before.get().createdAt(), clock.instant());
    store.replace(after);
    settleHomeZone(account);
    if (!before.get().birth().equals(birth)) {
      events.publishEvent(new ProfileChanged(account, id));
    }
    return Optional.of(after);
  }

  /** Removes a person; false where the account has no such profile. */
  @Transactional
  public boolean remove(AccountId account, ProfileId id) {
    boolean removed = store.remove(account, id);
    if (removed) {
      settleHomeZone(account);
      events.publishEvent(new ProfileRemoved(account, id));
    }
    return removed;
  }

  /** A name that can be kept, or empty. */
  public static Optional<String> acceptableName(@Nullable String name) {
    String called = name == null ? "" : name.replaceAll("\\p{Cntrl}", " ").strip();
    return called.isEmpty() || called.length() > LONGEST_NAME
        ? Optional.empty()
        : Optional.of(called);
  }

  private static String checked(String name) {
    return acceptableName(name)
        .orElseThrow(
            () -> new IllegalArgumentException("a name of 1 to " + LONGEST_NAME + " characters"));
  }

  private void settleHomeZone(AccountId account) {
    accounts.settleHomeZone(
        account, first(account).flatMap(profile -> profile.birth().place().zone()).orElse(null));
  }
}

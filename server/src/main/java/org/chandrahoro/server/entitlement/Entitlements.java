package org.chandrahoro.server.entitlement;

import java.time.Clock;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.Person;
import org.springframework.stereotype.Service;

/** What each person may do: by an entitlement of their own, else by their plan. */
@Service
public class Entitlements {
  private final Accounts accounts;
  private final LayerStore layers;
  private final QuotaStore store;
  private final Clock clock;

  Entitlements(Accounts accounts, LayerStore layers, QuotaStore store, Clock clock) {
    this.accounts = accounts;
    this.layers = layers;
    this.store = store;
    this.clock = clock;
  }

  /** What the person may do now. */
  public Entitlement of(AccountId account) {
    Person person = accounts.person(account);
    return layers.layers(account, clock.instant()).entitlement(person);
  }

  /** What the person has used of it today. */
  public UsageToday usage(AccountId account) {
    return usage(account, of(account));
  }

  UsageToday usage(AccountId account, Entitlement entitlement) {
    QuotaStore.Standing standing = store.standing(account);
    QuotaWindow window = store.window(account, standing, entitlement.window(), clock.instant());
    return UsageToday.of(entitlement, standing.of(window));
  }

  /**
   * The window that is running: a change of zone waits for its end where something is used in it.
   */
  QuotaWindow window(AccountId account, Entitlement entitlement) {
    return store.window(account, store.standing(account), entitlement.window(), clock.instant());
  }
}

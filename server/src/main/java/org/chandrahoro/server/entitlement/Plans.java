package org.chandrahoro.server.entitlement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.springframework.stereotype.Service;

/** The plans there are, and who is on which. */
@Service
public class Plans {
  private final PlanStore store;
  private final LayerStore layers;
  private final Clock clock;

  Plans(PlanStore store, LayerStore layers, Clock clock) {
    this.store = store;
    this.layers = layers;
    this.clock = clock;
  }

  /** In the order in which they are shown. */
  public List<Plan> all() {
    return store.all();
  }

  public Optional<Plan> find(String name) {
    return PlanName.find(name).flatMap(store::find);
  }

  /** The plan of whoever is on none. */
  public PlanName standard() {
    return store.standard();
  }

  /** The plan that a person is on now. */
  public Plan of(AccountId account) {
    return layers.layers(account, clock.instant()).plan();
  }

  /** All that a person was ever on, the newest start first. */
  public List<PlanMembership> history(AccountId account) {
    return store.memberships(account);
  }
}

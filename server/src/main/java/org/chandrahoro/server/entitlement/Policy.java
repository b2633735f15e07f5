package org.chandrahoro.server.entitlement;

import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.ModelCatalog;
import org.chandrahoro.server.llm.ModelId;
import org.springframework.stereotype.Service;

/**
 * Whether a person may ask for something at all. The order is fixed, and the first "no" is the
 * answer: is the AI plane on for them, then the endpoint, then the model. The time window comes
 * before all three and never refuses: outside its span an entitlement gives way to the layer below
 * it, so it decides by which entitlement the questions are answered. Rate and quota come after
 * them, where room is held.
 */
@Service
public class Policy {
  private final Entitlements entitlements;
  private final ModelCatalog catalog;

  Policy(Entitlements entitlements, ModelCatalog catalog) {
    this.entitlements = entitlements;
    this.catalog = catalog;
  }

  /**
   * What holds at this moment, as the database has it.
   *
   * @param wantedModel empty for the composer, and where the model is not chosen yet
   */
  public Decision decide(AccountId account, Endpoint endpoint, Optional<ModelId> wantedModel) {
    return decide(entitlements.of(account), endpoint, wantedModel);
  }

  /** The same by an entitlement that was read a moment ago. */
  public Decision decide(
      Entitlement entitlement, Endpoint endpoint, Optional<ModelId> wantedModel) {
    if (!entitlement.enabled()) {
      return new Decision.Refused(new Reservation.Disabled());
    }
    Limits limits = entitlement.limits();
    if (!limits.allows(endpoint)) {
      return new Decision.Refused(new Reservation.EndpointNotAllowed(endpoint));
    }
    if (wantedModel.isPresent() && !limits.allows(wantedModel.get(), catalog)) {
      return new Decision.Refused(new Reservation.ModelNotAllowed(wantedModel.get()));
    }
    return new Decision.Allowed(entitlement);
  }
}

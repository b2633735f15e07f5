package org.chandrahoro.server.entitlement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much a person may ask for in a day.
 *
 * @param requestsPerDay null: as many as they like
 * @param tokensPerDay null: as many as they like
 * @param allowedModels names or classes of models; empty means any
 * @param allowedEndpoints empty means any
 */
public record Limits(
    @Nullable Integer requestsPerDay,
    @Nullable Long tokensPerDay,
    Set<String> allowedModels,
    Set<Endpoint> allowedEndpoints) {
  public Limits {
    allowedModels = Set.copyOf(allowedModels);
    allowedEndpoints = Set.copyOf(allowedEndpoints);
  }

  public boolean allows(Endpoint endpoint) {
    return allowedEndpoints.isEmpty() || allowedEndpoints.contains(endpoint);
  }
}

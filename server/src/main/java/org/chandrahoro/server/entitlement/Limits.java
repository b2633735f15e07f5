package org.chandrahoro.server.entitlement;

import java.util.Collections;
import java.util.Set;
import org.chandrahoro.server.llm.ModelCatalog;
import org.chandrahoro.server.llm.ModelId;
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

  /**
   * Whether a model may write, named as its provider does ({@code gpt-4o-mini}), with the provider
   * before it ({@code openai/gpt-4o-mini}), or by a class that the catalog puts it into. A model
   * that the catalog does not know is in no class.
   */
  public boolean allows(ModelId model, ModelCatalog catalog) {
    return allowedModels.isEmpty()
        || allowedModels.contains(model.name())
        || allowedModels.contains(model.toString())
        || !Collections.disjoint(allowedModels, catalog.classesOf(model));
  }
}

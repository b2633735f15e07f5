package org.chandrahoro.server.writer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.server.entitlement.Endpoint;
import org.chandrahoro.server.entitlement.Limits;
import org.chandrahoro.server.llm.ModelCatalog;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;
import org.chandrahoro.server.llm.Route;
import org.chandrahoro.server.llm.Secret;

/**
 * Who may write for a person: their own key first, then the operator's, and only models that their
 * entitlement has.
 */
final class Candidates {
  private final RoutingTable table;
  private final ModelCatalog catalog;

  Candidates(RoutingTable table, ModelCatalog catalog) {
    this.table = table;
    this.catalog = catalog;
  }

  /** Who is asked. */
  sealed interface Found {
    record Some(List<Route.Candidate> candidates) implements Found {}

    /** The model that the person chose, or every one there is, is not in their entitlement. */
    record NotAllowed(ModelId model) implements Found {}

    record None(Written.Why why) implements Found {}
  }

  /**
   * @param profile empty where the person decided nothing
   * @param key the own key, empty where there is none or it does not open
   * @param withKeys the providers that the operator has keys of
   */
  Found of(
      Endpoint endpoint,
      Depth depth,
      Limits limits,
      Optional<LlmProfile> profile,
      Optional<Secret> key,
      Set<Provider> withKeys) {
    Optional<ModelId> chosen = profile.flatMap(this::chosen);
    if (chosen.isPresent() && !limits.allows(chosen.get(), catalog)) {
      return new Found.NotAllowed(chosen.get());
    }
    boolean own = profile.filter(p -> p.mode() == ProfileMode.OWN).isPresent();
    var candidates = new ArrayList<Route.Candidate>();
    if (own && chosen.isPresent() && key.isPresent()) {
      candidates.add(
          new Route.Candidate(
              chosen.get(), new Route.Access.Own(key.get(), profile.flatMap(LlmProfile::baseUrl))));
    }
    var platform = new LinkedHashSet<ModelId>();
    if (!own) {
      chosen.filter(model -> withKeys.contains(model.provider())).ifPresent(platform::add);
    }
    if (!own || profile.filter(LlmProfile::fallbackToPlatform).isPresent()) {
      platform.addAll(table.models(endpoint, depth, withKeys));
    }
    platform.stream()
        .filter(model -> limits.allows(model, catalog))
        .forEach(model -> candidates.add(new Route.Candidate(model, new Route.Access.Platform())));
    if (!candidates.isEmpty()) {
      return new Found.Some(candidates);
    }
    if (!platform.isEmpty()) {
      return new Found.NotAllowed(platform.getFirst());
    }
    return new Found.None(own ? Written.Why.OWN_KEY_FAILED : Written.Why.NO_KEY);
  }

  /** The model of the profile: the named one, or the usual one of the named provider. */
  private Optional<ModelId> chosen(LlmProfile profile) {
    return profile
        .provider()
        .flatMap(
            provider ->
                profile
                    .model()
                    .map(name -> new ModelId(provider, name))
                    .or(() -> table.usual(provider)));
  }
}

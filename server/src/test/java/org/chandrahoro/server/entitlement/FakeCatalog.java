package org.chandrahoro.server.entitlement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.server.llm.ModelCatalog;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;

/** A catalog of one small and one large model. */
final class FakeCatalog implements ModelCatalog {
  static final ModelId SMALL = new ModelId(Provider.OPENAI, "tiny-1");
  static final ModelId LARGE = new ModelId(Provider.ANTHROPIC, "grand-1");

  @Override
  public List<ModelId> all() {
    return List.of(SMALL, LARGE);
  }

  @Override
  public Optional<ModelId> find(String name) {
    return all().stream().filter(model -> model.name().equals(name)).findFirst();
  }

  @Override
  public Set<String> classesOf(ModelId model) {
    if (model.equals(SMALL)) {
      return Set.of("small");
    }
    return model.equals(LARGE) ? Set.of("large") : Set.of();
  }
}

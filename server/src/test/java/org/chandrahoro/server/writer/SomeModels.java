package org.chandrahoro.server.writer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.server.llm.ModelCatalog;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Provider;

/** A catalog of two small models and a large one. */
final class SomeModels implements ModelCatalog {
  static final ModelId SMALL = new ModelId(Provider.OPENAI, "little-1");
  static final ModelId LARGE = new ModelId(Provider.OPENAI, "big-1");
  static final ModelId OTHER = new ModelId(Provider.ANTHROPIC, "brief-1");

  @Override
  public List<ModelId> all() {
    return List.of(SMALL, LARGE, OTHER);
  }

  @Override
  public Optional<ModelId> find(String name) {
    return all().stream().filter(model -> model.name().equals(name)).findFirst();
  }

  @Override
  public Set<String> classesOf(ModelId model) {
    return all().contains(model) ? Set.of(model.equals(LARGE) ? "large" : "small") : Set.of();
  }
}

package org.chandrahoro.server.llm;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The models this service knows, with the classes that plans speak of. */
public interface ModelCatalog {
  /** All of them, in the order in which they are shown. */
  List<ModelId> all();

  /** The known model of that name, at whichever provider. */
  Optional<ModelId> find(String name);

  /**
   * The classes a model belongs to, such as {@code small}; empty for a model that is not known, as
   * at a compatible address.
   */
  Set<String> classesOf(ModelId model);
}

package org.chandrahoro.server.llm;

import java.util.Locale;
import java.util.Set;

/**
 * What a provider says of one of its models.
 *
 * @param classes as plans speak of it: {@code small} or {@code large}
 * @param contextTokens how much it reads and writes together
 * @param outputTokens the most it writes, reasoning included
 */
public record KnownModel(
    ModelId id, Set<String> classes, int contextTokens, int outputTokens, Set<Ability> abilities) {
  public KnownModel {
    classes = Set.copyOf(classes);
    abilities = Set.copyOf(abilities);
    if (contextTokens < 1 || outputTokens < 1) {
      throw new IllegalArgumentException(
          "%s reads %d and writes %d tokens".formatted(id, contextTokens, outputTokens));
    }
  }

  /** What a model accepts or does. */
  public enum Ability {
    /** Takes a temperature and a top-p. */
    SAMPLING,
    /** Takes a temperature or a top-p, and refuses both together. */
    EITHER,
    TOOLS,
    /** Keeps to a JSON schema. */
    SCHEMA,
    /** Thinks in tokens that are billed and not shown. */
    REASONS;

    static Ability of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}

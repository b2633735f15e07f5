package org.chandrahoro.server.llm;

/**
 * A model at a provider.
 *
 * @param name as the provider spells it
 */
public record ModelId(Provider provider, String name) {
  public ModelId {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a model of " + provider.word() + " without a name");
    }
  }

  @Override
  public String toString() {
    return provider.word() + "/" + name;
  }
}

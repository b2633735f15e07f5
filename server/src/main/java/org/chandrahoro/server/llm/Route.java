package org.chandrahoro.server.llm;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Which models may write an answer, in the order in which they are tried.
 *
 * @param candidates empty: nothing may be asked
 */
public record Route(List<Candidate> candidates) {
  public Route {
    candidates = List.copyOf(candidates);
  }

  /** A model and how it is reached. */
  public record Candidate(ModelId model, Access access) {}

  /** Whose key opens a provider. */
  public sealed interface Access {
    /** One of the operator's keys. */
    record Platform() implements Access {}

    /**
     * The person's own key.
     *
     * @param baseUrl empty: the provider's own address
     */
    record Own(Secret key, Optional<URI> baseUrl) implements Access {}
  }
}

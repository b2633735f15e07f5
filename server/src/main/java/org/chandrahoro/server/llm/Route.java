package org.chandrahoro.server.llm;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Which models may write an answer, in the order in which they are tried.
 *
 * @param candidates empty: nothing may be asked
 * @param purpose what the answer is for, such as {@code chat}: one of a handful of words, for the
 *     metrics
 */
public record Route(List<Candidate> candidates, String purpose) {
  public Route {
    candidates = List.copyOf(candidates);
    if (!purpose.matches("[a-z][a-z._]{0,39}")) {
      throw new IllegalArgumentException("the purpose '" + purpose + "': a word such as chat");
    }
  }

  public Route(List<Candidate> candidates) {
    this(candidates, "other");
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

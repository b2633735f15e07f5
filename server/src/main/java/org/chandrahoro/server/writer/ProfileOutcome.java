package org.chandrahoro.server.writer;

import org.chandrahoro.server.llm.Provider;

/** What became of setting an LLM profile. */
public sealed interface ProfileOutcome {
  /** It stands; {@code created} where there was none before. */
  record Stored(LlmProfile profile, boolean created) implements ProfileOutcome {}

  /** A field is not acceptable. */
  record BadField(String field, String why) implements ProfileOutcome {}

  /** The provider does not take the key. */
  record KeyRefused(Provider provider) implements ProfileOutcome {}

  /** The provider could not be asked about the key, so nothing was stored. */
  record NotReached(Provider provider) implements ProfileOutcome {}
}

package org.chandrahoro.server.llm;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One call to one provider in its own format, without retries. */
interface Wire {

  /**
   * Calls and reads the answer to its end, on the thread of the caller.
   *
   * @param baseUrl empty: the provider's own address, or the one the operator configured
   * @param maxTokens in place of the prompt's
   * @throws CallFailedException where there is no whole answer
   */
  Produced call(
      ModelId model,
      Secret key,
      Optional<URI> baseUrl,
      Prompt prompt,
      int maxTokens,
      Instant deadline,
      Tokens tokens)
      throws CallFailedException;

  /** A whole answer. */
  record Produced(String text, List<Prompt.ToolCall> toolCalls, Finish finish, TokenUse use) {
    public Produced {
      toolCalls = List.copyOf(toolCalls);
    }
  }

  /** Why the model stopped. */
  enum Finish {
    STOP,
    TOOL_CALLS,
    /** The limit of tokens. */
    LENGTH,
    /** The provider's filter. */
    FILTER
  }
}

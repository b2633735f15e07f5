package org.chandrahoro.server.llm;

import java.time.Duration;
import java.util.List;

/** What became of a prompt. */
public sealed interface Completion {
  /** The whole answer. */
  record Answered(
      String text, List<Prompt.ToolCall> toolCalls, ModelId model, KeyOwner keyOwner, TokenUse use)
      implements Completion {
    public Answered {
      toolCalls = List.copyOf(toolCalls);
    }
  }

  /** The provider's filter refused. It is final: no other model is asked. */
  record Declined(ModelId model, KeyOwner keyOwner, TokenUse use) implements Completion {}

  /** The answer met the limit of tokens; what there is of it is not the answer. */
  record Truncated(String part, ModelId model, KeyOwner keyOwner, TokenUse use)
      implements Completion {}

  /** The answer broke off after its first token had been passed on. */
  record Cut(String part, ModelId model, KeyOwner keyOwner, TokenUse use) implements Completion {}

  /** The meter did not admit it. */
  record Denied(Meter.Denial why) implements Completion {}

  /** The person's own key does not work, and they forbade the platform's. */
  record OwnKeyFailed(ModelId model) implements Completion {}

  /** No provider answered. */
  record Unavailable(Duration retryAfter) implements Completion {}
}

package org.chandrahoro.server.writer;

import java.time.Duration;
import java.util.List;
import org.chandrahoro.server.entitlement.Reservation;
import org.chandrahoro.server.entitlement.UsageToday;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.Prompt;

/**
 * What became of asking somebody to write. {@code tokens} is what the whole call used, failed
 * attempts included; {@code usage} is the person's day after it.
 */
public sealed interface Written {
  /** The whole answer. Counts one request. */
  record Answered(
      String text, List<Prompt.ToolCall> toolCalls, ModelId model, long tokens, UsageToday usage)
      implements Written {
    public Answered {
      toolCalls = List.copyOf(toolCalls);
    }
  }

  /** The provider's filter refused, which is an answer. Counts one request. */
  record Declined(ModelId model, long tokens, UsageToday usage) implements Written {}

  /** The answer met the limit of tokens before its end. Counts no request. */
  record Truncated(String part, ModelId model, long tokens, UsageToday usage) implements Written {}

  /** The answer broke off after its first token had been heard. Counts no request. */
  record Cut(String part, ModelId model, long tokens, UsageToday usage) implements Written {}

  /** The person may not ask for this now. Nothing was sent. */
  record Refused(Reservation.Refused why) implements Written {}

  /**
   * No model writes: the composer does, or nobody. Counts as the draft says.
   *
   * @param retryAfter when it is worth asking again
   */
  record NobodyWrites(Why why, Duration retryAfter, UsageToday usage) implements Written {}

  /** Why no model writes. */
  enum Why {
    /** Neither the person nor the operator has a key. */
    NO_KEY,
    /** The person's own key does not work, and they forbade the operator's. */
    OWN_KEY_FAILED,
    /** No provider answers. */
    PROVIDERS_DOWN
  }
}

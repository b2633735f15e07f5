package org.chandrahoro.server.chat;

import java.time.Duration;
import java.util.List;
import org.chandrahoro.server.entitlement.Reservation;
import org.chandrahoro.server.entitlement.UsageToday;

/** What became of a question. */
public sealed interface ChatOutcome {
  /**
   * An answer, the provider's refusal among them.
   *
   * @param sources the ids of the facts that the writer was given
   * @param usage the person's day after it
   */
  record Answered(
      ConversationId conversation,
      String message,
      List<String> sources,
      long tokens,
      UsageToday usage)
      implements ChatOutcome {
    public Answered {
      sources = List.copyOf(sources);
    }
  }

  /** The answer broke off; what there is of it is kept in the conversation, and is no answer. */
  record BrokenOff(ConversationId conversation, long tokens, UsageToday usage)
      implements ChatOutcome {}

  /** The account has no such profile. */
  record NoSuchProfile() implements ChatOutcome {}

  /** The account has no such conversation about this profile. */
  record NoSuchConversation() implements ChatOutcome {}

  /** The birth time leaves even the natal Moon's sign open, so nothing personal can be said. */
  record BirthTimeNeeded() implements ChatOutcome {}

  /** The person may not ask this now. */
  record NotNow(Reservation.Refused why) implements ChatOutcome {}

  /** Nobody can write it now. Counts nothing. */
  record Unavailable(Duration retryAfter) implements ChatOutcome {}
}

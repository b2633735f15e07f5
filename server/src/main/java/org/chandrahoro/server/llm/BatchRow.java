package org.chandrahoro.server.llm;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of the table ai_batches.
 *
 * @param name the provider's
 */
record BatchRow(
    String id,
    ModelId model,
    Stage stage,
    int requests,
    long enqueued,
    int attempts,
    int keySlot,
    Optional<String> name,
    Instant deadline,
    Instant retryAt,
    Optional<Instant> sentAt,
    Optional<Instant> cancelledAt,
    String failure) {
  /** How far it has come. */
  enum Stage {
    /** Not sent: it is new, or there was no room. */
    WAITING,
    /** On its way, or its sender died: it may be there or not. */
    SENDING,
    SENT,
    /** Given back to the caller while it may yet end at the provider. */
    LEFT,
    FINISHED,
    EXPIRED,
    FAILED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean isOver() {
      return this == FINISHED || this == EXPIRED || this == FAILED;
    }
  }

  BatchHandle handle() {
    return new BatchHandle(id, model, requests, deadline);
  }

  BatchLane.Shard.Label label() {
    return new BatchLane.Shard.Label(id, model, requests);
  }
}

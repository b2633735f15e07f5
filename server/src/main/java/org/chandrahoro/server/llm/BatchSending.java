package org.chandrahoro.server.llm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.server.llm.BatchRow.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands waiting batches over. The row says that one is being sent before the first byte is: when
 * the sender dies, or the answer is lost, it is looked for at the provider, and sent again only
 * where it is known not to be there.
 */
final class BatchSending {
  private static final Logger LOG = LoggerFactory.getLogger(BatchSending.class);
  private static final Duration SHORTLY = Duration.ofMinutes(1);

  /** The provider's clock may be behind ours. */
  private static final Duration CLOCKS = Duration.ofMinutes(5);

  private final Batches.Parts parts;

  BatchSending(Batches.Parts parts) {
    this.parts = parts;
  }

  /** Sends it where its time has come and the provider's queue has room. */
  void send(BatchRow row, Instant now) {
    if (now.isBefore(row.retryAt())) {
      return;
    }
    ModelId model = row.model();
    long waiting = parts.store().enqueued(model);
    long room = parts.settings().queue().getOrDefault(model.provider(), 0L) - waiting;
    if (waiting > 0 && row.enqueued() > room) {
      return;
    }
    Optional<PlatformKey> key = parts.keys().next(model.provider(), now);
    if (key.isEmpty()) {
      return;
    }
    int slot = parts.keys().of(model.provider()).indexOf(key.get());
    if (begin(row, slot, now)) {
      create(parts.store().find(row.id()).orElseThrow(), key.get(), now);
    }
  }

  /** What was sent before, and refused for want of room, is on record already. */
  private boolean begin(BatchRow row, int slot, Instant now) {
    return Boolean.TRUE.equals(
        parts
            .transactions()
            .execute(
                _ -> {
                  if (!parts.store().beginSending(row, slot, now)) {
                    return false;
                  }
                  if (row.attempts() == 0) {
                    parts.ledger().dispatched(parts.items().calls(row, now));
                  }
                  return true;
                }));
  }

  private void create(BatchRow row, PlatformKey key, Instant now) {
    List<BatchLane.Request> requests = parts.items().requests(row.id());
    BatchLane lane = parts.lane(row.model().provider());
    try {
      String name = lane.create(key.secret(), new BatchLane.Shard(row.label(), requests));
      key.worked();
      if (!parts.store().named(row, name)) {
        // this node slept so long that another has taken over
        lane.cancel(key.secret(), name);
      }
    } catch (CallFailedException failed) {
      learn(row, key, failed, now);
    }
  }

  private void learn(BatchRow row, PlatformKey key, CallFailedException failed, Instant now) {
    LOG.warn("A batch was not taken: {}", failed.getMessage());
    switch (failed.fault()) {
      case NOT_CONNECTED -> parts.store().waitUntil(row, now.plus(SHORTLY));
      case KEY_REFUSED, NO_CREDIT -> {
        key.rest(now.plus(SHORTLY), true);
        parts.store().waitUntil(row, now.plus(SHORTLY));
      }
      case RATE_LIMITED ->
          parts
              .store()
              .waitUntil(row, now.plus(failed.retryAfter().orElse(parts.settings().noRoom())));
      case BAD_REQUEST ->
          parts.ending().withoutAnswers(row, Stage.FAILED, "the provider refused the batch", now);
      case OVERLOADED, TIMEOUT, MALFORMED, CUT -> {
        // it may be there: the row stays as it is until that is known
      }
    }
  }

  /** Finds out about one whose sender was not heard of again. */
  void recover(BatchRow row, Instant now) throws CallFailedException {
    Instant sent = row.sentAt().orElse(row.retryAt());
    if (now.isBefore(sent.plus(parts.settings().handingOver()))) {
      return;
    }
    BatchLane lane = parts.lane(row.model().provider());
    switch (lane.find(parts.keyOf(row), row.label(), sent.minus(CLOCKS))) {
      case BatchLane.Found.Named(String name) -> parts.store().named(row, name);
      case BatchLane.Found.Perhaps() -> {
        // it will say whose it is once it has ended
      }
      case BatchLane.Found.Nowhere() -> {
        if (row.stage() == Stage.SENDING) {
          parts.store().waitUntil(row, now);
        } else {
          parts.ending().withoutAnswers(row, Stage.EXPIRED, "it never reached the provider", now);
        }
      }
    }
  }
}

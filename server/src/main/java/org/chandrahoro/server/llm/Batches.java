package org.chandrahoro.server.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.chandrahoro.server.llm.BatchRow.Stage;
import org.chandrahoro.server.llm.BatchShards.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.IdGenerator;

/**
 * The batch lanes of OpenAI, Anthropic and Google: half the price, within a day, and not to be
 * relied upon. Whoever has prompts that can wait hands them in, comes back for the results, and
 * takes what has none to the {@link Router}:
 *
 * <pre>{@code
 * // at D-2, as often as one likes: what is handed in already is not handed in again
 * batches.submit(items, eveningOfTheDayBefore);
 *
 * // every few minutes, on any node
 * batches.tend();
 * for (BatchHandle batch : batches.kept()) {
 *   switch (batches.poll(batch)) {
 *     case BatchState.Pending _ -> {}
 *     case BatchState over -> {
 *       store(answersOf(over));           // idempotent: it is told again after a crash
 *       writeSingly(over.unanswered());   // failed, expired, beyond the deadline
 *       batches.forget(batch);
 *     }
 *   }
 * }
 * }</pre>
 *
 * A truncated or declined item is an answer, not a fault, and stays with the caller. Everything is
 * kept in the database before a provider hears of it: a node that dies loses no batch and sends
 * none twice. Usage goes to the {@link BatchLedger}, a row for each item, at the prices of {@link
 * Lane#BATCH}; the caller admits nothing and settles nothing. Prompts are kept until their batch
 * has ended, answers until it is forgotten.
 */
public final class Batches {
  private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
  private final Parts parts;
  private final BatchSending sending;

  /** What batches are made with. */
  record Parts(
      Map<Provider, BatchLane> lanes,
      BatchSettings settings,
      PlatformKeys keys,
      BatchStore store,
      BatchItemStore items,
      BatchLedger ledger,
      Prices prices,
      TokenGauge gauge,
      TransactionTemplate transactions,
      IdGenerator ids,
      Clock clock) {
    BatchLane lane(Provider provider) {
      return Optional.ofNullable(lanes.get(provider)).orElseThrow();
    }

    BatchEnding ending() {
      return new BatchEnding(this);
    }

    /** The key it was sent with; the last one where the operator has fewer now. */
    Secret keyOf(BatchRow row) throws CallFailedException {
      List<PlatformKey> all = keys.of(row.model().provider());
      if (all.isEmpty()) {
        throw BatchCalls.failed(
            CallFailedException.Fault.KEY_REFUSED,
            "no key for " + row.model().provider().word() + " any more");
      }
      return all.get(Math.min(row.keySlot(), all.size() - 1)).secret();
    }
  }

  Batches(Parts parts) {
    this.parts = parts;
    this.sending = new BatchSending(parts);
  }

  /** Whether there is a lane for that provider, and a key of the operator's to use it with. */
  public boolean offered(Provider provider) {
    return parts.lanes().containsKey(provider) && parts.keys().any(provider);
  }

  /**
   * Keeps the items as batches of one model each, within the bounds of their provider and of its
   * queue, and sends those that have room; the others wait for {@link #tend}.
   *
   * @param deadline when what is not answered is given back; a provider may take 24 hours
   * @return the batches that have these items, those handed in before included
   * @throws IllegalArgumentException where a provider is not {@link #offered}, or a custom id comes
   *     twice
   */
  public List<BatchHandle> submit(List<BatchItem> items, Instant deadline) {
    var ids = new LinkedHashSet<String>();
    for (BatchItem item : items) {
      if (!offered(item.model().provider())) {
        throw new IllegalArgumentException(item.model() + ": no batches without a key");
      }
      if (!ids.add(item.customId())) {
        throw new IllegalArgumentException("customId='" + item.customId() + "' comes twice");
      }
    }
    keepNew(items, deadline);
    Set<String> batches = new LinkedHashSet<>(parts.items().batchesOf(ids).values());
    batches.forEach(this::advance);
    return batches.stream()
        .flatMap(id -> parts.store().find(id).stream())
        .map(BatchRow::handle)
        .toList();
  }

  private void keepNew(List<BatchItem> items, Instant deadline) {
    while (true) {
      try {
        Set<String> known =
            parts.items().batchesOf(items.stream().map(BatchItem::customId).toList()).keySet();
        for (List<Written> shard :
            shards(items.stream().filter(item -> !known.contains(item.customId())).toList())) {
          keep(shard, deadline);
        }
        return;
      } catch (DuplicateKeyException handedInElsewhere) {
        LOG.debug("Another node has handed in some of these at the same time");
      }
    }
  }

  private List<List<Written>> shards(List<BatchItem> items) {
    var shards = new ArrayList<List<Written>>();
    for (Provider provider : parts.lanes().keySet()) {
      var bounds = parts.lane(provider).bounds();
      shards.addAll(
          BatchShards.of(
              items.stream()
                  .filter(item -> item.model().provider() == provider)
                  .map(this::written)
                  .toList(),
              new BatchShards.Bounds(
                  bounds.requests(),
                  Math.min(bounds.bytes(), parts.settings().shardBytes()),
                  parts.settings().queue().getOrDefault(provider, Long.MAX_VALUE))));
    }
    return shards;
  }

  private Written written(BatchItem item) {
    String request = BatchAnswers.request(item);
    long tokens =
        parts
            .gauge()
            .input(
                item.model(),
                TokenEstimate.bytes(item.prompt()),
                TokenEstimate.input(item.prompt()));
    return new Written(item, request, request.getBytes(UTF_8).length, tokens);
  }

  private void keep(List<Written> shard, Instant deadline) {
    var batch =
        new BatchHandle(
            parts.ids().generateId().toString(),
            shard.getFirst().item().model(),
            shard.size(),
            deadline);
    parts
        .transactions()
        .executeWithoutResult(
            _ -> {
              long tokens = shard.stream().mapToLong(Written::tokens).sum();
              parts.store().add(batch, tokens, parts.clock().instant());
              for (int i = 0; i < shard.size(); i++) {
                parts.items().add(batch.id(), i + 1, shard.get(i));
              }
            });
  }

  /** Moves every batch on as far as it goes now, and removes what is over and forgotten. */
  public void tend() {
    parts.store().live().forEach(row -> advance(row.id()));
    for (String id : parts.store().removable()) {
      parts
          .transactions()
          .executeWithoutResult(
              _ -> {
                parts.items().remove(id);
                parts.store().remove(id);
              });
    }
  }

  /** All that are not forgotten, the oldest first: after a crash, whoever asks has them again. */
  public List<BatchHandle> kept() {
    return parts.store().kept().stream().map(BatchRow::handle).toList();
  }

  /**
   * Asks how a batch stands.
   *
   * @throws NoSuchElementException where it was forgotten
   */
  public BatchState poll(BatchHandle batch) {
    advance(batch.id());
    BatchRow row = parts.store().find(batch.id()).orElseThrow();
    return switch (row.stage()) {
      case WAITING, SENDING, SENT -> new BatchState.Pending(row.deadline());
      case FINISHED -> new BatchState.Finished(parts.items().results(row.id()));
      case LEFT, EXPIRED -> new BatchState.Expired(parts.items().results(row.id()));
      case FAILED -> new BatchState.Failed(row.failure(), parts.items().results(row.id()));
    };
  }

  /** Ends it as its deadline would. What is under way may still be answered, and is billed then. */
  public void cancel(BatchHandle batch) {
    parts.store().hasten(batch.id(), parts.clock().instant());
    advance(batch.id());
  }

  /** The caller has what it wants of it; its custom ids are free again once it has ended. */
  public void forget(BatchHandle batch) {
    parts.store().forget(batch.id());
  }

  private void advance(String id) {
    BatchRow row = parts.store().find(id).orElseThrow();
    Instant now = parts.clock().instant();
    boolean isLate = !now.isBefore(row.deadline());
    try {
      switch (row.stage()) {
        case WAITING -> {
          if (isLate) {
            parts.ending().withoutAnswers(row, Stage.EXPIRED, "there was no room in time", now);
          } else {
            sending.send(row, now);
          }
        }
        case SENDING -> sending.recover(row, now);
        case SENT -> look(row, now, isLate);
        case LEFT -> {
          if (row.name().isPresent()) {
            look(row, now, true);
          } else {
            sending.recover(row, now);
          }
        }
        case FINISHED, EXPIRED, FAILED -> {
          // it is as it is
        }
      }
    } catch (CallFailedException failed) {
      LOG.warn("A batch could not be asked after: {}", failed.getMessage());
    }
    parts.store().find(id).ifPresent(after -> leave(after, now));
  }

  private void look(BatchRow row, Instant now, boolean isLate) throws CallFailedException {
    var lane = parts.lane(row.model().provider());
    String name = row.name().orElseThrow();
    var seen = lane.look(parts.keyOf(row), name);
    if (seen instanceof BatchLane.Seen.Running && isLate && row.cancelledAt().isEmpty()) {
      lane.cancel(parts.keyOf(row), name);
      parts.store().cancelled(row.id(), now);
      seen = lane.look(parts.keyOf(row), name);
    }
    switch (seen) {
      case BatchLane.Seen.Running() -> {
        // patience
      }
      case BatchLane.Seen.Ended _ -> parts.ending().take(row, now);
      case BatchLane.Seen.NoRoom() -> {
        if (row.stage() == Stage.LEFT) {
          parts.ending().withoutAnswers(row, Stage.EXPIRED, "there was no room in time", now);
        } else {
          parts.store().waitUntil(row, now.plus(parts.settings().noRoom()));
        }
      }
      case BatchLane.Seen.Failed(String why) ->
          parts
              .ending()
              .withoutAnswers(
                  row, row.stage() == Stage.LEFT ? Stage.EXPIRED : Stage.FAILED, why, now);
    }
  }

  /** Gives back what does not end, and gives up what never will. */
  private void leave(BatchRow row, Instant now) {
    boolean under = row.stage() == Stage.SENDING || row.stage() == Stage.SENT;
    if (under && !now.isBefore(row.deadline().plus(parts.settings().cancelling()))) {
      parts.store().move(row, Stage.LEFT, null);
    } else if (row.stage() == Stage.LEFT
        && !now.isBefore(row.sentAt().orElse(now).plus(parts.settings().lost()))) {
      parts.ending().lost(row, now);
    }
  }
}

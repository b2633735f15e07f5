package org.chandrahoro.server.llm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The batches of one provider in its own format: one exchange a method, without retries and without
 * a memory.
 */
interface BatchLane {
  /** The most that the provider takes in one batch. */
  Bounds bounds();

  /** So many requests and so many bytes together. */
  record Bounds(int requests, long bytes) {}

  /**
   * Hands a batch over.
   *
   * @return the provider's name for it
   */
  String create(Secret key, Shard shard) throws CallFailedException;

  /**
   * Looks for a batch whose name was never heard because the answer to {@link #create} was lost.
   *
   * @param since when it was sent, or before
   */
  Found find(Secret key, Shard.Label shard, Instant since) throws CallFailedException;

  Seen look(Secret key, String name) throws CallFailedException;

  /** Reads what an ended batch has to show, in whichever order. */
  void results(Secret key, String name, Taker taker) throws CallFailedException;

  /** Asks for an end; what is under way may still be answered. */
  void cancel(Secret key, String name) throws CallFailedException;

  /** Requests that go together: of one model, for OpenAI and Google want it so. */
  record Shard(Label label, List<Request> requests) {
    public Shard {
      requests = List.copyOf(requests);
    }

    /**
     * What tells it from others.
     *
     * @param id ours; it begins every request's id
     */
    record Label(String id, ModelId model, int requests) {}
  }

  /**
   * One request.
   *
   * @param id the id of the batch, a dash and its place from 1; says nothing of what it is for
   * @param body a JSON object as {@link RequestWriter} writes it
   */
  record Request(String id, String body) {}

  /** Whether the provider has a batch. */
  sealed interface Found {
    record Named(String name) implements Found {}

    /** There is one of this size that does not say yet whose it is. */
    record Perhaps() implements Found {}

    record Nowhere() implements Found {}
  }

  /** How a batch stands. */
  sealed interface Seen {
    record Running() implements Seen {}

    /**
     * It is over, and has results.
     *
     * @param early whether it was stopped, by us or by the provider's limit of time
     */
    record Ended(boolean early) implements Seen {}

    /** The queue has no room for so many tokens now; nothing was begun. */
    record NoRoom() implements Seen {}

    /** Nothing will come of it. */
    record Failed(String why) implements Seen {}
  }

  /** Takes the results, one by one. */
  @FunctionalInterface
  interface Taker {
    void take(String id, Outcome outcome);
  }

  /** What came of a request. */
  sealed interface Outcome {
    /**
     * The model wrote.
     *
     * @param told what it used; empty where the provider does not say
     */
    record Written(Wire.Finish finish, String text, Optional<TokenUse> told) implements Outcome {}

    /**
     * It was not answered.
     *
     * @param billed whether it is charged all the same, as an answer that cannot be read is
     */
    record Failed(CallFailedException.Fault fault, boolean billed) implements Outcome {}

    /** The batch ended before it; not billed. */
    record Unfinished() implements Outcome {}
  }
}

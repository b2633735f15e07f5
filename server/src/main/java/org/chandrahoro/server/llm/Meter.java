package org.chandrahoro.server.llm;

import java.time.Duration;
import java.util.Optional;

/**
 * Who pays. The router asks it before each attempt, the first as well as a fallback, and tells it
 * what each attempt used.
 */
public interface Meter {

  /**
   * Asks for room for one attempt. When this returns {@link Admission.Admitted}, the attempt is on
   * lasting record, and the router may send the first byte.
   */
  Admission admit(Attempt attempt);

  /**
   * One call to one provider.
   *
   * @param number from 1; unique within a request
   * @param inputAtMost an upper bound of the tokens sent
   * @param maxTokens the most that the answer may have
   */
  record Attempt(int number, ModelId model, KeyOwner keyOwner, long inputAtMost, int maxTokens) {}

  /** The answer to an attempt. */
  sealed interface Admission {
    /**
     * It may go.
     *
     * @param maxTokens the most that the answer may have, at most as many as asked for
     */
    record Admitted(Ticket ticket, int maxTokens) implements Admission {}

    record Denied(Denial why) implements Admission {}
  }

  /** Why an attempt may not go, in the meter's own type. */
  interface Denial {}

  /** One admitted attempt. Exactly one of {@code settle} and {@code release} ends it. */
  interface Ticket {
    /**
     * Says how much has come back so far, as often as one likes; at most a second of it is lost
     * when the node dies.
     */
    void produced(long outputTokens);

    /** Says that its end may come after that of its request: nobody waits for it any more. */
    default void outlive() {}

    /** Ends an attempt that the provider saw. */
    void settle(Settlement settlement);

    /** Ends an attempt that provably never reached the provider: it costs nothing. */
    void release();
  }

  /**
   * How an attempt ended.
   *
   * @param toFirstToken empty where none came
   */
  record Settlement(
      TokenUse use, Cost cost, End end, Duration took, Optional<Duration> toFirstToken) {}

  /** The ways in which an attempt ends that the provider saw. */
  enum End {
    ANSWERED,
    /** The provider's own filter refused; that is an answer. */
    DECLINED,
    /** The answer met the limit of tokens. */
    TRUNCATED,
    /** It broke off after the first token. */
    CUT,
    /** It failed before the first token. */
    FAILED
  }
}

package org.chandrahoro.server.llm.simulator;

import java.time.Duration;
import java.util.Map;

/**
 * How the simulator meets one batch.
 *
 * @param delay after so long, by the clock of the desk, it ends
 * @param expires whether it ends by the provider's limit of time and not because all are answered
 * @param answered how many are answered where it ends early, the first ones
 * @param shuffled whether the results come in another order
 * @param errors items that fail with a status, by their place from 0
 * @param arrival what becomes of the request that hands it over
 */
public record BatchScript(
    Duration delay,
    boolean expires,
    int answered,
    boolean shuffled,
    Map<Integer, Integer> errors,
    Arrival arrival) {
  /** What becomes of the request that hands a batch over. */
  public enum Arrival {
    TAKEN,
    /** Taken, but the answer that says so breaks off. */
    ANSWER_LOST,
    /** The connection breaks before anything is taken. */
    REQUEST_LOST,
    /** Refused as a whole. */
    REFUSED
  }

  public BatchScript {
    errors = Map.copyOf(errors);
  }

  /** All are answered as soon as somebody looks. */
  public static BatchScript usual() {
    return new BatchScript(Duration.ZERO, false, Integer.MAX_VALUE, false, Map.of(), Arrival.TAKEN);
  }

  /** It never ends by itself; when it is cancelled, so many are answered. */
  public static BatchScript stuck(int answered) {
    return new BatchScript(Duration.ofDays(1_000), false, answered, false, Map.of(), Arrival.TAKEN);
  }

  public BatchScript after(Duration wait) {
    return new BatchScript(wait, expires, answered, shuffled, errors, arrival);
  }

  public BatchScript expiring(int answeredBefore) {
    return new BatchScript(delay, true, answeredBefore, shuffled, errors, arrival);
  }

  public BatchScript inAnotherOrder() {
    return new BatchScript(delay, expires, answered, true, errors, arrival);
  }

  public BatchScript failingAt(int place, int status) {
    return new BatchScript(delay, expires, answered, shuffled, Map.of(place, status), arrival);
  }

  public BatchScript arriving(Arrival how) {
    return new BatchScript(delay, expires, answered, shuffled, errors, how);
  }
}

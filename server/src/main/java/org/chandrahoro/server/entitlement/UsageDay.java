package org.chandrahoro.server.entitlement;

import java.time.LocalDate;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.ModelId;

/**
 * The settled attempts of one UTC day that went to one model for one endpoint with one owner's key.
 *
 * @param requests how many requests they served
 * @param further attempts beyond the first of their request: retries and fallbacks
 * @param failed attempts that ended without an answer: failed, cut or lost
 * @param latency of the attempts, milliseconds
 */
public record UsageDay(
    LocalDate day,
    String endpoint,
    ModelId model,
    KeyOwner keyOwner,
    long requests,
    long attempts,
    long further,
    long failed,
    Tokens tokens,
    long costMicroDollars,
    Latency latency) {

  /** The classes that are priced apart; cached and written parts are within {@code input}. */
  public record Tokens(long input, long cachedInput, long cacheWrite, long output, long reasoning) {
    public static final Tokens NONE = new Tokens(0, 0, 0, 0, 0);

    public Tokens plus(Tokens other) {
      return new Tokens(
          input + other.input,
          cachedInput + other.cachedInput,
          cacheWrite + other.cacheWrite,
          output + other.output,
          reasoning + other.reasoning);
    }
  }

  /** The least latency that so many per cent of the attempts did not exceed. */
  public record Latency(long p50, long p95, long p99) {}
}

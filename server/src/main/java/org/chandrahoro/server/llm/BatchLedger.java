package org.chandrahoro.server.llm;

import java.time.Instant;
import java.util.List;

/**
 * The lasting record of what batches use. They are the operator's calls, no person's. Each method
 * joins the transaction of its caller, so that a batch and its record never disagree.
 */
public interface BatchLedger {
  /** These are about to be sent: a row for each before the provider hears of them. */
  void dispatched(List<Call> calls);

  /** One is over, answered or not; is called once for each. */
  void settled(String batch, int place, Meter.Settlement settlement, Instant now);

  /** The provider took nothing of the batch, and bills nothing. */
  void released(String batch, Instant now);

  /**
   * One item.
   *
   * @param place within its batch, from 1; unique together with it
   * @param inputAtMost an upper bound of the tokens sent
   */
  record Call(
      String batch, int place, ModelId model, long inputAtMost, int maxTokens, Instant sentAt) {}
}

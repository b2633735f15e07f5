package org.chandrahoro.server.entitlement;

import org.chandrahoro.server.llm.Meter;

/**
 * A request in progress. It holds one request of the day it was opened on; what models use for it
 * goes through its {@link #meter()}. Closed without {@link #finish}, it counts nothing.
 */
public interface OpenCall extends AutoCloseable {

  /** What the person had the right to when it was opened. */
  Entitlement entitlement();

  /**
   * Admits the attempts of this request, one after the other or at once. A denial is a {@link
   * Reservation.Refused}.
   */
  Meter meter();

  /** The tokens of all its attempts that have ended, whoever's key they used. */
  long tokensUsed();

  /**
   * Ends it. A second call changes nothing.
   *
   * @param counted whether it was answered, by whomever: then one request is used; otherwise it is
   *     given back
   * @return what is used after it
   */
  UsageToday finish(boolean counted);

  /**
   * Gives the request back where it was not finished, and settles by estimate what was sent and
   * never settled.
   */
  @Override
  void close();
}

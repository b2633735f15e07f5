package org.chandrahoro.server.entitlement;

import java.time.Duration;
import org.chandrahoro.server.llm.Meter;
import org.chandrahoro.server.llm.ModelId;

/** The answers to asking for room in the day's quota. */
public sealed interface Reservation {

  /** There is none, or nothing may be asked at all. Counts nothing and reaches no provider. */
  sealed interface Refused extends Reservation, Meter.Denial {}

  /** The AI plane is switched off for this person. */
  record Disabled() implements Refused {}

  /** What the person has does not include this endpoint. */
  record EndpointNotAllowed(Endpoint endpoint) implements Refused {}

  /** What the person has does not include this model. */
  record ModelNotAllowed(ModelId model) implements Refused {}

  /**
   * Too many requests within a minute.
   *
   * @param retryAfter when there is room again
   */
  record RateLimited(Duration retryAfter) implements Refused {}

  /** The day's limit is reached. */
  record Spent(Limits limits, UsageToday usage) implements Refused {}
}

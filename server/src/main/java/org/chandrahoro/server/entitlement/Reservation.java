package org.chandrahoro.server.entitlement;

/** The answer to asking for room in the day's quota. */
public sealed interface Reservation {
  /** There is room, held until {@code hold} is settled or expires. */
  record Granted(QuotaHold hold) implements Reservation {}

  /** The day's limit is reached. */
  record Spent(Limits limits, UsageToday usage) implements Reservation {}

  /** The person's plan does not have this endpoint. */
  record EndpointNotAllowed(Plan plan) implements Reservation {}

  /** The AI plane is switched off for this person. */
  record Disabled() implements Reservation {}
}

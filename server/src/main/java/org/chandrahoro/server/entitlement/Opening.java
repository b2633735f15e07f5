package org.chandrahoro.server.entitlement;

/** What came of asking for a call. */
public sealed interface Opening {
  /** One request is held until {@code call} is finished or closed. */
  record Opened(OpenCall call) implements Opening {}

  /** Nothing is counted, and nothing may be sent. */
  record Refused(Reservation.Refused why) implements Opening {}
}

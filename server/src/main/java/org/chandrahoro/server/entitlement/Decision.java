package org.chandrahoro.server.entitlement;

/** What {@link Policy} says to one wish. */
public sealed interface Decision {
  /** It may be asked, as far as {@code entitlement} has room for it. */
  record Allowed(Entitlement entitlement) implements Decision {}

  /** It may not be asked, however much room there is. */
  record Refused(Reservation.Refused why) implements Decision {}
}

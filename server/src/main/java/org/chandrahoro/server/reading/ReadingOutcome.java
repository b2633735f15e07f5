package org.chandrahoro.server.reading;

import org.chandrahoro.server.entitlement.Reservation;
import org.chandrahoro.server.entitlement.UsageToday;

/** What became of asking for a reading. */
public sealed interface ReadingOutcome {
  /**
   * Here it is; {@code usage} is the person's day after it.
   *
   * @param tokens what models used for this request, whoever wrote in the end
   */
  record Ready(Reading reading, UsageToday usage, long tokens) implements ReadingOutcome {}

  /** The account has no such profile. */
  record NoSuchProfile() implements ReadingOutcome {}

  /** The birth time leaves even the natal Moon's sign open, so nothing personal can be said. */
  record BirthTimeNeeded() implements ReadingOutcome {}

  /** The date is too far from today, or outside the ephemeris. */
  record DateOutOfReach(String why) implements ReadingOutcome {}

  /** The person's entitlement does not allow it now. */
  record NotNow(Reservation.Refused why) implements ReadingOutcome {}
}

package org.chandrahoro.ephemeris.horizon;

import java.util.Optional;
import org.chandrahoro.ephemeris.time.UniversalTime;

/** A rising or setting that was looked for; near the poles, and for the Moon, there may be none. */
public sealed interface HorizonCrossing {
  /** It happens at this instant. */
  record At(UniversalTime instant) implements HorizonCrossing {}

  /** It does not happen in the time looked through, at whose end the body is up. */
  record StaysUp() implements HorizonCrossing {}

  /** It does not happen in the time looked through, at whose end the body is down. */
  record StaysDown() implements HorizonCrossing {}

  /** The instant, where there is one. */
  default Optional<UniversalTime> time() {
    return this instanceof At(var instant) ? Optional.of(instant) : Optional.empty();
  }
}

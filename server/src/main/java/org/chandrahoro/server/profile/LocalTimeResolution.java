package org.chandrahoro.server.profile;

import java.time.Instant;
import java.time.ZoneOffset;

/** What a date and a time on the wall turned out to mean. */
public sealed interface LocalTimeResolution {
  /** This instant, by clocks that ran {@code offset} ahead of UTC. */
  record Resolved(Instant instant, ZoneOffset offset) implements LocalTimeResolution {}

  /** No clock there ever showed it: clocks went forward from {@code before} to {@code after}. */
  record NoSuchLocalTime(ZoneOffset before, ZoneOffset after) implements LocalTimeResolution {}

  /** Clocks there showed it twice, with {@code earlier} first. */
  record Ambiguous(ZoneOffset earlier, ZoneOffset later) implements LocalTimeResolution {}
}

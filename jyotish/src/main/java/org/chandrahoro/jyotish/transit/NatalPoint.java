package org.chandrahoro.jyotish.transit;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;

/** A point of a birth chart that a transit may touch. */
public sealed interface NatalPoint {
  SiderealLongitude longitude();

  /** A graha where it stood at birth. */
  record OfGraha(Graha graha, SiderealLongitude longitude) implements NatalPoint {}

  /** The Lagna; absent from a chart of unknown birth time. */
  record OfLagna(SiderealLongitude longitude) implements NatalPoint {}
}

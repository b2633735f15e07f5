package org.chandrahoro.jyotish.transit;

/** How a transiting graha reaches a sign. */
public enum Influence {
  /** It stands there. */
  OCCUPIES,
  /** It has full sight of it. */
  SEES
}

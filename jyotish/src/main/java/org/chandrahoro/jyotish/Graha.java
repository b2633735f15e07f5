package org.chandrahoro.jyotish;

/** One of the nine grahas, in weekday order with the nodes last. */
public enum Graha {
  SUN,
  MOON,
  MARS,
  MERCURY,
  JUPITER,
  VENUS,
  SATURN,
  RAHU,
  KETU;

  /** Whether this is a lunar node and so a point without a body. */
  public boolean isNode() {
    return this == RAHU || this == KETU;
  }
}

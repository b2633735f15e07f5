package org.chandrahoro.jyotish.matching;

import org.chandrahoro.jyotish.dosha.MangalDosha;

/**
 * How much of the mangal dosha one chart has. No verse grades it; that it weighs more the more of
 * lagna, Moon and Venus show it is practice, and the bounds are settled here.
 */
public enum MangalStrength {
  /** Mars makes it from none of the three. */
  NONE,
  /** He makes it, and an exemption takes it away. */
  CANCELLED,
  /** In force from one of the three. */
  PARTIAL,
  /** In force from two of them or all. */
  FULL;

  public static MangalStrength of(MangalDosha dosha) {
    if (!dosha.isFormed()) {
      return NONE;
    }
    if (!dosha.isInForce()) {
      return CANCELLED;
    }
    return dosha.why().size() == 1 ? PARTIAL : FULL;
  }

  public boolean isInForce() {
    return this == PARTIAL || this == FULL;
  }
}

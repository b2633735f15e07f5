package org.chandrahoro.jyotish.division;

/** The half of a day that a division belongs to. */
public enum Half {
  /** Sunrise to sunset. */
  DAY,
  /** Sunset to the next sunrise. */
  NIGHT
}

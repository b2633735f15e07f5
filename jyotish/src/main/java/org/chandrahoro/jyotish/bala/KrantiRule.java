package org.chandrahoro.jyotish.bala;

/** The declination that the ayana bala is measured by. */
public enum KrantiRule {
  /**
   * Of the point of the ecliptic beneath the graha, with the obliquity of 24° that the texts give.
   * The default: the verses (BPHS 27.15–17) reckon from the longitude alone, by a table of sines
   * that this is the exact form of.
   */
  ECLIPTIC_24,
  /** The true one of the body itself; beyond 24° it leads out of 0 to 60. */
  TRUE
}

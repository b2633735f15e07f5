package org.chandrahoro.jyotish.bala;

/** The hours whose lords are counted. */
public enum HoraLength {
  /**
   * A twelfth of daylight, a twelfth of the night. The default: the thirds of day and night, which
   * stand beside it (BPHS 27.12), are unequal too.
   */
  UNEQUAL,
  /** Sixty minutes from sunrise. */
  SIXTY_MINUTES
}

package org.chandrahoro.jyotish.panchanga;

/** The eleven karanas: seven that move through the month and four that stand fixed. */
public enum KaranaName {
  BAVA,
  BALAVA,
  KAULAVA,
  TAITILA,
  GARA,
  VANIJA,
  /** Also called Bhadra; avoided for beginnings. */
  VISHTI,
  SHAKUNI,
  CHATUSHPADA,
  NAGA,
  KIMSTUGHNA;

  /** Whether it comes eight times in a month rather than once. */
  public boolean isMoving() {
    return ordinal() <= VISHTI.ordinal();
  }
}

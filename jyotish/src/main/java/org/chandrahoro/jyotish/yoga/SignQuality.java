package org.chandrahoro.jyotish.yoga;

import org.chandrahoro.jyotish.Rasi;

/** Qualities of signs that the rules ask for (BPHS 4). */
public enum SignQuality {
  MOVABLE(0b001001001001),
  FIXED(0b010010010010),
  DUAL(0b100100100100),
  ODD(0b010101010101),
  EVEN(0b101010101010),
  /** Karka, Vrischika, Meena, and the second half of Makara, which is not counted here. */
  WATERY(0b100010001000);

  private final int signs;

  SignQuality(int signs) {
    this.signs = signs;
  }

  public boolean isOf(Rasi rasi) {
    return (signs >> rasi.ordinal() & 1) != 0;
  }

  /** One bit a sign, Mesha lowest. */
  int signs() {
    return signs;
  }
}

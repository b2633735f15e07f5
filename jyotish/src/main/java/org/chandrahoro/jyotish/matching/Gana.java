package org.chandrahoro.jyotish.matching;

import org.chandrahoro.jyotish.Nakshatra;

/**
 * The three natures of the stars.
 *
 * <p>Muhurta Chintamani, vivaha prakarana ("rakshonaramaraganah kramato maghahi-vasvindra-mula…").
 */
public enum Gana {
  DEVA,
  MANUSHYA,
  RAKSHASA;

  private static final String OF_STAR = "DMRMDMDDRRMMDRDRDRRMMDRRMMD";

  /** Rows are the boy's, columns the girl's: Deva, Manushya, Rakshasa. */
  private static final int[][] POINTS = {{6, 5, 1}, {6, 6, 0}, {0, 0, 6}};

  public static Gana of(Nakshatra star) {
    return switch (OF_STAR.charAt(star.ordinal())) {
      case 'D' -> DEVA;
      case 'M' -> MANUSHYA;
      default -> RAKSHASA;
    };
  }

  static int points(Gana boy, Gana girl, GanaOrder order) {
    return switch (order) {
      case DEVA_BRIDE_FULL -> POINTS[boy.ordinal()][girl.ordinal()];
      case DEVA_GROOM_FULL -> POINTS[girl.ordinal()][boy.ordinal()];
    };
  }
}

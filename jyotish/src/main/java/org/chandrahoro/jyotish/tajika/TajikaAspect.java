package org.chandrahoro.jyotish.tajika;

import org.chandrahoro.jyotish.Rasi;

/**
 * How a graha looks at a sign in the Tajika school; Tajika Neelakanthi, first chapter, on drishti.
 * The second, sixth, eighth and twelfth are not seen.
 */
public enum TajikaAspect {
  /** The fifth and ninth: open friendship. */
  OPEN_FRIENDSHIP,
  /** The third and eleventh: secret friendship. */
  SECRET_FRIENDSHIP,
  /** The fourth and tenth: secret enmity. */
  SECRET_ENMITY,
  /** The seventh, and being together: open enmity. */
  OPEN_ENMITY,
  NONE;

  /** By signs counted inclusively. */
  public static TajikaAspect of(Rasi from, Rasi to) {
    return switch (from.countTo(to)) {
      case 5, 9 -> OPEN_FRIENDSHIP;
      case 3, 11 -> SECRET_FRIENDSHIP;
      case 4, 10 -> SECRET_ENMITY;
      case 1, 7 -> OPEN_ENMITY;
      default -> NONE;
    };
  }

  /** How strongly a graha in one sign looks at another, in sixtieths. */
  public static int strength(Rasi from, Rasi to) {
    return switch (from.countTo(to)) {
      case 1, 7 -> 60;
      case 5, 9 -> 45;
      case 3 -> 40;
      case 4, 10 -> 15;
      case 11 -> 10;
      default -> 0;
    };
  }

  public boolean isFriendly() {
    return this == OPEN_FRIENDSHIP || this == SECRET_FRIENDSHIP;
  }

  public boolean isHostile() {
    return this == SECRET_ENMITY || this == OPEN_ENMITY;
  }
}

package org.chandrahoro.jyotish;

/**
 * One of the twelve houses. Whole-sign: the first is the whole sign of the lagna (or of the Moon,
 * where one counts from her), the others follow sign by sign.
 */
public enum Bhava {
  FIRST,
  SECOND,
  THIRD,
  FOURTH,
  FIFTH,
  SIXTH,
  SEVENTH,
  EIGHTH,
  NINTH,
  TENTH,
  ELEVENTH,
  TWELFTH;

  private static final Bhava[] ALL = values();

  /** The house that a sign makes when houses are counted from another. */
  public static Bhava of(Rasi sign, Rasi first) {
    return ALL[Math.floorMod(sign.ordinal() - first.ordinal(), 12)];
  }

  /**
   * @throws IllegalArgumentException for a number outside 1 to 12
   */
  public static Bhava ofNumber(int number) {
    if (number < 1 || number > 12) {
      throw new IllegalArgumentException("house " + number + "; accepted are 1 to 12");
    }
    return ALL[number - 1];
  }

  /** 1 to 12. */
  public int number() {
    return ordinal() + 1;
  }

  /** The sign that makes this house when houses are counted from another. */
  public Rasi rasiFrom(Rasi first) {
    return first.plus(ordinal());
  }

  /** An angle: 1, 4, 7, 10. */
  public boolean isKendra() {
    return ordinal() % 3 == 0;
  }

  /** A trine: 1, 5, 9. */
  public boolean isTrikona() {
    return ordinal() % 4 == 0;
  }

  /** A house of hardship: 6, 8, 12. */
  public boolean isDusthana() {
    return this == SIXTH || this == EIGHTH || this == TWELFTH;
  }

  /** A house of growth: 3, 6, 10, 11. */
  public boolean isUpachaya() {
    return this == THIRD || this == SIXTH || this == TENTH || this == ELEVENTH;
  }
}

package org.chandrahoro.jyotish.matching;

import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * Where the Moon stood at a birth, as far as matching asks: the star, its quarter, and in which
 * half of her sign.
 *
 * @param pada 1 to 4
 * @param laterHalf whether she stood in the second fifteen degrees of her sign
 */
public record BirthStar(Nakshatra nakshatra, int pada, boolean laterHalf) {
  private static final Rasi[] RASIS = Rasi.values();
  private static final int PADAS_OF_RASI = 9;

  public BirthStar {
    if (pada < 1 || pada > 4) {
      throw new IllegalArgumentException("pada " + pada + "; accepted are 1 to 4");
    }
  }

  /**
   * A star of which only the pada is known. The fifth pada of a sign lies across its middle; it
   * counts where it begins, with the first half.
   */
  public static BirthStar of(Nakshatra nakshatra, int pada) {
    int index = nakshatra.ordinal() * 4 + pada - 1;
    return new BirthStar(nakshatra, pada, index % PADAS_OF_RASI > 4);
  }

  public static BirthStar of(SiderealLongitude moon) {
    return new BirthStar(Nakshatra.of(moon), moon.pada(), moon.arcOf(24) % 2 == 1);
  }

  /** Which of the 108 padas, from 0. */
  public int padaOfCircle() {
    return nakshatra.ordinal() * 4 + pada - 1;
  }

  /** The sign; each holds nine padas. */
  public Rasi rasi() {
    return RASIS[padaOfCircle() / PADAS_OF_RASI];
  }

  /** The navamsa sign; each pada is one navamsa. */
  public Rasi navamsa() {
    return RASIS[padaOfCircle() % 12];
  }
}

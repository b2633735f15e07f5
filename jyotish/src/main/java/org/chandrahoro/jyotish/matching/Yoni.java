package org.chandrahoro.jyotish.matching;

import org.chandrahoro.jyotish.Nakshatra;

/**
 * The fourteen animals of the stars.
 *
 * <p>The animals and the seven pairs of sworn enemies: Muhurta Chintamani, vivaha prakarana
 * ("ashvinyambupayor hayo nigaditah"). The verses know same, enemy and other; the grades between
 * are the commonest table of the almanacs, symmetric. Some prints give horse and deer 1 in place of
 * 3, others only 4, 2 and 0.
 */
public enum Yoni {
  HORSE,
  ELEPHANT,
  SHEEP,
  SERPENT,
  DOG,
  CAT,
  RAT,
  COW,
  BUFFALO,
  TIGER,
  DEER,
  MONKEY,
  MONGOOSE,
  LION;

  private static final Yoni[] OF_STAR = {
    HORSE, ELEPHANT, SHEEP, SERPENT, SERPENT, DOG, CAT, SHEEP, CAT, // Ashwini …
    RAT, RAT, COW, BUFFALO, TIGER, BUFFALO, TIGER, DEER, DEER, // Magha …
    DOG, MONKEY, MONGOOSE, MONKEY, LION, HORSE, LION, COW, ELEPHANT // Mula …
  };

  private static final String[] POINTS = {
    "42232221013321",
    "24332222312320",
    "23421213312031",
    "33242111122202",
    "22124212210211",
    "22212402213321",
    "22111042222212",
    "12312224303221",
    "03312223412221",
    "11121120141121",
    "32220323214221",
    "33022322212432",
    "22301212222342",
    "10121121111224",
  };

  public static Yoni of(Nakshatra star) {
    return OF_STAR[star.ordinal()];
  }

  /** 4 the same, 3 friendly, 2 indifferent, 1 unfriendly, 0 sworn enemies. */
  public int pointsWith(Yoni other) {
    return POINTS[ordinal()].charAt(other.ordinal()) - '0';
  }

  public boolean isEnemyOf(Yoni other) {
    return pointsWith(other) == 0;
  }
}

package org.chandrahoro.jyotish.matching;

import org.chandrahoro.jyotish.Nakshatra;

/**
 * The part of the body that a star's cord ties: the stars climb from the feet to the head and
 * descend again, three times. Kalaprakasika; B. V. Raman, Muhurtha, on marriage adaptability.
 */
public enum Rajju {
  FEET,
  WAIST,
  NAVEL,
  NECK,
  HEAD;

  private static final Rajju[] OF_NINE = {FEET, WAIST, NAVEL, NECK, HEAD, NECK, NAVEL, WAIST, FEET};

  public static Rajju of(Nakshatra star) {
    return OF_NINE[star.ordinal() % 9];
  }

  /** Whether the star stands where the cord climbs (aroha); the head belongs to neither way. */
  public static boolean isClimbing(Nakshatra star) {
    return star.ordinal() % 9 < 4;
  }
}

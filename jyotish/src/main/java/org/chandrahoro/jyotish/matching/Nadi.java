package org.chandrahoro.jyotish.matching;

import org.chandrahoro.jyotish.Nakshatra;

/**
 * The three channels, through which the stars run forth and back.
 *
 * <p>Muhurta Chintamani, vivaha prakarana ("jyeshtharyamnesha-niradhipa-bha-yuga-yugam…").
 */
public enum Nadi {
  ADYA,
  MADHYA,
  ANTYA;

  public static Nadi of(Nakshatra star) {
    return switch (star.ordinal() % 6) {
      case 0, 5 -> ADYA;
      case 1, 4 -> MADHYA;
      default -> ANTYA;
    };
  }
}

package org.chandrahoro.jyotish.transit;

import org.chandrahoro.jyotish.Nakshatra;

/**
 * The nine taras: the star of the day counted from the birth star, by nines. Muhurta Chintamani,
 * gochara prakarana 12; the third, fifth and seventh are bad, the first (the birth star itself and
 * its trines) is left aside for beginnings.
 */
public enum Tara {
  JANMA,
  SAMPAT,
  VIPAT,
  KSHEMA,
  PRATYARI,
  SADHAKA,
  /** Also called Vadha. */
  NAIDHANA,
  MITRA,
  PARAMA_MITRA;

  private static final Tara[] ALL = values();

  public static Tara of(Nakshatra birth, Nakshatra day) {
    return ALL[(birth.countTo(day) - 1) % ALL.length];
  }

  /**
   * Which round of nine the day's star lies in, 1 to 3; the bad taras weaken from round to round.
   */
  public static int round(Nakshatra birth, Nakshatra day) {
    return (birth.countTo(day) - 1) / ALL.length + 1;
  }

  /** Its number, 1 for Janma to 9 for Parama Mitra. */
  public int number() {
    return ordinal() + 1;
  }

  public boolean isGood() {
    return switch (this) {
      case SAMPAT, KSHEMA, SADHAKA, MITRA, PARAMA_MITRA -> true;
      case JANMA, VIPAT, PRATYARI, NAIDHANA -> false;
    };
  }
}

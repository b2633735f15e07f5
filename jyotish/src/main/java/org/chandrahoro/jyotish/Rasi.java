package org.chandrahoro.jyotish;

/** A sidereal sign of thirty degrees. */
public enum Rasi {
  MESHA,
  VRISHABHA,
  MITHUNA,
  KARKA,
  SIMHA,
  KANYA,
  TULA,
  VRISCHIKA,
  DHANU,
  MAKARA,
  KUMBHA,
  MEENA;

  private static final Rasi[] ALL = values();

  public static Rasi of(SiderealLongitude longitude) {
    return ALL[longitude.arcOf(12)];
  }

  /** The sign so many signs further on; negative goes back. */
  public Rasi plus(int signs) {
    return ALL[Math.floorMod(ordinal() + signs, 12)];
  }

  /** The place of another sign counted inclusively from this one, 1 (itself) to 12. */
  public int countTo(Rasi other) {
    return Math.floorMod(other.ordinal() - ordinal(), 12) + 1;
  }

  /** The graha that rules this sign (BPHS on the rasis; the nodes rule none here). */
  public Graha lord() {
    return switch (this) {
      case MESHA, VRISCHIKA -> Graha.MARS;
      case VRISHABHA, TULA -> Graha.VENUS;
      case MITHUNA, KANYA -> Graha.MERCURY;
      case KARKA -> Graha.MOON;
      case SIMHA -> Graha.SUN;
      case DHANU, MEENA -> Graha.JUPITER;
      case MAKARA, KUMBHA -> Graha.SATURN;
    };
  }

  /** Chara: Mesha, Karka, Tula, Makara. */
  public boolean isMovable() {
    return ordinal() % 3 == 0;
  }

  /** Sthira: Vrishabha, Simha, Vrischika, Kumbha. */
  public boolean isFixed() {
    return ordinal() % 3 == 1;
  }

  /** Dvisvabhava: Mithuna, Kanya, Dhanu, Meena. */
  public boolean isDual() {
    return ordinal() % 3 == 2;
  }

  /** Mesha, Mithuna and every second one on. */
  public boolean isOdd() {
    return ordinal() % 2 == 0;
  }

  /**
   * Vishama pada: Mesha to Mithuna and Tula to Dhanu, from which Jaimini's dashas count forward;
   * from the other six they count backward (Jaimini Sutras 1.1).
   */
  public boolean isOddFooted() {
    return ordinal() / 3 % 2 == 0;
  }
}

package org.chandrahoro.jyotish.matching;

import org.chandrahoro.jyotish.Rasi;

/**
 * The four orders of the signs, highest first. Three distributions are in use; {@link VarnaOrder}
 * chooses.
 */
public enum Varna {
  BRAHMIN,
  KSHATRIYA,
  VAISHYA,
  SHUDRA;

  public static Varna of(Rasi rasi, VarnaOrder order) {
    return switch (order) {
      case BY_ELEMENT -> byElement(rasi, VAISHYA, SHUDRA);
      case AIR_BEFORE_EARTH -> byElement(rasi, SHUDRA, VAISHYA);
      case RAMAN ->
          switch (rasi) {
            case KARKA, VRISCHIKA, MEENA -> BRAHMIN;
            case SIMHA, TULA, DHANU -> KSHATRIYA;
            case MESHA, MITHUNA, KUMBHA -> VAISHYA;
            case VRISHABHA, KANYA, MAKARA -> SHUDRA;
          };
    };
  }

  private static Varna byElement(Rasi rasi, Varna earthy, Varna airy) {
    return switch (rasi.ordinal() % 4) {
      case 0 -> KSHATRIYA;
      case 1 -> earthy;
      case 2 -> airy;
      default -> BRAHMIN;
    };
  }

  /** Whether this order stands as high as another, or higher. */
  public boolean isAtLeast(Varna other) {
    return ordinal() <= other.ordinal();
  }
}

package org.chandrahoro.jyotish.varga;

import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * Other ways to reckon D2, D3, D24 and D30 than Parashara's, as they are taught and as other
 * programs offer them. Boundaries are as exact as those of {@link Varga}.
 */
public enum VargaVariant implements VargaRule {
  /** Parivritti-dwaya: halves run on through the twelve signs from Mesha. */
  HORA_PARIVRITTI(Varga.HORA) {
    @Override
    int sign(int sign, int part) {
      return 2 * sign + part;
    }
  },
  /** Uma-Shambhu: the same, but an even sign's halves change places. */
  HORA_UMA_SHAMBHU(Varga.HORA) {
    @Override
    int sign(int sign, int part) {
      return 2 * sign + (isEven(sign) ? 1 - part : part);
    }
  },
  /**
   * Kashinatha: the Sun's half falls to the sign strong by day that the same graha rules, the
   * Moon's to the one strong by night; Simha and Karka share the luminaries.
   */
  HORA_KASHINATHA(Varga.HORA) {
    @Override
    int sign(int sign, int part) {
      boolean sunsHalf = Varga.HORA.sign(sign, part) == Rasi.SIMHA.ordinal();
      return (sunsHalf ? DAY_SIGN : NIGHT_SIGN)[sign];
    }
  },
  /** Parivritti-traya: thirds run on through the twelve signs from Mesha. */
  DREKKANA_PARIVRITTI(Varga.DREKKANA) {
    @Override
    int sign(int sign, int part) {
      return 3 * sign + part;
    }
  },
  /** Somanatha: thirds of odd signs run forward from Mesha, of even signs back from Meena. */
  DREKKANA_SOMANATHA(Varga.DREKKANA) {
    @Override
    int sign(int sign, int part) {
      int nth = 3 * (sign / 2) + part;
      return isEven(sign) ? Math.floorMod(-1 - nth, 12) : nth;
    }
  },
  /** Jagannatha: the movable, the fixed and the dual sign of the trine that the sign belongs to. */
  DREKKANA_JAGANNATHA(Varga.DREKKANA) {
    @Override
    int sign(int sign, int part) {
      int movable = MOVABLE_OF_TRINE[sign % 4];
      return movable + 4 * part;
    }
  },
  /** Siddhamsa with even signs counted back from Karka. */
  CHATURVIMSAMSA_REVERSED(Varga.CHATURVIMSAMSA) {
    @Override
    int sign(int sign, int part) {
      return isEven(sign)
          ? Math.floorMod(Rasi.KARKA.ordinal() - part, 12)
          : Rasi.SIMHA.ordinal() + part;
    }
  },
  /** Siddhamsa with all signs counted from Simha. */
  CHATURVIMSAMSA_SIMHA(Varga.CHATURVIMSAMSA) {
    @Override
    int sign(int sign, int part) {
      return Rasi.SIMHA.ordinal() + part;
    }
  },
  /** Parivritti: thirty equal parts run on through the twelve signs from Mesha. */
  TRIMSAMSA_PARIVRITTI(Varga.TRIMSAMSA) {
    @Override
    int sign(int sign, int part) {
      return 30 * sign + part;
    }
  };

  /** Of each sign, the sign of the same ruler that is strong by day (Brihat Jataka 1.10). */
  private static final int[] DAY_SIGN = {7, 6, 5, 4, 4, 5, 6, 7, 11, 10, 10, 11};

  private static final int[] NIGHT_SIGN = {0, 1, 2, 3, 3, 2, 1, 0, 8, 9, 9, 8};

  /** Mesha for the fiery, Makara for the earthy, Tula for the airy, Karka for the watery. */
  private static final int[] MOVABLE_OF_TRINE = {0, 9, 6, 3};

  private static final Rasi[] RASIS = Rasi.values();

  private final Varga varga;

  VargaVariant(Varga varga) {
    this.varga = varga;
  }

  @Override
  public Varga varga() {
    return varga;
  }

  @Override
  public Rasi of(SiderealLongitude longitude) {
    return ofPart(varga.partOfCircle(longitude));
  }

  @Override
  public Rasi ofPart(int partOfCircle) {
    int division = varga.division();
    int part = Math.floorMod(partOfCircle, 12 * division);
    return RASIS[sign(part / division, part % division) % 12];
  }

  abstract int sign(int sign, int part);

  private static boolean isEven(int sign) {
    return sign % 2 == 1;
  }
}

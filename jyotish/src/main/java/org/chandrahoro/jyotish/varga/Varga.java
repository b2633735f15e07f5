package org.chandrahoro.jyotish.varga;

import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * One of the sixteen divisions of a sign (shodasavarga). Each maps a longitude to a sign, exactly:
 * the part a longitude falls in is found in whole microarcseconds, so no cusp is misplaced, not
 * even in D7, whose parts are no whole number of them. A part holds its first point and not its
 * last.
 *
 * <p>Brihat Parashara Hora Shastra, ch. 6 (Santhanam's edition); the verses stand at each division.
 */
public enum Varga implements VargaRule {
  /** D1, the sign itself (6.5). */
  RASI(1) {
    @Override
    int sign(int sign, int part) {
      return sign;
    }
  },
  /**
   * D2, halves: of an odd sign the Sun's (Simha), then the Moon's (Karka); even, reversed (6.6).
   */
  HORA(2) {
    @Override
    int sign(int sign, int part) {
      return isOdd(sign) == (part == 0) ? SIMHA : KARKA;
    }
  },
  /** D3, thirds: the sign, the fifth and the ninth from it (6.7–8). */
  DREKKANA(3) {
    @Override
    int sign(int sign, int part) {
      return sign + 4 * part;
    }
  },
  /** D4, quarters: the sign and its kendras in order (6.9). */
  CHATURTHAMSA(4) {
    @Override
    int sign(int sign, int part) {
      return sign + 3 * part;
    }
  },
  /** D7: counted from an odd sign itself, from the seventh of an even one (6.10–11). */
  SAPTAMSA(7) {
    @Override
    int sign(int sign, int part) {
      return (isOdd(sign) ? sign : sign + 6) + part;
    }
  },
  /** D9: from a movable sign itself, the ninth of a fixed one, the fifth of a dual one (6.12). */
  NAVAMSA(9) {
    @Override
    int sign(int sign, int part) {
      return byQuality(sign, sign, sign + 8, sign + 4) + part;
    }
  },
  /** D10: from an odd sign itself, from the ninth of an even one (6.13–14). */
  DASAMSA(10) {
    @Override
    int sign(int sign, int part) {
      return (isOdd(sign) ? sign : sign + 8) + part;
    }
  },
  /** D12: from the sign itself (6.15). */
  DWADASAMSA(12) {
    @Override
    int sign(int sign, int part) {
      return sign + part;
    }
  },
  /** D16: from Mesha, Simha, Dhanu for movable, fixed, dual signs (6.16). */
  SHODASAMSA(16) {
    @Override
    int sign(int sign, int part) {
      return byQuality(sign, MESHA, SIMHA, DHANU) + part;
    }
  },
  /** D20: from Mesha, Dhanu, Simha for movable, fixed, dual signs (6.17–21). */
  VIMSAMSA(20) {
    @Override
    int sign(int sign, int part) {
      return byQuality(sign, MESHA, DHANU, SIMHA) + part;
    }
  },
  /** D24, Siddhamsa: from Simha for odd signs, from Karka for even ones (6.22–23). */
  CHATURVIMSAMSA(24) {
    @Override
    int sign(int sign, int part) {
      return (isOdd(sign) ? SIMHA : KARKA) + part;
    }
  },
  /**
   * D27, Bhamsa: from Mesha, Karka, Tula, Makara for fiery, earthy, airy, watery signs (6.24–26).
   */
  SAPTAVIMSAMSA(27) {
    @Override
    int sign(int sign, int part) {
      return 3 * (sign % 4) + part;
    }
  },
  /**
   * D30, five unequal parts: 5°, 5°, 8°, 7°, 5° of Mars, Saturn, Jupiter, Mercury, Venus in their
   * odd signs; for even signs the order and the degrees are reversed, in their even signs
   * (6.27–28).
   */
  TRIMSAMSA(30) {
    @Override
    int sign(int sign, int part) {
      return (isOdd(sign) ? TRIMSAMSA_OF_ODD : TRIMSAMSA_OF_EVEN)[part];
    }
  },
  /** D40: from Mesha for odd signs, from Tula for even ones (6.29–30). */
  KHAVEDAMSA(40) {
    @Override
    int sign(int sign, int part) {
      return (isOdd(sign) ? MESHA : TULA) + part;
    }
  },
  /** D45: from Mesha, Simha, Dhanu for movable, fixed, dual signs (6.31–32). */
  AKSHAVEDAMSA(45) {
    @Override
    int sign(int sign, int part) {
      return byQuality(sign, MESHA, SIMHA, DHANU) + part;
    }
  },
  /** D60: from the sign itself (6.33–41). */
  SHASHTIAMSA(60) {
    @Override
    int sign(int sign, int part) {
      return sign + part;
    }
  };

  private static final int MESHA = Rasi.MESHA.ordinal();
  private static final int KARKA = Rasi.KARKA.ordinal();
  private static final int SIMHA = Rasi.SIMHA.ordinal();
  private static final int TULA = Rasi.TULA.ordinal();
  private static final int DHANU = Rasi.DHANU.ordinal();

  /** The sign for each whole degree of an odd sign. */
  private static final int[] TRIMSAMSA_OF_ODD =
      byDegree(
          new int[] {5, 5, 8, 7, 5},
          new Rasi[] {Rasi.MESHA, Rasi.KUMBHA, Rasi.DHANU, Rasi.MITHUNA, Rasi.TULA});

  private static final int[] TRIMSAMSA_OF_EVEN =
      byDegree(
          new int[] {5, 7, 8, 5, 5},
          new Rasi[] {Rasi.VRISHABHA, Rasi.KANYA, Rasi.MEENA, Rasi.MAKARA, Rasi.VRISCHIKA});

  private static final Rasi[] RASIS = Rasi.values();
  private static final long RASI_ARC = 30 * SiderealLongitude.PER_DEGREE;

  private final int division;

  Varga(int division) {
    this.division = division;
  }

  /** Into how many parts a sign is cut: 9 for the navamsa. The unequal D30 is cut by degrees. */
  @Override
  public int division() {
    return division;
  }

  @Override
  public Varga varga() {
    return this;
  }

  @Override
  public Rasi of(SiderealLongitude longitude) {
    long microarcseconds = longitude.microarcseconds();
    int sign = (int) (microarcseconds / RASI_ARC);
    int part = (int) (microarcseconds % RASI_ARC * division / RASI_ARC);
    return RASIS[sign(sign, part) % 12];
  }

  /** Which of the {@code 12 × division} parts of the circle holds a longitude, from 0. */
  public int partOfCircle(SiderealLongitude longitude) {
    return longitude.arcOf(12 * division);
  }

  @Override
  public Rasi ofPart(int partOfCircle) {
    int part = Math.floorMod(partOfCircle, 12 * division);
    return RASIS[sign(part / division, part % division) % 12];
  }

  /** The sign, from 0 and not yet reduced to the twelve, of a part of a sign, both from 0. */
  abstract int sign(int sign, int part);

  private static boolean isOdd(int sign) {
    return sign % 2 == 0;
  }

  private static int byQuality(int sign, int movable, int fixed, int dual) {
    return switch (sign % 3) {
      case 0 -> movable;
      case 1 -> fixed;
      default -> dual;
    };
  }

  private static int[] byDegree(int[] widths, Rasi[] signs) {
    var table = new int[30];
    int degree = 0;
    for (int i = 0; i < widths.length; i++) {
      for (int end = degree + widths[i]; degree < end; degree++) {
        table[degree] = signs[i].ordinal();
      }
    }
    return table;
  }
}

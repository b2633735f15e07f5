package org.chandrahoro.jyotish;

/** One of the twenty-seven equal lunar mansions of 13°20′. */
public enum Nakshatra {
  ASHWINI,
  BHARANI,
  KRITTIKA,
  ROHINI,
  MRIGASHIRA,
  ARDRA,
  PUNARVASU,
  PUSHYA,
  ASHLESHA,
  MAGHA,
  PURVA_PHALGUNI,
  UTTARA_PHALGUNI,
  HASTA,
  CHITRA,
  SWATI,
  VISHAKHA,
  ANURADHA,
  JYESHTHA,
  MULA,
  PURVA_ASHADHA,
  UTTARA_ASHADHA,
  SHRAVANA,
  DHANISHTA,
  SHATABHISHA,
  PURVA_BHADRAPADA,
  UTTARA_BHADRAPADA,
  REVATI;

  private static final Nakshatra[] ALL = values();

  /** Lords in the order of Vimshottari, from Ashwini (BPHS on the dashas). */
  private static final Graha[] LORDS = {
    Graha.KETU,
    Graha.VENUS,
    Graha.SUN,
    Graha.MOON,
    Graha.MARS,
    Graha.RAHU,
    Graha.JUPITER,
    Graha.SATURN,
    Graha.MERCURY
  };

  public static Nakshatra of(SiderealLongitude longitude) {
    return ALL[longitude.arcOf(27)];
  }

  /** Its number, 1 for Ashwini to 27 for Revati. */
  public int number() {
    return ordinal() + 1;
  }

  /** The Vimshottari lord of this nakshatra. */
  public Graha lord() {
    return LORDS[ordinal() % 9];
  }

  /** The place of another nakshatra counted inclusively from this one, 1 (itself) to 27. */
  public int countTo(Nakshatra other) {
    return Math.floorMod(other.ordinal() - ordinal(), 27) + 1;
  }
}

package org.chandrahoro.jyotish.panchanga;

/**
 * The name of a year in the cycle of sixty, in the southern (Shalivahana) reckoning in which each
 * lunar year from Ugadi bears the next name and none is ever dropped. Shaka 1909, begun at Ugadi of
 * 1987, was Prabhava (Swamikannu Pillai, Indian Chronology, art. 129, and every Telugu almanac).
 */
public enum Samvatsara {
  PRABHAVA,
  VIBHAVA,
  SHUKLA,
  PRAMODUTA,
  PRAJOTPATTI,
  ANGIRASA,
  SHRIMUKHA,
  BHAVA,
  YUVA,
  DHATU,
  ISHVARA,
  BAHUDHANYA,
  PRAMATHI,
  VIKRAMA,
  VRISHA,
  CHITRABHANU,
  SVABHANU,
  TARANA,
  PARTHIVA,
  VYAYA,
  SARVAJIT,
  SARVADHARI,
  VIRODHI,
  VIKRITI,
  KHARA,
  NANDANA,
  VIJAYA,
  JAYA,
  MANMATHA,
  DURMUKHI,
  HEVILAMBI,
  VILAMBI,
  VIKARI,
  SHARVARI,
  PLAVA,
  SHUBHAKRIT,
  SHOBHAKRIT,
  KRODHI,
  VISHVAVASU,
  PARABHAVA,
  PLAVANGA,
  KILAKA,
  SAUMYA,
  SADHARANA,
  VIRODHIKRIT,
  PARIDHAVI,
  PRAMADICHA,
  ANANDA,
  RAKSHASA,
  NALA,
  PINGALA,
  KALAYUKTI,
  SIDDHARTHI,
  RAUDRI,
  DURMATI,
  DUNDUBHI,
  RUDHIRODGARI,
  RAKTAKSHI,
  KRODHANA,
  AKSHAYA;

  private static final Samvatsara[] ALL = values();
  private static final int PRABHAVA_IN_SHAKA = 1909;

  /**
   * @param shakaYear elapsed years of the Shalivahana era, as almanacs print them
   */
  public static Samvatsara ofShakaYear(int shakaYear) {
    return ALL[Math.floorMod(shakaYear - PRABHAVA_IN_SHAKA, ALL.length)];
  }

  /** Its number, 1 for Prabhava to 60 for Akshaya. */
  public int number() {
    return ordinal() + 1;
  }
}

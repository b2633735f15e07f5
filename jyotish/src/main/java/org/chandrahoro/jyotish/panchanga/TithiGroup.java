package org.chandrahoro.jyotish.panchanga;

/**
 * The five kinds of tithi, which come round three times in each half of the month (Muhurta
 * Chintamani, shubhashubha prakarana; Brihat Samhita on the tithis). The full and the new moon are
 * both purna.
 */
public enum TithiGroup {
  NANDA,
  BHADRA,
  JAYA,
  /** Empty: avoided for beginnings. */
  RIKTA,
  PURNA;

  private static final TithiGroup[] ALL = values();

  static TithiGroup of(Tithi tithi) {
    return ALL[(tithi.numberInPaksha() - 1) % ALL.length];
  }
}

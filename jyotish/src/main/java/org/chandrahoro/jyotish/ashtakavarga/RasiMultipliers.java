package org.chandrahoro.jyotish.ashtakavarga;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;

/** The measures of signs and grahas that make the pindas; texts differ on one sign. */
public enum RasiMultipliers {
  /** Kanya by 6: the table with Brihat Parashara Hora Shastra, ch. 69. The default. */
  KANYA_SIX(6),
  /** Kanya by 5: Prasna Marga, and Raman's Ashtakavarga System of Prediction. */
  KANYA_FIVE(5);

  private static final int[] RASI = {7, 10, 8, 4, 10, 0, 7, 8, 9, 5, 11, 12};
  private static final int[] GRAHA = {5, 5, 8, 5, 10, 7, 5};

  private final int kanya;

  RasiMultipliers(int kanya) {
    this.kanya = kanya;
  }

  public int of(Rasi rasi) {
    return rasi == Rasi.KANYA ? kanya : RASI[rasi.ordinal()];
  }

  /** Of one of the seven. */
  static int of(Graha graha) {
    return GRAHA[graha.ordinal()];
  }
}

package org.chandrahoro.jyotish.dasha;

import org.chandrahoro.jyotish.Graha;

/** One of the eight yoginis, who rule one to eight years in this order. */
public enum Yogini {
  MANGALA(Graha.MOON),
  PINGALA(Graha.SUN),
  DHANYA(Graha.JUPITER),
  BHRAMARI(Graha.MARS),
  BHADRIKA(Graha.MERCURY),
  ULKA(Graha.SATURN),
  SIDDHA(Graha.VENUS),
  SANKATA(Graha.RAHU);

  private static final Yogini[] ALL = values();

  private final Graha lord;

  Yogini(Graha lord) {
    this.lord = lord;
  }

  /** The graha born of this yogini. */
  public Graha lord() {
    return lord;
  }

  public int years() {
    return ordinal() + 1;
  }

  /** The yogini whose period this is. */
  public static Yogini of(DashaPeriod period) {
    for (Yogini yogini : ALL) {
      if (yogini.lord == period.lord()) {
        return yogini;
      }
    }
    throw new IllegalArgumentException(period.lord() + " is the lord of no yogini");
  }
}

package org.chandrahoro.jyotish.bala;

/** What a house's strength is summed from: Brihat Parashara Hora Shastra 27.26–31 (Santhanam). */
public enum BhavaComponent {
  /** The shadbala of its lord. */
  BHAVADHIPATI,
  /** Nearness to the angle that suits the nature of its sign. */
  DIG,
  /** The sight of the grahas upon its middle. */
  DRISHTI,
  /** A rupa for Jupiter and for Mercury in it, less one for Sun, Mars and Saturn each. */
  OCCUPANTS,
  /** Fifteen virupas where its sign rises as the hour wants it. */
  RISING;

  /** Whether it can be told only where a day from sunrise to sunrise can be reckoned. */
  public boolean needsSunrise() {
    return this == BHAVADHIPATI || this == RISING;
  }
}

package org.chandrahoro.jyotish.bala;

/**
 * What a graha's shadbala is summed from, in the order of Brihat Parashara Hora Shastra, ch. 27
 * (Santhanam), and to which of the six strengths it belongs.
 */
public enum BalaComponent {
  /** Nearness to the exaltation point (27.1). */
  UCCHA(Bala.STHANA),
  /** Standing in seven vargas (27.2–4). */
  SAPTAVARGAJA(Bala.STHANA),
  /** Odd or even sign and navamsa (27.4). */
  OJAYUGMA(Bala.STHANA),
  /** Angle, succedent or cadent house (27.5). */
  KENDRA(Bala.STHANA),
  /** The third of the sign, by sex (27.6). */
  DREKKANA(Bala.STHANA),
  /** Nearness to the angle of its direction (27.7). */
  DIG(Bala.DIG),
  /** Noon or midnight (27.8–9). */
  NATHONNATHA(Bala.KALA),
  /** Bright or dark fortnight (27.10–11). */
  PAKSHA(Bala.KALA),
  /** The third of day or night (27.12). */
  TRIBHAGA(Bala.KALA),
  /** Lordship of the year of 360 days (27.13). */
  ABDA(Bala.KALA),
  /** Lordship of the month of 30 days (27.13). */
  MASA(Bala.KALA),
  /** Lordship of the weekday (27.13). */
  VARA(Bala.KALA),
  /** Lordship of the hour (27.13). */
  HORA(Bala.KALA),
  /** Northern or southern declination (27.15–17). */
  AYANA(Bala.KALA),
  /** War between two that stand together (27.20). */
  YUDDHA(Bala.KALA),
  /** Motion (27.18, 27.24–25). */
  CHESHTA(Bala.CHESHTA),
  /** Brightness by nature (27.14). */
  NAISARGIKA(Bala.NAISARGIKA),
  /** The sight of the others upon it (27.19). */
  DRIK(Bala.DRIK);

  /** The six strengths. */
  public enum Bala {
    STHANA,
    DIG,
    KALA,
    CHESHTA,
    NAISARGIKA,
    DRIK
  }

  private final Bala bala;

  BalaComponent(Bala bala) {
    this.bala = bala;
  }

  public Bala bala() {
    return bala;
  }

  /** Whether it can be told only where a day from sunrise to sunrise can be reckoned. */
  public boolean needsSunrise() {
    return switch (this) {
      case NATHONNATHA, TRIBHAGA, ABDA, MASA, VARA, HORA -> true;
      default -> false;
    };
  }
}

package org.chandrahoro.jyotish.panchanga;

import org.chandrahoro.jyotish.Rasi;

/** The twelve names of the lunar months, from the one with which the year begins. */
public enum LunarMonthName {
  CHAITRA,
  VAISHAKHA,
  JYESHTHA,
  ASHADHA,
  SHRAVANA,
  BHADRAPADA,
  /** Ashvayuja in Telugu. */
  ASHVINA,
  KARTIKA,
  MARGASHIRSHA,
  /** Pushya in Telugu. */
  PAUSHA,
  MAGHA,
  PHALGUNA;

  private static final LunarMonthName[] ALL = values();

  /** The month in which the Sun enters a sign: Chaitra for Mesha. */
  static LunarMonthName ofSankrantiInto(Rasi rasi) {
    return ALL[rasi.ordinal()];
  }

  public LunarMonthName next() {
    return ALL[(ordinal() + 1) % ALL.length];
  }

  /** The season: two lunar months each, from Vasanta in Chaitra (Taittiriya Samhita 4.4.11). */
  public Ritu ritu() {
    return Ritu.ofPair(ordinal() / 2);
  }
}

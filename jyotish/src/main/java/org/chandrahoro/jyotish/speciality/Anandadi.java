package org.chandrahoro.jyotish.speciality;

import org.chandrahoro.jyotish.panchanga.Vara;

/**
 * The twenty-eight yogas of weekday and star that begin with Ananda: the Moon's star counted, with
 * Abhijit among them, from Ashwini on Sunday, Mrigashira on Monday, Ashlesha, Hasta, Anuradha,
 * Uttara Ashadha and on Saturday Shatabhisha (Muhurta Chintamani, shubhashubha prakarana,
 * "anandakhyah kaladandash cha …").
 */
public enum Anandadi {
  ANANDA(true),
  KALADANDA(false),
  DHUMRA(false),
  DHATA(true),
  SAUMYA(true),
  DHVANKSHA(false),
  DHVAJA(true),
  SHRIVATSA(true),
  VAJRA(false),
  MUDGARA(false),
  CHHATRA(true),
  MITRA(true),
  MANASA(true),
  PADMA(false),
  LUMBAKA(false),
  UTPATA(false),
  MRITYU(false),
  KANA(false),
  SIDDHI(true),
  SHUBHA(true),
  AMRITA(true),
  MUSALA(false),
  GADA(false),
  MATANGA(true),
  RAKSHASA(false),
  CHARA(true),
  SUSTHIRA(true),
  PRAVARDHAMANA(true);

  private static final Anandadi[] ALL = values();

  /** From one weekday's first star to the next one's. */
  private static final int STARS_A_DAY = 4;

  private final boolean good;

  Anandadi(boolean good) {
    this.good = good;
  }

  public boolean isGood() {
    return good;
  }

  /**
   * @param star index of twenty-eight from Ashwini, Abhijit being 21
   */
  static Anandadi of(Vara vara, int star) {
    return ALL[Math.floorMod(star - STARS_A_DAY * vara.ordinal(), ALL.length)];
  }
}

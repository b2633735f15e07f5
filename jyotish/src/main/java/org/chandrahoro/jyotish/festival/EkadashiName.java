package org.chandrahoro.jyotish.festival;

import org.chandrahoro.jyotish.panchanga.LunarMonth;
import org.chandrahoro.jyotish.panchanga.Tithi;

/**
 * The ekadashis by their names, bright and dark of each amanta month from Chaitra (Padma and
 * Brahmavaivarta Puranas, as the almanacs print them); the last two are those of an adhika month.
 */
public enum EkadashiName {
  KAMADA,
  VARUTHINI,
  MOHINI,
  APARA,
  NIRJALA,
  YOGINI,
  /** Toli Ekadashi in Telugu. */
  DEVASHAYANI,
  KAMIKA,
  SHRAVANA_PUTRADA,
  AJA,
  PARIVARTINI,
  INDIRA,
  PAPANKUSHA,
  RAMA,
  /** Prabodhini, Devutthana. */
  PRABODHINI,
  UTPANNA,
  MOKSHADA,
  SAPHALA,
  PAUSHA_PUTRADA,
  SHATTILA,
  JAYA,
  VIJAYA,
  AMALAKI,
  PAPAMOCHANI,
  PADMINI,
  PARAMA;

  private static final EkadashiName[] ALL = values();

  /**
   * @param tithi the eleventh of either half
   */
  static EkadashiName of(LunarMonth month, Tithi tithi) {
    boolean dark = tithi.number() > 15;
    if (month.adhika()) {
      return dark ? PARAMA : PADMINI;
    }
    return ALL[2 * month.amanta().ordinal() + (dark ? 1 : 0)];
  }
}

package org.chandrahoro.knowledge;

/** What a muhurta is judged by, as passages speak of it: one for each kind of factor. */
public enum MuhurtaMatter {
  TITHI,
  VARA,
  NAKSHATRA,
  NITYA_YOGA,
  KARANA,
  TITHI_ON_VARA,
  STAR_ON_VARA,
  HOUR,
  TARA,
  CHANDRA_BALA,
  ASHTAMA_LAGNA,
  LAGNA,
  EIGHTH_HOUSE,
  SEVENTH_HOUSE,
  KENDRA,
  MALEFICS_RISING,
  BHRIGU_SHATKA,
  MOON_IN_HOUSE,
  COMBUSTION,
  ADHIKA_MONTH,
  MONTH,
  SUN_IN_RASI,
  SANKRANTI,
  MOON_IN_PANCHAKA,
  PANCHAKA_REMAINDER,
  ECLIPSE
}

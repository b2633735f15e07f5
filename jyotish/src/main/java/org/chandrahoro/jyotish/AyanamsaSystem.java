package org.chandrahoro.jyotish;

/** Which zero point the sidereal zodiac starts from. */
public enum AyanamsaSystem {
  LAHIRI,
  LAHIRI_ICRC,
  RAMAN,
  KRISHNAMURTI,
  FAGAN_BRADLEY,
  YUKTESHWAR,
  TRUE_CHITRA
}

package org.chandrahoro.jyotish.dosha;

/** What is taught to take the mangal dosha away. */
public enum MangalExemption {
  /** Mars in its own sign or that of its exaltation. */
  DIGNIFIED,
  /** Mars in Simha or Kumbha. */
  SIMHA_OR_KUMBHA,
  /** Mars in a sign that is exempt in its house from the lagna. */
  SIGN_OF_HOUSE,
  /** Mars with Jupiter or in Jupiter's sight. */
  JUPITER,
  /** Mars with the Moon. */
  WITH_MOON,
  /** Jupiter or Venus in the lagna. */
  BENEFIC_RISING,
  /** Karka or Simha rising, for which Mars rules a kendra and a trikona. */
  YOGA_KARAKA
}

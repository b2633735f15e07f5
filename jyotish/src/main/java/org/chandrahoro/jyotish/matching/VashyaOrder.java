package org.chandrahoro.jyotish.matching;

/**
 * Who must be in whose sway; the table of points is not symmetric, and prints do not always say
 * which of the two stands at its side.
 */
public enum VashyaOrder {
  /**
   * The girl's sign in the sway of the boy's, as Muhurta Chintamani's verse is read: a girl of
   * Simha obeys nobody, and all but one of Vrischika obey a boy of Simha.
   */
  GIRL_IN_SWAY,
  /** The same table with boy and girl changed about. */
  BOY_IN_SWAY
}

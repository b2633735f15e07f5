package org.chandrahoro.jyotish.matching;

/**
 * The ten agreements asked for in the South. Kalaprakasika, on marriage; B. V. Raman, Muhurtha, on
 * marriage adaptability.
 */
public enum Porutham {
  /** The boy's star from the girl's leaves 2, 4, 6, 8 or 0 when cast out by nines. */
  DINA,
  /** One gana, or Deva with Manushya. */
  GANA,
  /** The boy's star is the 4th, 7th, 10th … 25th from the girl's. */
  MAHENDRA,
  /** The boy's star lies far beyond the girl's. */
  STREE_DIRGHA,
  /** The animals are not sworn enemies. */
  YONI,
  /** One sign, or the boy's is the seventh or beyond from the girl's. */
  RASI,
  /** The lords are one, friends, or friend and neutral. */
  RASI_ADHIPATI,
  /** One sign holds the other in its sway. */
  VASHYA,
  /** The stars are tied at different parts of the body. */
  RAJJU,
  /** The stars do not pierce each other. */
  VEDHA
}

package org.chandrahoro.jyotish.speciality;

/**
 * The specialities of a day. Unless another source is named the rule is Muhurta Chintamani's,
 * shubhashubha prakarana.
 */
public enum SpecialityKind {
  /** The karana vishti, for its whole length. */
  VISHTI(Nature.BAD),
  /** The Moon from the middle of Dhanishta to the end of Revati. */
  PANCHAKA(Nature.BAD),
  /** The six stars at and before the junctions of sign and star. */
  GANDA_MOOLA(Nature.BAD),
  /** One star for each weekday: "hasta-saumyashvini-maitra-pushya-revati-rohini" from Sunday. */
  AMRITA_SIDDHI(Nature.GOOD),
  /** Some stars for each weekday: "surye 'rka-mulottara-pushya-dasram …". */
  SARVARTHA_SIDDHI(Nature.GOOD),
  /** The Moon's star 4th, 6th, 9th, 10th, 13th or 20th from the Sun's. */
  RAVI_YOGA(Nature.GOOD),
  GURU_PUSHYA(Nature.GOOD),
  RAVI_PUSHYA(Nature.GOOD),
  /** Burnt: a tithi for each weekday, "suryesha-panchagni-rasashta-nandah". */
  DAGDHA(Nature.BAD),
  /** Poison: "vedanga-saptashvi-gajanka-shailah". */
  VISHA(Nature.BAD),
  /** Fire: "suryanga-saptoraga-go-dig-ishah". */
  HUTASHANA(Nature.BAD),
  /** What happens happens three times. */
  TRIPUSHKARA(Nature.MIXED),
  /** What happens happens twice. */
  DVIPUSHKARA(Nature.MIXED);

  /** Whether it helps. */
  public enum Nature {
    GOOD,
    /** Multiplies gain and loss alike. */
    MIXED,
    BAD
  }

  private final Nature nature;

  SpecialityKind(Nature nature) {
    this.nature = nature;
  }

  public Nature nature() {
    return nature;
  }
}

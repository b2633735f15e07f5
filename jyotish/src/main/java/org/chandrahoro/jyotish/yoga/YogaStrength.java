package org.chandrahoro.jyotish.yoga;

/**
 * How far a yoga can act, by the state of the grahas that make it.
 *
 * <p>The texts agree that a yoga gives according to the strength of its makers and do not measure
 * it. Here each maker that is exalted, in its moolatrikona or own sign, or vargottama counts for
 * it, each that is debilitated or combust against it; the balance decides.
 */
public enum YogaStrength {
  STRONG,
  MEDIUM,
  WEAK,
  /** It is formed, and a condition that the texts name undoes it. */
  CANCELLED
}

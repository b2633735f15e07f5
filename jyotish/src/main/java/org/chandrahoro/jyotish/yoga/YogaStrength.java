package org.chandrahoro.jyotish.yoga;

/**
 * How far a yoga can act, by the state of the grahas that make it.
 *
 * <p>The texts agree that a yoga gives according to the strength of its makers and do not measure
 * it. Here each maker that is exalted, in its moolatrikona or own sign, or vargottama counts for
 * it, each that is debilitated or combust against it; a weakness that the yoga is itself made of
 * does not count. Besides, by family:
 *
 * <ul>
 *   <li>a great person: its own sign, which is half the rule, does not count for it; the Sun or the
 *       Moon in the same sign counts against it (Jatakabharana);
 *   <li>lunar: a Moon within 72° of the Sun counts against it, one beyond 120° for it;
 *   <li>raja and dhana: a maker that the rule names as a lord and that also rules the sixth, eighth
 *       or twelfth counts against it (BPHS 34), unless it rules the lagna, and so does each maker
 *       that stands in these houses;
 *   <li>viparita: company other than the lords of these houses counts against it (Uttara Kalamrita
 *       4.22).
 * </ul>
 *
 * The balance decides; where five grahas or more make the yoga it must be two.
 */
public enum YogaStrength {
  STRONG,
  MEDIUM,
  WEAK,
  /** It is formed, and a condition that the texts name undoes it. */
  CANCELLED
}

package org.chandrahoro.jyotish.tajika;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dignity.Dignity;

/**
 * One of the sixteen yogas of the Tajika school in a year chart; Tajika Neelakanthi, the chapter on
 * the sixteen yogas. Those are told here whose rule is plain; khallasara, gairi-kamboola,
 * duhphali-kuttha, dutthottha-davira, tambira, kuttha and durapha are not.
 */
public sealed interface TajikaYoga {
  /** All seven in kendras and panapharas (1, 4, 7, 10; 2, 5, 8, 11). */
  record Ikkavala() implements TajikaYoga {}

  /** All seven in apoklimas (3, 6, 9, 12). */
  record Induvara() implements TajikaYoga {}

  /**
   * The swift graha is behind the slow one by less than the orb, and they see each other: what they
   * promise comes about.
   *
   * @param distanceDegrees what the swift one still has to go
   */
  record Ithasala(Graha swift, Graha slow, Closeness closeness, double distanceDegrees)
      implements TajikaYoga {}

  /** How an ithasala stands. */
  enum Closeness {
    /** Within a degree; the verse says within half a minute. */
    COMPLETE,
    PRESENT,
    /** The swift one is in the last degree of its sign and sees the slow one from the next. */
    COMING
  }

  /**
   * The swift graha has passed the slow one by a degree or more, within the orb: what they promised
   * is over.
   */
  record Ishrafa(Graha swift, Graha slow, double distanceDegrees) implements TajikaYoga {}

  /** Two that do not see each other are joined by a third, swifter than both, within both orbs. */
  record Nakta(Graha one, Graha other, Graha carrier) implements TajikaYoga {}

  /** Two that do not see each other are joined by a third, slower than both, within both orbs. */
  record Yamaya(Graha one, Graha other, Graha gatherer) implements TajikaYoga {}

  /** Mars or Saturn looks in enmity, within the orb, at the swift one of an ithasala: it fails. */
  record Manau(Graha swift, Graha slow, Graha breaker) implements TajikaYoga {}

  /** The Moon has ithasala with one of two that have it with each other: it is strengthened. */
  record Kamboola(Graha swift, Graha slow, Dignity moon) implements TajikaYoga {}

  /** One of an ithasala is too weak to carry it. */
  record Radda(Graha swift, Graha slow, Graha weak, Weakness by) implements TajikaYoga {}

  /** What makes a graha of an ithasala fail. */
  enum Weakness {
    RETROGRADE,
    COMBUST,
    DEBILITATED,
    /** In the sixth, eighth or twelfth of the year. */
    DUSTHANA
  }
}

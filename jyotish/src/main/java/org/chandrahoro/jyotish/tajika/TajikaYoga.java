package org.chandrahoro.jyotish.tajika;

import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dignity.Dignity;

/**
 * One of the sixteen yogas of the Tajika school in a year chart; Tajika Neelakanthi, the chapter on
 * the sixteen yogas. The verses speak of the lords of the lagna and of the matter asked; here every
 * pair is told, and whoever asks after a matter looks for his own two.
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

  /**
   * Two have ithasala and the Moon with neither; at the end of her sign she will have it, from the
   * next, with one who is strong by sign: the matter comes about late and through others.
   */
  record GairiKamboola(Graha swift, Graha slow, Graha strong) implements TajikaYoga {}

  /**
   * Two have ithasala while the Moon's way is empty: she has it with nobody and stands with
   * neither. What kamboola would have given is lost.
   */
  record Khallasara(Graha swift, Graha slow) implements TajikaYoga {}

  /**
   * The slow one of an ithasala is strong by sign, the swift one has no office where it stands: it
   * succeeds even so.
   */
  record DuhphaliKuttha(Graha swift, Graha slow) implements TajikaYoga {}

  /**
   * Both of an ithasala are weak, and one of them has another with one who is strong by sign: it
   * succeeds with his help.
   */
  record DutthotthaDavira(Graha swift, Graha slow, Graha helped, Graha strong)
      implements TajikaYoga {}

  /**
   * A graha without ithasala, at the end of its sign, will have it from the next with one who is
   * strong by sign: what the two would not do he does.
   */
  record Tambira(Graha leaving, Graha strong) implements TajikaYoga {}

  /**
   * A strong graha: exalted or in its own sign, in a kendra or panaphara, neither retrograde nor
   * combust. The verse has many degrees of strength; this is the highest.
   */
  record Kuttha(Graha graha) implements TajikaYoga {}

  /**
   * A weak graha: in the sixth, eighth or twelfth and besides retrograde, combust or debilitated.
   * The verse has many degrees of weakness; this is the lowest.
   */
  record Durapha(Graha graha, List<Weakness> by) implements TajikaYoga {
    public Durapha {
      by = List.copyOf(by);
    }
  }

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

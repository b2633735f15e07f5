package org.chandrahoro.jyotish.jaimini;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;

/**
 * The graha that acts as the lord of a sign, which has to be found where there are two: Mars and
 * Ketu for Vrischika, Saturn and Rahu for Kumbha.
 *
 * @param ground what decided
 */
public record ActingLord(Rasi rasi, Graha lord, Ground ground) {
  /** What makes one of two lords act, strongest first. */
  public enum Ground {
    /** The sign has one lord, or only one is reckoned with. */
    SOLE,
    /** Both stand in the sign. */
    BOTH_AT_HOME,
    /** The other stands in the sign, which leaves the acting to the one outside. */
    OTHER_AT_HOME,
    /** More grahas stand with it. */
    MORE_COMPANIONS,
    /** More of Jupiter, Mercury and its dispositor stand with it or see it. */
    MORE_SUPPORT,
    /** It alone is exalted. */
    EXALTED,
    /** Its sign is dual before fixed before movable. */
    STRONGER_SIGN,
    /** It gives the longer dasha. */
    LONGER_DASHA,
    /** It has come farther in its sign. */
    FARTHER_IN_SIGN
  }
}

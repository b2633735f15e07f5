package org.chandrahoro.jyotish.festival;

/** Why this of two possible days. */
public enum Basis {
  /** The tithi holds the part of the day on this day only. */
  HOLDS_HERE_ALONE,
  /** It holds it on two days, and the rule takes the first. */
  FIRST_OF_TWO,
  /** It holds it on two days, and the rule takes the second. */
  SECOND_OF_TWO,
  /** It holds it on two days, and longer on this one. */
  HOLDS_LONGER,
  /** It holds it on neither, and the rule takes the day on which it begins. */
  NEITHER_FIRST,
  /** It holds it on neither, and the rule takes the day on which it ends. */
  NEITHER_SECOND,
  /** It lasts long enough after this sunrise. */
  LASTS_AFTER_SUNRISE,
  /** It is over too soon after the next sunrise. */
  TOO_SHORT_NEXT_DAY,
  /** It begins early enough to be kept together with the tithi before it. */
  JOINED_TO_THE_TITHI_BEFORE,
  /** It begins too late in the day before. */
  BEGINS_TOO_LATE_THE_DAY_BEFORE,
  /** The star Shravana decides. */
  SHRAVANA,
  /** Bhadra fills the dusk of the day before. */
  FREE_OF_BHADRA
}

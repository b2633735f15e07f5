package org.chandrahoro.jyotish.tajika;

import org.chandrahoro.jyotish.Graha;

/** One step in the choice of the lord of a year. */
public sealed interface YearReason {
  /**
   * The strongest of the office-bearers that look at the year's lagna.
   *
   * @param strength its fivefold strength, of 20
   */
  record StrongestLooker(Graha graha, double strength) implements YearReason {}

  /** No office-bearer looks at the lagna; the strongest of all is taken. */
  record NoneLooks(Graha graha, double strength) implements YearReason {}

  /** All that look at the lagna are weak; the lord of the muntha is taken. */
  record AllWeak(Graha munthaLord) implements YearReason {}

  /** The Moon gives the year to a graha with which she has ithasala. */
  record MoonGivesTo(Graha graha) implements YearReason {}

  /** The Moon, without ithasala, leaves the year to the lord of her sign. */
  record MoonsDispositor(Graha graha) implements YearReason {}
}

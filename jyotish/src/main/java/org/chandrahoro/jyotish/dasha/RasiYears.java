package org.chandrahoro.jyotish.dasha;

import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.jaimini.ActingLord;

/**
 * The years of a sign in a dasha of signs, and how they were found.
 *
 * @param lord the lord counted to, and why it
 * @param lordIn the sign he stands in
 * @param forward whether the count runs in the order of the zodiac
 * @param count of signs from the sign to its lord's, both included; 1 when he is at home
 * @param adjustment a year more for an exalted lord, less for a debilitated one, where the school
 *     has it
 * @param years 0 to 12; in the second round of Narayana dasha what the first left of twelve
 */
public record RasiYears(
    Rasi rasi,
    ActingLord lord,
    Rasi lordIn,
    boolean forward,
    int count,
    int adjustment,
    int years) {

  /** The years by the count alone: one less than it, and twelve for a lord at home. */
  static RasiYears counted(ActingLord lord, Rasi lordIn) {
    var rasi = lord.rasi();
    boolean forward = rasi.isOddFooted();
    int count = forward ? rasi.countTo(lordIn) : lordIn.countTo(rasi);
    return new RasiYears(rasi, lord, lordIn, forward, count, 0, count == 1 ? 12 : count - 1);
  }

  /** With a year more or less; a lord at home keeps his twelve. */
  RasiYears adjusted(int adjustment) {
    return count == 1
        ? this
        : new RasiYears(rasi, lord, lordIn, forward, count, adjustment, years + adjustment);
  }

  RasiYears ofSecondRound() {
    return new RasiYears(rasi, lord, lordIn, forward, count, adjustment, 12 - years);
  }

  /** With another ground for the same lord. */
  RasiYears givenBy(ActingLord.Ground ground) {
    var acting = new ActingLord(rasi, lord.lord(), ground);
    return new RasiYears(rasi, acting, lordIn, forward, count, adjustment, years);
  }
}

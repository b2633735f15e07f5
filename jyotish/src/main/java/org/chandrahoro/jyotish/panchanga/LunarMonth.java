package org.chandrahoro.jyotish.panchanga;

import java.util.Optional;
import org.chandrahoro.jyotish.Rasi;

/**
 * The lunar month to which a sunrise belongs, from new moon to new moon, named after the sign that
 * the Sun enters in it (Surya Siddhanta 14; Report of the Calendar Reform Committee, CSIR 1955,
 * part C ch. 5). A month without a sankranti is adhika and borrows the name of the next; one with
 * two swallows the second name, which is kshaya.
 *
 * @param amanta its name where months end with the new moon, as in Andhra and Telangana
 * @param purnimanta the name of the same day where months end with the full moon; from the full
 *     moon on it is the next month's, except in an adhika month
 * @param adhika whether it is the intercalary one
 * @param kshaya the second name of a month that has two, present in some years only (1963, 1982)
 */
public record LunarMonth(
    LunarMonthName amanta,
    LunarMonthName purnimanta,
    boolean adhika,
    Optional<LunarMonthName> kshaya) {

  /**
   * @param sunAtStart where the Sun is at the new moon that opens the month
   * @param sunAtEnd where it is at the new moon that closes it: the same sign, the next, or the one
   *     after that
   */
  public static LunarMonth between(Rasi sunAtStart, Rasi sunAtEnd, Paksha paksha) {
    int sankrantis = sunAtStart.countTo(sunAtEnd) - 1;
    if (sankrantis > 2) {
      throw new IllegalArgumentException(
          "the Sun does not go from " + sunAtStart + " to " + sunAtEnd + " in one lunar month");
    }
    LunarMonthName name = LunarMonthName.ofSankrantiInto(sunAtStart.plus(1));
    boolean adhika = sankrantis == 0;
    Optional<LunarMonthName> kshaya = sankrantis == 2 ? Optional.of(name.next()) : Optional.empty();
    LunarMonthName purnimanta =
        paksha == Paksha.SHUKLA || adhika ? name : kshaya.orElse(name).next();
    return new LunarMonth(name, purnimanta, adhika, kshaya);
  }
}

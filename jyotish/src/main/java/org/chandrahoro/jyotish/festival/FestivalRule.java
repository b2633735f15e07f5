package org.chandrahoro.jyotish.festival;

import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.panchanga.LunarMonthName;
import org.chandrahoro.jyotish.panchanga.Vara;

/** When a festival comes round. Lunar months are amanta; the adhika ones have few festivals. */
sealed interface FestivalRule {
  /** A tithi, 1 to 30, of one lunar month. */
  record OfMonth(LunarMonthName month, int tithi, DayChoice choice) implements FestivalRule {}

  /** The same, but of the adhika month where the month is doubled. */
  record OfFirstMonth(LunarMonthName month, int tithi, DayChoice choice) implements FestivalRule {}

  /** A tithi of every month, the adhika ones too. */
  record OfEveryMonth(int tithi, DayChoice choice) implements FestivalRule {}

  /** So many days after the day to which the Sun's entry into a sign counts. */
  record AtSankranti(Rasi sign, int daysAfter) implements FestivalRule {}

  /** The last such weekday up to a tithi of a month. */
  record WeekdayUpTo(Vara vara, LunarMonthName month, int tithi) implements FestivalRule {}

  /** The day after another festival. */
  record DayAfter(Festival festival) implements FestivalRule {}

  /** The bright ekadashi while the Sun is in a sign, by sunrise. */
  record EkadashiUnderSun(Rasi sign) implements FestivalRule {}
}

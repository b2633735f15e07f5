package org.chandrahoro.jyotish.festival;

import org.chandrahoro.jyotish.panchanga.LunarMonth;
import org.chandrahoro.jyotish.panchanga.LunarMonthName;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.Window;

/**
 * A tithi of a lunar month and when it runs.
 *
 * @param day index of the day in which it begins
 */
record TithiRun(Tithi tithi, LunarMonth month, Window window, int day) {
  /** Whether it is of a month of that name; a month that swallowed another's name bears both. */
  boolean isOf(LunarMonthName name) {
    return month.amanta() == name || month.kshaya().filter(name::equals).isPresent();
  }
}

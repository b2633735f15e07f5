package org.chandrahoro.jyotish.festival;

import java.time.LocalDate;
import org.chandrahoro.jyotish.panchanga.LunarMonth;
import org.chandrahoro.jyotish.panchanga.Window;

/**
 * An ekadashi and the days on which it is kept.
 *
 * @param runs the tithi itself
 * @param smarta the day of smarta householders
 * @param vaishnava the day of vaishnavas and ascetics
 * @param smartaBy what gives smartas their day
 * @param vaishnavaBy what gives vaishnavas theirs
 */
public record EkadashiDay(
    EkadashiName name,
    LunarMonth month,
    Window runs,
    LocalDate smarta,
    LocalDate vaishnava,
    EkadashiGround smartaBy,
    EkadashiGround vaishnavaBy) {

  /** Whether anybody keeps it on a date. */
  public boolean isKeptOn(LocalDate date) {
    return smarta.equals(date) || vaishnava.equals(date);
  }
}

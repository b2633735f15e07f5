package org.chandrahoro.jyotish.festival;

import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.panchanga.LunarMonth;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.Vara;
import org.chandrahoro.jyotish.panchanga.Window;

/** Why a festival falls on its day. */
public sealed interface Reason {
  /**
   * A tithi of a lunar month runs at the part of the day that the rule asks for.
   *
   * @param part absent where the rule looks at the length of the tithi only
   */
  record TithiHolds(LunarMonth month, Tithi tithi, Window runs, Optional<DayPart> part, Basis basis)
      implements Reason {}

  /**
   * The Sun enters a sign.
   *
   * @param daysAfter days from the day to which the entry counts to this one
   */
  record SunEnters(Rasi sign, Instant instant, int daysAfter) implements Reason {}

  /** It is the last such weekday up to a tithi. */
  record WeekdayUpTo(Vara vara, LunarMonth month, Tithi tithi) implements Reason {}

  /** It follows another festival by a day. */
  record DayAfter(Festival festival) implements Reason {}

  /** An ekadashi is kept by smartas or vaishnavas on the day that this ground gives. */
  record EkadashiKept(EkadashiGround ground) implements Reason {}

  /** The bright ekadashi while the Sun is in a sign. */
  record EkadashiUnderSun(Rasi sign, Window runs) implements Reason {}
}

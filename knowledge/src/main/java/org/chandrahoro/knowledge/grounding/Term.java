package org.chandrahoro.knowledge.grounding;

import java.time.LocalTime;
import java.time.MonthDay;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.panchanga.KaranaName;
import org.chandrahoro.knowledge.DayWindow;

/** A thing that a sentence may only mention when one of its facts contains it. */
public sealed interface Term {
  record OfGraha(Graha graha) implements Term {}

  record OfRasi(Rasi rasi) implements Term {}

  record OfNakshatra(Nakshatra nakshatra) implements Term {}

  /** A bhava, 1 to 12. */
  record OfHouse(int number) implements Term {}

  record OfVara(Graha lord) implements Term {}

  /** A tithi's name, 1 to 15 in either paksha; 30 is amavasya. */
  record OfTithi(int number) implements Term {}

  record OfNityaYoga(int number) implements Term {}

  record OfKarana(KaranaName karana) implements Term {}

  record OfWindow(DayWindow window) implements Term {}

  record OfTara(int number) implements Term {}

  /** An angle as written, in whole arcminutes. */
  record OfAngle(int arcminutes) implements Term {}

  /** A clock time as written, to the minute; twelve-hour times are resolved by their day part. */
  record OfTime(LocalTime time) implements Term {}

  record OfDate(MonthDay day) implements Term {}

  /** Any other number written in digits, as it stands. */
  record OfNumber(String digits) implements Term {}
}

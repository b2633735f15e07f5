package org.chandrahoro.jyotish.speciality;

import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.panchanga.Karana;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.jyotish.panchanga.Vara;

/** Why a speciality holds. */
public sealed interface Ground {
  /** A karana runs. */
  record KaranaRuns(Karana karana, BhadraAbode abode) implements Ground {}

  /** The Moon is in one star, or in the stars from one to another. */
  record MoonIn(Nakshatra from, Nakshatra to) implements Ground {}

  /** A star meets a weekday. */
  record StarOnVara(Nakshatra nakshatra, Vara vara) implements Ground {}

  /** A tithi meets a weekday. */
  record TithiOnVara(Tithi tithi, Vara vara) implements Ground {}

  /** A tithi and a star meet on a weekday. */
  record TithiAndStarOnVara(Tithi tithi, Nakshatra nakshatra, Vara vara) implements Ground {}

  /**
   * The Moon's star counted from the Sun's.
   *
   * @param count inclusive, of twenty-seven
   */
  record StarFromSun(Nakshatra moon, Nakshatra sun, int count) implements Ground {}
}

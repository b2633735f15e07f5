package org.chandrahoro.jyotish.bala;

import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;

/** What one component of a strength rests on. */
public sealed interface BalaReason {
  /** Degrees, [0, 180], from the point of deepest debilitation. */
  record FromDebilitation(double degrees) implements BalaReason {}

  /** Of the seven vargas, how many are its own (or moolatrikona), friends', neutrals', enemies'. */
  record InVargas(int own, int friendly, int neutral, int hostile) implements BalaReason {}

  /** Whether sign and navamsa are of the kind, odd or even, that the graha likes. */
  record OddEven(boolean signSuits, boolean navamsaSuits) implements BalaReason {}

  record InHouse(Bhava bhava) implements BalaReason {}

  /** The third of its sign it stands in and the one that would strengthen it, 1 to 3. */
  record InThird(int third, int wanted) implements BalaReason {}

  /** Degrees, [0, 180], from the angle where it has no strength of direction. */
  record FromAngle(WeakAngle angle, double degrees) implements BalaReason {}

  /** Hours of the birth from midnight, [0, 12]. */
  record FromMidnight(double hours) implements BalaReason {}

  /** Degrees, [0, 180], of the Moon from the Sun, and whether her light strengthens the graha. */
  record MoonFromSun(double degrees, boolean likesLight) implements BalaReason {}

  /** The lord of a time, be it this graha or another. */
  record LordOf(TimeSpan span, Graha lord) implements BalaReason {}

  /** Jupiter, strong in every third of day and night. */
  record InEveryThird() implements BalaReason {}

  /** Degrees from the equator, north positive. */
  record Declination(double degrees) implements BalaReason {}

  record AtPeace() implements BalaReason {}

  record AtWar(Graha opponent, boolean won) implements BalaReason {}

  /** Degrees, [0, 180], from where it would be without its loop to its seeghrocca. */
  record Motion(double degrees) implements BalaReason {}

  /** It stands in, or is the same as, another component. */
  record SameAs(BalaComponent other) implements BalaReason {}

  /** By its brightness, 1 the Sun to 7 Saturn. */
  record ByNature(int place) implements BalaReason {}

  /** Virupas of sight of the benefics and of the malefics upon it, before any quarter is taken. */
  record Seen(double benefic, double malefic) implements BalaReason {}

  /** The spans of time that have a lord. */
  enum TimeSpan {
    THIRD,
    YEAR,
    MONTH,
    DAY,
    HOUR
  }
}

package org.chandrahoro.jyotish.yoga;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Dignity;

/**
 * One thing that is so in a chart and that a yoga or dosha rests on. Typed, so that a page says it
 * in its own language.
 */
public sealed interface Reason {
  /** A graha stands in a whole-sign house from the lagna. */
  record InBhava(Graha graha, Bhava bhava) implements Reason {}

  /** A graha stands in a place counted inclusively from another. */
  record InBhavaFrom(Graha graha, Bhava bhava, Graha from) implements Reason {}

  record InRasi(Graha graha, Rasi rasi) implements Reason {}

  record Rising(Rasi rasi) implements Reason {}

  record LordOf(Graha graha, Bhava bhava) implements Reason {}

  /** A graha rules the sign that another stands in. */
  record Dispositor(Graha graha, Graha occupant) implements Reason {}

  /** A graha rules the navamsa sign that another stands in. */
  record NavamsaDispositor(Graha graha, Graha occupant) implements Reason {}

  /** A graha rules the sign in which another is exalted. */
  record ExaltationLord(Graha graha, Graha exalted) implements Reason {}

  /** A graha has its own exaltation in the sign where another stands debilitated. */
  record ExaltedThere(Graha graha, Graha debilitated) implements Reason {}

  /**
   * A graha has a rank among the seven chara karakas.
   *
   * @param rank from 1, the atma karaka
   */
  record KarakaRank(Graha graha, int rank) implements Reason {}

  record Standing(Graha graha, Dignity dignity) implements Reason {}

  record NavamsaStanding(Graha graha, Dignity dignity) implements Reason {}

  /** The same sign in rasi and navamsa. */
  record Vargottama(Graha graha) implements Reason {}

  record LagnaVargottama() implements Reason {}

  /** A graha is strong, as {@code YogaChart} counts it. */
  record Strong(Graha graha) implements Reason {}

  record Combust(Graha graha) implements Reason {}

  /** Grahas share a sign. */
  record Together(List<Graha> grahas) implements Reason {}

  /** A graha has full sight of another. */
  record Sees(Graha graha, Graha seen) implements Reason {}

  record SeesLagna(Graha graha) implements Reason {}

  record SeesBhava(Graha graha, Bhava bhava) implements Reason {}

  /** Two lords stand in each other's houses. */
  record Exchange(Graha graha, Bhava bhava, Graha other, Bhava otherBhava) implements Reason {}

  /** Two grahas stand in each other's signs. */
  record SignExchange(Graha graha, Graha other) implements Reason {}

  /** No graha of a group stands in any of the houses, counted from the lagna or from a graha. */
  record NoneIn(GrahaGroup group, List<Bhava> bhavas, Optional<Graha> from) implements Reason {}

  /** All grahas of a group stand in these houses from the lagna, and none is left empty. */
  record AllIn(GrahaGroup group, List<Bhava> bhavas) implements Reason {}

  record AllInSigns(GrahaGroup group, SignQuality quality) implements Reason {}

  /** The seven grahas take up so many signs. */
  record SignsOccupied(int count) implements Reason {}

  /** No graha of a group shares a graha's sign or sees it. */
  record Untouched(Graha graha, GrahaGroup group) implements Reason {}

  record BornByDay() implements Reason {}

  record BornByNight() implements Reason {}

  record MoonWaxing() implements Reason {}

  /**
   * The Moon is full of light or faint.
   *
   * @param degreesFromSun from 0 at new Moon to 180 at full
   */
  record Moonlight(boolean bright, double degreesFromSun) implements Reason {}

  /** Another nabhasa pattern of the chart takes the place of this one. */
  record OtherPattern() implements Reason {}

  /**
   * A point lies so near the junction of a watery and a fiery sign, where star and sign end
   * together.
   *
   * @param degrees distance from the junction, unsigned
   */
  record NearJunction(JunctionPoint point, double degrees) implements Reason {}

  /** Two grahas are so many degrees apart. */
  record Apart(Graha graha, Graha other, double degrees) implements Reason {}

  /** All seven grahas lie on one side of the nodes, from the one named first to the other. */
  record Between(Graha from, Graha to) implements Reason {}
}

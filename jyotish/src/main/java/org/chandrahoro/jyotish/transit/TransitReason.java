package org.chandrahoro.jyotish.transit;

import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;

/**
 * One thing that is so in a transit and on which its judgement rests. Typed, so that a page says it
 * in its own language.
 */
public sealed interface TransitReason {
  /**
   * A graha passes through a sign that is a house from a natal point.
   *
   * @param house 1 to 12
   * @param good whether the graha does good there, obstruction left aside
   */
  record InHouse(Graha graha, Rasi rasi, int house, Reckoning from, boolean good)
      implements TransitReason {}

  /** The good of a transit is held back by grahas in its vedha house. */
  record Obstructed(Graha graha, Reckoning from, List<Graha> by) implements TransitReason {
    public Obstructed {
      by = List.copyOf(by);
    }
  }

  /**
   * @param bindus of the graha's own ashtakavarga in the sign, 0 to 8
   */
  record OwnBindus(Graha graha, Rasi rasi, int bindus) implements TransitReason {}

  /**
   * @param bindus of all seven grahas in the sign
   */
  record SarvaBindus(Rasi rasi, int bindus) implements TransitReason {}

  /** Whether the lord of the eighth part it stands in gives the graha a bindu. */
  record InKakshya(Graha graha, Kakshya kakshya, boolean gives) implements TransitReason {}

  /** A graha enters a sign, where no more than that is known. */
  record Enters(Graha graha, Rasi rasi) implements TransitReason {}

  /** Sun or Moon is eclipsed in a sign. */
  record Eclipsed(Graha luminary, Rasi rasi) implements TransitReason {}

  /**
   * The sign of an eclipse is a house from a natal point.
   *
   * @param house 1 to 12
   */
  record EclipseInHouse(Graha luminary, int house, Reckoning from) implements TransitReason {}

  /** A graha comes to stand on a natal point. */
  record Conjoins(Graha graha, NatalPoint point) implements TransitReason {}

  /**
   * A graha's full sight falls on a natal point.
   *
   * @param count signs counted inclusively from the graha; 7 is the opposition
   */
  record Sees(Graha graha, NatalPoint point, int count) implements TransitReason {}

  /** A graha returns to where it stood at birth. */
  record Returns(Graha graha) implements TransitReason {}

  /** A graha stands still, and moves so from then on. */
  record StandsStill(Graha graha, Motion turns) implements TransitReason {}

  /**
   * A graha is within so many degrees of a natal point.
   *
   * @param degrees unsigned
   */
  record Near(Graha graha, NatalPoint point, double degrees) implements TransitReason {}

  /** Saturn passes through one of his hard places from the natal Moon. */
  record HardSaturn(SaturnPhase phase) implements TransitReason {}

  /** A dasha period begins; lords from the mahadasha down. */
  record DashaBegins(List<Graha> lords) implements TransitReason {
    public DashaBegins {
      lords = List.copyOf(lords);
    }
  }

  /** A transiting graha occupies a natal house or looks at it. */
  record TouchesHouse(Graha graha, Bhava bhava, Reckoning from, Influence by)
      implements TransitReason {}

  /** A transiting graha occupies the sign where the lord of a house stands, or looks at it. */
  record TouchesLord(Graha graha, Graha lord, Bhava bhava, Reckoning from, Influence by)
      implements TransitReason {}
}

package org.chandrahoro.jyotish.yoga;

import java.util.List;
import org.chandrahoro.jyotish.Graha;

/**
 * A yoga that a chart has.
 *
 * @param grahas those that make it, in weekday order; none where it is made by an absence only
 * @param why what it rests on
 * @param strengthenedBy what makes it act
 * @param weakenedBy what holds it back
 * @param cancelledBy what undoes it, by the text; empty where nothing does
 */
public record YogaFound(
    YogaRule yoga,
    List<Graha> grahas,
    List<Reason> why,
    YogaStrength strength,
    List<Reason> strengthenedBy,
    List<Reason> weakenedBy,
    List<Reason> cancelledBy) {

  public String name() {
    return yoga.name();
  }

  public boolean isCancelled() {
    return strength == YogaStrength.CANCELLED;
  }
}

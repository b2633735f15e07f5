package org.chandrahoro.jyotish.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * All longitudes that a point passes while the time is uncertain: an arc forward from its lowest
 * one, both ends included. Because the point moves without a leap, it meets every one of them;
 * whatever is constant on the arc is certain, whatever is not is not.
 *
 * @param lowest where the arc begins
 * @param arcMicroarcseconds its length; the whole circle when the point comes round
 */
public record LongitudeWindow(SiderealLongitude lowest, long arcMicroarcseconds) {
  public LongitudeWindow {
    if (arcMicroarcseconds < 0) {
      throw new IllegalArgumentException("an arc of " + arcMicroarcseconds + " microarcseconds");
    }
    arcMicroarcseconds = Math.min(arcMicroarcseconds, SiderealLongitude.CIRCLE);
  }

  public SiderealLongitude highest() {
    return new SiderealLongitude(lowest.microarcseconds() + arcMicroarcseconds);
  }

  /**
   * What the point certainly has, given that the thing depends only on which of so many equal arcs
   * of the circle it is in; empty when it changes within the window.
   */
  public <T> Optional<T> findConstant(int arcs, IntFunction<T> valueOfArc) {
    var values = passed(arcs, valueOfArc);
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  /** Every value that the point passes, in the order of the zodiac, without repetition. */
  public <T> List<T> passed(int arcs, IntFunction<T> valueOfArc) {
    var values = new ArrayList<T>();
    int first = lowest.arcOf(arcs);
    long last = arcNumber(lowest.microarcseconds() + arcMicroarcseconds, arcs);
    for (long arc = first; arc <= last && arc < first + arcs; arc++) {
      T value = valueOfArc.apply((int) (arc % arcs));
      if (!values.contains(value)) {
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  /** The number of the arc, counted on past the full circle. */
  private static long arcNumber(long microarcseconds, int arcs) {
    long turns = microarcseconds / SiderealLongitude.CIRCLE;
    return turns * arcs + new SiderealLongitude(microarcseconds).arcOf(arcs);
  }
}

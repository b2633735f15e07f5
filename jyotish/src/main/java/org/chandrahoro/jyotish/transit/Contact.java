package org.chandrahoro.jyotish.transit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.GrahaPlace;
import org.chandrahoro.jyotish.drishti.GrahaDrishti;
import org.chandrahoro.jyotish.drishti.NodeSight;

/** A transiting graha that touches a point of a birth chart. */
public sealed interface Contact {
  Graha transiting();

  NatalPoint natal();

  /**
   * It stands within an orb of the point. The texts know only the sign; the orb is modern practice.
   *
   * @param separationDegrees how far the transiting graha has gone past the point, negative while
   *     it stands before it in the zodiac
   * @param applying whether it still draws nearer
   */
  record Conjunction(Graha transiting, NatalPoint natal, double separationDegrees, boolean applying)
      implements Contact {}

  /**
   * It has full sight of the point's sign (see {@link GrahaDrishti}).
   *
   * @param count signs from the transiting graha to the point's, counted inclusively
   */
  record Sight(Graha transiting, NatalPoint natal, int count) implements Contact {}

  /**
   * All conjunctions within an orb, by transiting graha in weekday order.
   *
   * @param orbDegrees more than 0, at most 30
   */
  static List<Conjunction> conjunctions(
      Function<Graha, GrahaPlace> transits,
      Collection<? extends NatalPoint> points,
      double orbDegrees) {
    if (!(orbDegrees > 0 && orbDegrees <= 30)) {
      throw new IllegalArgumentException(
          "orb of " + orbDegrees + "°; accepted are more than 0° to 30°");
    }
    var found = new ArrayList<Conjunction>();
    for (Graha graha : Graha.values()) {
      GrahaPlace place = transits.apply(graha);
      for (NatalPoint point : points) {
        double separation =
            Degrees.shortest(place.longitude().degrees() - point.longitude().degrees());
        if (Math.abs(separation) <= orbDegrees) {
          boolean applying = separation * place.speedDegreesPerDay() < 0;
          found.add(new Conjunction(graha, point, separation, applying));
        }
      }
    }
    return List.copyOf(found);
  }

  /** All full sights of transiting grahas on the signs of natal points. */
  static List<Sight> sights(
      Function<Graha, GrahaPlace> transits,
      Collection<? extends NatalPoint> points,
      NodeSight nodes) {
    var found = new ArrayList<Sight>();
    for (Graha graha : Graha.values()) {
      Rasi from = transits.apply(graha).rasi();
      for (NatalPoint point : points) {
        Rasi sign = Rasi.of(point.longitude());
        if (GrahaDrishti.sees(graha, from, sign, nodes)) {
          found.add(new Sight(graha, point, from.countTo(sign)));
        }
      }
    }
    return List.copyOf(found);
  }
}

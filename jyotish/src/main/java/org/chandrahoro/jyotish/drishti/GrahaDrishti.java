package org.chandrahoro.jyotish.drishti;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.GrahaPlaces;

/**
 * The full sight of a graha upon another: every one looks at the seventh sign from its own, Mars
 * also at the fourth and eighth, Jupiter at the fifth and ninth, Saturn at the third and tenth.
 *
 * <p>Brihat Jataka 2.13; Brihat Parashara Hora Shastra, ch. 26 (Santhanam). The partial sights of
 * the same verses are not counted here.
 *
 * @param graha the one that looks
 * @param seen the one looked at
 * @param count signs counted inclusively from the looking graha: 3, 4, 5, 7, 8, 9 or 10
 * @param orbDegrees how far the one seen stands beyond (+) or short of (−) the exact ray, which
 *     falls whole signs from the looking graha's degree; within ±30
 */
public record GrahaDrishti(Graha graha, Graha seen, int count, double orbDegrees) {
  private static final Graha[] GRAHAS = Graha.values();

  /** Whether a graha in one sign has full sight of another sign. */
  public static boolean sees(Graha graha, Rasi from, Rasi sign, NodeSight nodes) {
    int count = from.countTo(sign);
    return switch (graha) {
      case SUN, MOON, MERCURY, VENUS -> count == 7;
      case MARS -> count == 7 || count == 4 || count == 8;
      case JUPITER -> count == 7 || count == 5 || count == 9;
      case SATURN -> count == 7 || count == 3 || count == 10;
      case RAHU, KETU ->
          switch (nodes) {
            case NONE -> false;
            case SEVENTH -> count == 7;
            case FIFTH_SEVENTH_NINTH -> count == 7 || count == 5 || count == 9;
          };
    };
  }

  /**
   * The distance in degrees of a point from the ray that a graha sends as many signs ahead,
   * positive when the point lies beyond it, in [−180, 180).
   */
  public static double orbDegrees(SiderealLongitude from, SiderealLongitude point, int count) {
    var ray =
        new SiderealLongitude(
            from.microarcseconds() + (count - 1) * 30L * SiderealLongitude.PER_DEGREE);
    double beyond = ray.microarcsecondsTo(point) / (double) SiderealLongitude.PER_DEGREE;
    return beyond >= 180 ? beyond - 360 : beyond;
  }

  /** Every full sight among nine grahas, by looking graha, then by the one seen. */
  public static List<GrahaDrishti> among(GrahaPlaces places, NodeSight nodes) {
    var sights = new ArrayList<GrahaDrishti>();
    for (Graha graha : GRAHAS) {
      var from = places.longitude(graha);
      var fromSign = Rasi.of(from);
      for (Graha seen : GRAHAS) {
        var point = places.longitude(seen);
        var sign = Rasi.of(point);
        if (seen != graha && sees(graha, fromSign, sign, nodes)) {
          int count = fromSign.countTo(sign);
          sights.add(new GrahaDrishti(graha, seen, count, orbDegrees(from, point, count)));
        }
      }
    }
    return Collections.unmodifiableList(sights);
  }
}

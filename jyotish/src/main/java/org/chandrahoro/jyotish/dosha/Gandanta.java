package org.chandrahoro.jyotish.dosha;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.yoga.JunctionPoint;
import org.chandrahoro.jyotish.yoga.Reason;

/**
 * The Moon or the lagna at one of the three knots where sign and star end together: Karka–Simha,
 * Vrischika–Dhanu, Meena–Mesha.
 *
 * <p>BPHS 92 counts two ghatis of the star on either side, 26′40″ of arc; practice, followed here,
 * counts a quarter of the star, 3°20′. How near the point lies is said, so that the narrow rule can
 * be told apart.
 */
final class Gandanta {
  private static final long KNOT_ARC = SiderealLongitude.CIRCLE / 3;
  private static final long PADA = SiderealLongitude.CIRCLE / 108;

  private Gandanta() {}

  static Optional<Dosha> find(RecordedChart chart) {
    var why = new ArrayList<Reason>();
    near(JunctionPoint.LAGNA, chart.lagna()).ifPresent(why::add);
    near(JunctionPoint.MOON, chart.longitude(Graha.MOON)).ifPresent(why::add);
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dosha(DoshaKind.GANDANTA, List.copyOf(why), List.of()));
  }

  private static Optional<Reason> near(JunctionPoint point, SiderealLongitude longitude) {
    long beyond = longitude.microarcseconds() % KNOT_ARC;
    boolean after = beyond < PADA;
    if (!after && beyond < KNOT_ARC - PADA) {
      return Optional.empty();
    }
    long distance = after ? beyond : KNOT_ARC - beyond;
    double degrees = distance / (double) SiderealLongitude.PER_DEGREE;
    return Optional.of(new Reason.NearJunction(point, degrees));
  }
}

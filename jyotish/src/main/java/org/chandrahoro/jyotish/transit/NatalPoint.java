package org.chandrahoro.jyotish.transit;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;

/** A point of a birth chart that a transit may touch. */
public sealed interface NatalPoint {
  SiderealLongitude longitude();

  /** A graha where it stood at birth. */
  record OfGraha(Graha graha, SiderealLongitude longitude) implements NatalPoint {}

  /** The Lagna; absent from a chart of unknown birth time. */
  record OfLagna(SiderealLongitude longitude) implements NatalPoint {}

  /** The Lagna and the nine grahas of a chart. */
  static List<NatalPoint> of(RecordedChart chart) {
    var points = new ArrayList<NatalPoint>();
    points.add(new OfLagna(chart.lagna()));
    for (Graha graha : Graha.values()) {
      points.add(new OfGraha(graha, chart.longitude(graha)));
    }
    return List.copyOf(points);
  }
}

package org.chandrahoro.jyotish.bala;

import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;

/** An angle of the chart, as the point from which a strength of direction grows. */
public enum WeakAngle {
  LAGNA,
  NADIR,
  DESCENDANT,
  MIDHEAVEN;

  SiderealLongitude of(RecordedChart chart) {
    return switch (this) {
      case LAGNA -> chart.lagna();
      case NADIR -> chart.midheaven().opposite();
      case DESCENDANT -> chart.lagna().opposite();
      case MIDHEAVEN -> chart.midheaven();
    };
  }
}

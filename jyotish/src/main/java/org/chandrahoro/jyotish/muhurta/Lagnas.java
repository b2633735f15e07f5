package org.chandrahoro.jyotish.muhurta;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.Angles;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.SiderealSky;

/** The sign that rises at a place, and when another one does. */
record Lagnas(Ephemeris ephemeris, DeltaT deltaT, SiderealSky sky, GeoPosition place) {
  /** In days: below the polar circles every sign takes longer to rise. */
  private static final double STEP = 5 / 1440.0;

  private static final double TOLERANCE = 0.5 / 86_400;

  Rasi at(double utDays) {
    var time = new UniversalTime(utDays);
    var angles = Angles.at(time, ephemeris.at(time.toTerrestrialTime(deltaT)), place);
    return Rasi.of(
        SiderealLongitude.ofDegrees(angles.ascendantDegrees() - sky.ayanamsaDegrees(time)));
  }

  /** The times in a span at which another sign begins to rise, to half a second. */
  List<Double> changes(double from, double to) {
    var changes = new ArrayList<Double>(13);
    double time = from;
    Rasi rising = at(time);
    while (time < to) {
      double next = Math.min(time + STEP, to);
      Rasi risingNext = at(next);
      if (risingNext != rising) {
        changes.add(change(time, next, rising));
      }
      time = next;
      rising = risingNext;
    }
    return changes;
  }

  private double change(double from, double to, Rasi before) {
    double low = from;
    double high = to;
    while (high - low > TOLERANCE) {
      double middle = (low + high) / 2;
      if (at(middle) == before) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}

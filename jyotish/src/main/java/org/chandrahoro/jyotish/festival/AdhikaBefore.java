package org.chandrahoro.jyotish.festival;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.SiderealSky;

/** Whether the lunar month before was adhika: the Sun stood in one sign at both its new moons. */
final class AdhikaBefore {
  private static final double SYNODIC_MONTH = 29.530588;
  private static final double GAIN_PER_DAY = 360 / SYNODIC_MONTH;
  private static final int MOST_STEPS = 30;

  private AdhikaBefore() {}

  static boolean is(SiderealSky sky, TithiRun tithi) {
    double begins = UniversalTime.of(tithi.window().from()).daysSinceJ2000();
    double opening = newMoon(sky, begins - (tithi.tithi().number() - 1) * 12 / GAIN_PER_DAY);
    double before = newMoon(sky, opening - SYNODIC_MONTH);
    return sun(sky, opening) == sun(sky, before);
  }

  private static double newMoon(SiderealSky sky, double guess) {
    double time = guess;
    for (int i = 0; i < MOST_STEPS; i++) {
      var at = new UniversalTime(time);
      double gained = sky.longitudeDegrees(Graha.MOON, at) - sky.longitudeDegrees(Graha.SUN, at);
      double step = -Math.IEEEremainder(gained, 360) / GAIN_PER_DAY;
      time += step;
      if (Math.abs(step) < 1e-6) {
        return time;
      }
    }
    return time;
  }

  private static Rasi sun(SiderealSky sky, double time) {
    return sky.placeOf(Graha.SUN, new UniversalTime(time)).rasi();
  }
}

package org.chandrahoro.jyotish.transit;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.chart.GrahaPlace;

/** One graha as a function of time. */
@FunctionalInterface
interface GrahaMotion {
  GrahaPlace at(UniversalTime time);

  default double degreesAt(double utDays) {
    return at(new UniversalTime(utDays)).longitude().degrees();
  }

  default double speedAt(double utDays) {
    return at(new UniversalTime(utDays)).speedDegreesPerDay();
  }
}

package org.chandrahoro.jyotish.dasha;

import org.chandrahoro.ephemeris.time.UniversalTime;

/** A stretch of a dasha, of a graha or of a sign. Its end is exactly the next one's start. */
public sealed interface Period permits DashaPeriod, RasiDashaPeriod {
  /** 1 for a mahadasha to 5 for a pranadasha. */
  int level();

  UniversalTime start();

  UniversalTime end();

  /** Its length in dasha years. */
  double years();

  default boolean contains(UniversalTime time) {
    return start().daysSinceJ2000() <= time.daysSinceJ2000()
        && time.daysSinceJ2000() < end().daysSinceJ2000();
  }
}

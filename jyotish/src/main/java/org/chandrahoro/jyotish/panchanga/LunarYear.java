package org.chandrahoro.jyotish.panchanga;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * The lunar month and year at one instant.
 *
 * @param shakaYear elapsed years of the Shalivahana era, counted from Ugadi. Where Chaitra is
 *     doubled the year begins with the adhika one (Dharmasindhu 2, on the year's first day)
 */
record LunarYear(LunarMonth month, int shakaYear) {
  private static final double SYNODIC_MONTH = 29.530588;
  private static final int SHAKA_FROM_GREGORIAN = 78;

  static LunarYear at(LimbTimes times, double origin) {
    double elongation = times.degreesAtOrigin(LimbAngle.TITHI);
    var opening = times.sunWhen(LimbAngle.TITHI, 0, origin - elongation / 360 * SYNODIC_MONTH);
    var closing = times.sunWhen(LimbAngle.TITHI, 360, opening.time() + SYNODIC_MONTH);
    Paksha paksha = elongation < 180 ? Paksha.SHUKLA : Paksha.KRISHNA;
    LunarMonth month = LunarMonth.between(rasi(opening), rasi(closing), paksha);
    return new LunarYear(month, shakaYear(month, opening.time()));
  }

  private static Rasi rasi(LimbTimes.SunAt sun) {
    return Rasi.of(SiderealLongitude.ofDegrees(sun.degrees()));
  }

  /**
   * Chaitra opens in March or April, between 1600 and 2400 never outside the span from late
   * February to late May even when an adhika month shifts this count back to it; so the civil year
   * of that time is that of Ugadi.
   */
  private static int shakaYear(LunarMonth month, double opening) {
    double ugadi = opening - month.amanta().ordinal() * SYNODIC_MONTH;
    return LocalDate.ofInstant(new UniversalTime(ugadi).toInstant(), ZoneOffset.UTC).getYear()
        - SHAKA_FROM_GREGORIAN;
  }
}

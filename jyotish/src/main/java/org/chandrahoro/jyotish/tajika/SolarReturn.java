package org.chandrahoro.jyotish.tajika;

import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.chart.SiderealSky;
import org.chandrahoro.jyotish.tajika.TajikaConventions.SolarYear;

/**
 * The instant at which the Sun comes back to where it stood at birth (varsha pravesha): a root of
 * the Sun's longitude, good to a millisecond of it. The texts add mean years of 365d 15gh 31p 30v
 * instead (Tajika Neelakanthi, first chapter), three minutes longer than the true one.
 */
public final class SolarReturn {
  private static final double SIDEREAL_YEAR = 365.256363;
  private static final double TROPICAL_YEAR = 365.242190;
  private static final double SUN_DEGREES_PER_DAY = 360 / SIDEREAL_YEAR;

  /** In days: a tenth of a millisecond, 4 millionths of an arcsecond of the Sun. */
  private static final double TOLERANCE = 1e-9;

  private static final int MOST_STEPS = 30;

  private final SiderealSky sky;

  public SolarReturn(SiderealSky sky) {
    this.sky = sky;
  }

  /**
   * The beginning of the year after so many completed ones; with 0 the birth itself.
   *
   * @param age completed years, 0 to 120
   * @throws org.chandrahoro.ephemeris.OutsideEphemerisException when the year begins outside it
   */
  public UniversalTime of(RecordedChart natal, int age, SolarYear year) {
    if (age < 0 || age > 120) {
      throw new IllegalArgumentException(age + " completed years; accepted are 0 to 120");
    }
    return at(natal, age, year);
  }

  /** The end of that year, which is the beginning of the next. */
  UniversalTime endOf(RecordedChart natal, int age, SolarYear year) {
    return at(natal, age + 1, year);
  }

  private UniversalTime at(RecordedChart natal, int age, SolarYear year) {
    var birth = natal.moment().time();
    double target = sunAt(birth, year);
    var time = birth.plusDays(age * (year == SolarYear.TROPICAL ? TROPICAL_YEAR : SIDEREAL_YEAR));
    for (int i = 0; i < MOST_STEPS; i++) {
      double step = shortest(target - sunAt(time, year)) / SUN_DEGREES_PER_DAY;
      time = time.plusDays(step);
      if (Math.abs(step) < TOLERANCE) {
        break;
      }
    }
    return time;
  }

  private double sunAt(UniversalTime time, SolarYear year) {
    double sidereal = sky.longitudeDegrees(Graha.SUN, time);
    return year == SolarYear.TROPICAL ? sidereal + sky.ayanamsaDegrees(time) : sidereal;
  }

  private static double shortest(double degrees) {
    return degrees - 360 * Math.floor((degrees + 180) / 360);
  }
}

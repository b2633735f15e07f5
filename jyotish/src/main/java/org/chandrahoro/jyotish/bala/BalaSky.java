package org.chandrahoro.jyotish.bala;

import org.chandrahoro.ephemeris.frame.FukushimaWilliams;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Benefics;

/** What of a chart the strengths are counted from, in degrees, by the ordinals of the seven. */
final class BalaSky {
  static final int SEVEN = 7;
  static final Graha[] GRAHAS = Graha.values();

  /** The mean one: nutation would move no virupa by more than 0.003. */
  private final double obliquityRadians;

  private final RecordedChart chart;
  private final double[] longitudes = new double[SEVEN];
  private final Rasi[] rasis = new Rasi[SEVEN];
  private final Benefics benefics;

  BalaSky(RecordedChart chart) {
    this.chart = chart;
    for (int g = 0; g < SEVEN; g++) {
      var longitude = chart.longitude(GRAHAS[g]);
      longitudes[g] = longitude.degrees();
      rasis[g] = Rasi.of(longitude);
    }
    benefics = Benefics.of(chart.places());
    // a minute of ΔT moves the obliquity by a millionth of an arcsecond
    obliquityRadians =
        FukushimaWilliams.at(new TerrestrialTime(chart.moment().time().daysSinceJ2000()))
            .obliquityRadians();
  }

  RecordedChart chart() {
    return chart;
  }

  /** Sidereal degrees. */
  double longitude(Graha graha) {
    return longitudes[graha.ordinal()];
  }

  Rasi rasi(Graha graha) {
    return rasis[graha.ordinal()];
  }

  Benefics benefics() {
    return benefics;
  }

  double ayanamsa() {
    return chart.places().ayanamsaDegrees();
  }

  double tropical(Graha graha) {
    return longitude(graha) + ayanamsa();
  }

  double obliquityRadians() {
    return obliquityRadians;
  }

  /** Of the birth, UT, from J2000. */
  double julianDays() {
    return chart.moment().time().daysSinceJ2000();
  }

  double julianCenturies() {
    return julianDays() / 36_525;
  }

  /** The Moon's distance from the Sun, [0, 180]. */
  double elongation() {
    return Arc.folded(longitude(Graha.SUN), longitude(Graha.MOON));
  }
}

package org.chandrahoro.ephemeris.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.junit.jupiter.api.Test;

class SiderealTimeTest {
  private static final double MILLIARCSECOND = Math.toRadians(1 / 3.6e6);

  /** SOFA and ERFA publish gmst06 and gst06a with UT1 and TT both at MJD 53736.0. */
  @Test
  void meanAndApparentTimeAreThePublishedCheckValues() {
    var ut = UniversalTime.ofJulianDay(2_453_736.5);
    var tt = TerrestrialTime.ofJulianDay(2_453_736.5);

    assertThat(SiderealTime.meanRadians(ut, tt)).isCloseTo(1.754174971870091203, within(1e-11));
    assertThat(SiderealTime.apparentRadians(ut, tt))
        .isCloseTo(1.754166137675019159, within(MILLIARCSECOND));
  }

  /** SOFA and ERFA publish era00 at MJD 54388.0. */
  @Test
  void theRotationAngleIsThePublishedCheckValue() {
    assertThat(SiderealTime.rotationAngleRadians(UniversalTime.ofJulianDay(2_454_388.5)))
        .isCloseTo(0.4022837240028158102, within(1e-11));
  }

  /** Meeus, Astronomical Algorithms (2nd ed.), example 12.a: 1987 April 10, 0h UT, IAU 1982. */
  @Test
  void theTextbookExampleIsMetWithinTheChangeOfModel() {
    var ut = UniversalTime.ofJulianDay(2_446_895.5);
    var tt = ut.toTerrestrialTime(DeltaT.ofSeconds(55.5));

    double meanSeconds = Math.toDegrees(SiderealTime.meanRadians(ut, tt)) * 240;
    double apparentSeconds = Math.toDegrees(SiderealTime.apparentRadians(ut, tt)) * 240;

    assertThat(meanSeconds).isCloseTo(13 * 3600 + 10 * 60 + 46.3668, within(0.005));
    assertThat(apparentSeconds).isCloseTo(13 * 3600 + 10 * 60 + 46.1351, within(0.005));
  }
}

package org.chandrahoro.ephemeris.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.junit.jupiter.api.Test;

class NutationTest {
  /** The check value that the IAU's SOFA and ERFA publish for nut00b at MJD 53736.0 TT. */
  @Test
  void theSeriesGivesThePublishedCheckValueOfTheFirstOfJanuary2006() {
    var nutation = Nutation.iau2000b(TerrestrialTime.ofJulianDay(2_453_736.5));

    assertThat(nutation.longitudeRadians()).isCloseTo(-0.9632552291148362783e-5, within(1e-14));
    assertThat(nutation.obliquityRadians()).isCloseTo(0.4063197106621159367e-4, within(1e-14));
  }

  /** Meeus, Astronomical Algorithms (2nd ed.), example 22.a: 1987 April 10.0 TD, IAU 1980. */
  @Test
  void theTextbookExampleIsMetWithinTheChangeOfModel() {
    var nutation = Nutation.iau2000b(TerrestrialTime.ofJulianDay(2_446_895.5));

    assertThat(Math.toDegrees(nutation.longitudeRadians()) * 3600).isCloseTo(-3.788, within(0.01));
    assertThat(Math.toDegrees(nutation.obliquityRadians()) * 3600).isCloseTo(9.443, within(0.01));
  }
}

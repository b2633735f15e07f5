package org.chandrahoro.ephemeris.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chandrahoro.ephemeris.time.TerrestrialTime;
import org.junit.jupiter.api.Test;

class FukushimaWilliamsTest {
  /** The check value that SOFA and ERFA publish for pfw06 at MJD 50123.9999 TT. */
  @Test
  void theAnglesAreThePublishedCheckValues() {
    var angles = FukushimaWilliams.at(new TerrestrialTime(50_123.9999 - 51_544.5));

    assertThat(angles.gammaRadians()).isCloseTo(-0.2243387670997995690e-5, within(1e-15));
    assertThat(angles.phiRadians()).isCloseTo(0.4091014602391312808, within(1e-12));
    assertThat(angles.psiRadians()).isCloseTo(-0.9501954178013031895e-3, within(1e-14));
    assertThat(angles.obliquityRadians()).isCloseTo(0.4091014316587367491, within(1e-12));
  }
}

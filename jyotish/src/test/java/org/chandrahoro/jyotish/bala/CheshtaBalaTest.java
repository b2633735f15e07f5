package org.chandrahoro.jyotish.bala;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.chandrahoro.ephemeris.Ephemeris;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.chandrahoro.ephemeris.time.DeltaT;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.BirthMoment;
import org.chandrahoro.jyotish.chart.ChartCalculator;
import org.chandrahoro.jyotish.chart.Conventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The motion of the grahas at moments that the sky itself marks: midway through its loop a graha
 * has all of its strength, behind the Sun none; the equations of the centre leave a few virupas.
 */
class CheshtaBalaTest {
  private static double virupas(Graha graha, String instant) {
    var moment = BirthMoment.of(Instant.parse(instant), new GeoPosition(17.385, 78.4867));
    var chart =
        new ChartCalculator(Ephemeris.standard(), DeltaT.standard(), Conventions.DEFAULT)
            .chartOf(moment);
    return new CheshtaBala(new BalaSky(chart)).kendra(graha) / 3;
  }

  /** Oppositions and inferior conjunctions as the almanacs have them. */
  @ParameterizedTest
  @CsvSource({
    "MARS,    2003-08-28T18:00:00Z",
    "JUPITER, 2010-09-21T12:00:00Z",
    "SATURN,  2003-12-31T21:00:00Z",
    "VENUS,   2004-06-08T08:43:00Z",
    "MERCURY, 2006-11-08T21:42:00Z"
  })
  void aGrahaMidwayThroughItsLoopIsStrongest(Graha graha, String instant) {
    assertThat(virupas(graha, instant)).isGreaterThan(52);
  }

  @ParameterizedTest
  @CsvSource({
    "MARS,    2002-08-10T22:00:00Z",
    "JUPITER, 2010-02-28T11:00:00Z",
    "SATURN,  2003-06-24T14:00:00Z",
    "VENUS,   2003-08-18T18:00:00Z"
  })
  void aGrahaBehindTheSunIsWeakest(Graha graha, String instant) {
    assertThat(virupas(graha, instant)).isLessThan(8);
  }

  /** Meeus, Astronomical Algorithms, example 31.a: Mercury on 2065 June 24.0 TD, 203.494701°. */
  @Test
  void theMeanLongitudeOfMercuryIsThatOfMeeusExample() {
    double centuries = 0.654770704997;
    double degrees = MeanLongitudes.degrees(Graha.MERCURY, centuries) % 360;
    assertThat(degrees).isCloseTo(203.494701, within(1e-4));
  }
}

package org.chandrahoro.ephemeris.generator.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.chandrahoro.ephemeris.generator.Trajectory;
import org.chandrahoro.ephemeris.segment.SegmentResource;
import org.chandrahoro.ephemeris.segment.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChebyshevFitTest {
  /** u² = (T0 + T2)/2 and u³ = (3 T1 + T3)/4. */
  @Test
  void powersHaveTheirKnownCoefficients() {
    Trajectory powers =
        (day, out) -> {
          double u = (day - 110) / 10;
          out[0] = u * u;
          out[1] = u * u * u;
          out[2] = 7;
        };
    double[] coefficients = new ChebyshevFit(3).segment(powers, 100, 20);
    assertThat(coefficients)
        .containsExactly(
            new double[] {0.5, 0, 7, 0, 0.75, 0, 0.5, 0, 0, 0, 0.25, 0}, within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 1", "1, 2", "-2, 2", "3, 3", "-4, 3", "-5, 4", "1099511627775, 41"})
  void aSignedNumberTakesTheFewestBits(long value, int bits) {
    assertThat(QuantisedSeries.width(value)).isEqualTo(bits);
  }

  @Test
  void whatIsWrittenIsReadWithinTheTolerance() {
    Trajectory circle =
        (day, out) -> {
          out[0] = Math.cos(day / 20);
          out[1] = -Math.sin(day / 20);
          out[2] = 1e-3;
        };
    double tolerance = 1e-9;
    var fitted = QuantisedSeries.fit(Series.VENUS, circle, -50, 30, 40, 12, tolerance);
    byte[] file = ResourceWriter.write("a circle", -49, 1_149, List.of(fitted));
    var resource = SegmentResource.of(file);
    assertThat(resource.model()).isEqualTo("a circle");
    assertThat(resource.firstDay()).isEqualTo(-49);
    assertThat(resource.lastDay()).isEqualTo(1_149);

    var series = resource.series(Series.VENUS);
    var expected = new double[3];
    var read = new double[6];
    var days = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      double day = days.nextDouble(-50, 1_150);
      circle.at(day, expected);
      series.valueAndRate(day, read);
      for (int axis = 0; axis < 3; axis++) {
        assertThat(read[axis]).isCloseTo(expected[axis], within(tolerance));
      }
      assertThat(read[3]).isCloseTo(expected[1] / 20, within(20 * tolerance));
    }
  }
}

package org.chandrahoro.ephemeris.generator.fit;

import org.chandrahoro.ephemeris.generator.Trajectory;
import org.chandrahoro.ephemeris.segment.Series;
import org.chandrahoro.ephemeris.segment.SeriesLayout;

/**
 * A fitted series in whole quanta.
 *
 * @param values one row of whole quanta a segment, in the layout's order
 */
public record QuantisedSeries(SeriesLayout layout, long[][] values) {
  /**
   * Fits and rounds.
   *
   * @param tolerance the error to stay below, in the unit of the trajectory; rounding the n
   *     coefficients of a component to 0.6·tolerance/√n leaves an rms of about a sixth of it
   */
  public static QuantisedSeries fit(
      Series series,
      Trajectory trajectory,
      double firstDay,
      double daysPerSegment,
      int segments,
      int degree,
      double tolerance) {
    double quantum = 0.6 * tolerance / Math.sqrt(degree + 1);
    var fit = new ChebyshevFit(degree);
    var values = new long[segments][];
    for (int i = 0; i < segments; i++) {
      double[] coefficients =
          fit.segment(trajectory, firstDay + i * daysPerSegment, daysPerSegment);
      values[i] = new long[coefficients.length];
      for (int j = 0; j < coefficients.length; j++) {
        values[i][j] = Math.round(coefficients[j] / quantum);
      }
    }
    return new QuantisedSeries(
        new SeriesLayout(
            series, firstDay, daysPerSegment, segments, degree, quantum, widths(values)),
        values);
  }

  /** The narrowest signed width that holds each column. */
  private static int[] widths(long[][] values) {
    var widths = new int[values[0].length];
    for (long[] row : values) {
      for (int j = 0; j < row.length; j++) {
        widths[j] = Math.max(widths[j], width(row[j]));
      }
    }
    return widths;
  }

  static int width(long value) {
    return value == 0 ? 0 : Long.SIZE + 1 - Long.numberOfLeadingZeros(value < 0 ? ~value : value);
  }

  /** All records, packed without gaps, ending on a whole byte. */
  byte[] packed() {
    var bits = new BitWriter(layout.packedBytes());
    int[] widths = layout.widths();
    for (long[] row : values) {
      for (int j = 0; j < row.length; j++) {
        bits.write(row[j], widths[j]);
      }
    }
    return bits.bytes();
  }
}

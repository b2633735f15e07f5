package org.chandrahoro.ephemeris.generator;

import org.chandrahoro.ephemeris.segment.Series;

/**
 * How finely each series is cut. Degrees were chosen so that the dropped tail stays below a
 * milliarcsecond at the least distance from the Earth.
 *
 * @param daysPerSegment length of a segment
 * @param tolerance allowed error, au (radians for nutation)
 */
record SeriesPlan(Series series, double daysPerSegment, int degree, double tolerance) {
  private static final double MILLIARCSECOND = Math.PI / 648_000_000.0;

  static SeriesPlan of(Series series) {
    return switch (series) {
      case MOON -> plan(series, 16, 19, 0.00238);
      case EARTH_MOON_BARYCENTRE -> plan(series, 64, 9, 0.98);
      case MERCURY -> plan(series, 32, 17, 0.55);
      case VENUS -> plan(series, 80, 10, 0.265);
      case MARS -> plan(series, 128, 12, 0.37);
      case JUPITER -> plan(series, 800, 9, 3.95);
      case SATURN -> plan(series, 1600, 11, 8.0);
      case URANUS -> plan(series, 4096, 13, 17.3);
      case NEPTUNE -> plan(series, 4096, 10, 28.8);
      case PLUTO -> plan(series, 4096, 9, 28.7);
      case SUN -> plan(series, 400, 21, 0.98);
      case NUTATION -> plan(series, 16, 11, 1);
    };
  }

  /**
   * @param leastDistance from the Earth in au, where a milliarcsecond is allowed
   */
  private static SeriesPlan plan(Series series, double days, int degree, double leastDistance) {
    return new SeriesPlan(series, days, degree, MILLIARCSECOND * leastDistance);
  }

  /** The start of the first segment of a span; a segment more covers the light time before it. */
  double firstDay(double spanStart) {
    return spanStart - LEAD_DAYS;
  }

  int segments(double spanStart, double spanEnd) {
    return (int) Math.ceil((spanEnd - firstDay(spanStart)) / daysPerSegment);
  }

  /** Light from Pluto takes 0.3 days; its place is needed that long before the first instant. */
  private static final double LEAD_DAYS = 1;
}

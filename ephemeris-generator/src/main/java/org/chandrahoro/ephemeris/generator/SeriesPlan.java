package org.chandrahoro.ephemeris.generator;

import org.chandrahoro.ephemeris.segment.Series;

/**
 * How finely each series is cut. Degrees were chosen so that dropped tail and rounding together
 * stay near a milliarcsecond at the least distance from the Earth.
 *
 * @param daysPerSegment length of a segment
 * @param tolerance allowed error, au (radians for nutation)
 */
record SeriesPlan(Series series, double daysPerSegment, int degree, double tolerance) {
  /** Light from Pluto takes 0.3 days; its place is needed that long before the first instant. */
  private static final double LEAD_DAYS = 1;

  private static final double MILLIARCSECOND = Math.PI / 648_000_000.0;

  static SeriesPlan of(Series series) {
    return switch (series) {
      // Rounding is felt most in the speeds at the ends of short segments: hence less than one.
      case MOON -> plan(series, 16, 20, 0.6, 0.00238);
      // The Earth's own error is seen in the nearest planet.
      case EARTH_MOON_BARYCENTRE -> plan(series, 64, 9, 1, 0.265);
      case MERCURY -> plan(series, 32, 17, 1, 0.55);
      case VENUS -> plan(series, 80, 10, 1, 0.265);
      case MARS -> plan(series, 128, 12, 1, 0.37);
      case JUPITER -> plan(series, 800, 9, 1, 3.95);
      case SATURN -> plan(series, 1600, 11, 1, 8.0);
      case URANUS -> plan(series, 4096, 13, 1, 17.3);
      case NEPTUNE -> plan(series, 4096, 10, 1, 28.8);
      case PLUTO -> plan(series, 4096, 9, 1, 28.7);
      // The Sun's way around the barycentre places only bodies from Jupiter outward.
      case SUN -> plan(series, 400, 21, 1, 3.95);
      case NUTATION -> plan(series, 16, 11, 0.5, 1);
    };
  }

  /**
   * @param milliarcseconds allowed error
   * @param leastDistance from the Earth, au, at which it is seen (1 for nutation)
   */
  private static SeriesPlan plan(
      Series series, double days, int degree, double milliarcseconds, double leastDistance) {
    return new SeriesPlan(series, days, degree, milliarcseconds * MILLIARCSECOND * leastDistance);
  }

  /** The start of the first segment of a span, early enough for the light of its first day. */
  double firstDay(double spanStart) {
    return spanStart - LEAD_DAYS;
  }

  int segments(double spanStart, double spanEnd) {
    return (int) Math.ceil((spanEnd - firstDay(spanStart)) / daysPerSegment);
  }
}

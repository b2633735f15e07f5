package org.chandrahoro.jyotish.transit;

/** Differences of angles. */
final class Degrees {
  private Degrees() {}

  /** The same difference in [−180°, 180°). */
  static double shortest(double degrees) {
    return degrees - 360 * Math.floor((degrees + 180) / 360);
  }
}

package org.chandrahoro.ephemeris.horizon;

/** Arithmetic of angles that come round. */
final class Circle {
  private Circle() {}

  /** The same direction in [0°, 360°). */
  static double normalised(double degrees) {
    double within = degrees % 360;
    double positive = within < 0 ? within + 360 : within;
    return positive >= 360 ? 0 : positive;
  }

  /** Radians of any turn as degrees in [0°, 360°). */
  static double degrees(double radians) {
    return normalised(Math.toDegrees(radians));
  }

  /** The arc from one direction forward to another, [0°, 360°). */
  static double arc(double fromDegrees, double toDegrees) {
    return normalised(toDegrees - fromDegrees);
  }

  /** The same direction in [−180°, 180°). */
  static double signed(double degrees) {
    return normalised(degrees + 180) - 180;
  }
}

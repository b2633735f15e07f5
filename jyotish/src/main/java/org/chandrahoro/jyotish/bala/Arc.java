package org.chandrahoro.jyotish.bala;

/** Arcs in degrees. */
final class Arc {
  private Arc() {}

  /** Forward, [0, 360). */
  static double forward(double from, double to) {
    double arc = (to - from) % 360;
    return arc < 0 ? arc + 360 : arc;
  }

  /** The shorter way, [0, 180]. */
  static double folded(double from, double to) {
    double arc = forward(from, to);
    return arc > 180 ? 360 - arc : arc;
  }
}

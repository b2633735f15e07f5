package org.chandrahoro.jyotish.eclipse;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The part of a stretch of hours in which a body stands above the horizon; UT days from J2000. */
record AboveHorizon(double from, double to, boolean risesIn, boolean setsIn) {
  /** Refraction at the horizon and half a disc: when the upper limb shows, degrees. */
  private static final double HORIZON = -0.8333;

  /** In so short a time, five minutes, nothing rises and sets again that is worth naming. */
  private static final double STEP = 5 / 1440.0;

  /**
   * @param altitude of the body's centre in degrees
   */
  static Optional<AboveHorizon> of(DoubleUnaryOperator altitude, double from, double to) {
    DoubleUnaryOperator above = t -> altitude.applyAsDouble(t) - HORIZON;
    double start = from;
    boolean rises = above.applyAsDouble(from) < 0;
    double time = from;
    if (rises) {
      while (above.applyAsDouble(time) < 0) {
        if (time >= to) {
          return Optional.empty();
        }
        time = Math.min(time + STEP, to);
      }
      start = Curve.root(above, Math.max(from, time - STEP), time);
      time = Math.max(time, start);
    }
    while (time < to) {
      double next = Math.min(time + STEP, to);
      if (above.applyAsDouble(next) < 0) {
        double end = Curve.root(above, time, next);
        return end > start
            ? Optional.of(new AboveHorizon(start, end, rises, true))
            : Optional.empty();
      }
      time = next;
    }
    return start < to ? Optional.of(new AboveHorizon(start, to, rises, false)) : Optional.empty();
  }
}

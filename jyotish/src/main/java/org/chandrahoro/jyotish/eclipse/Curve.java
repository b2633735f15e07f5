package org.chandrahoro.jyotish.eclipse;

import java.util.function.DoubleUnaryOperator;

/** Lowest points and roots of smooth functions of time, in days. */
final class Curve {
  /** A hundredth of a second. */
  private static final double TOLERANCE = 1e-7;

  private static final double FIRST_STEP = 15 / 1440.0;
  private static final int MOST_STEPS = 80;

  private Curve() {}

  /** Where a function that falls to one lowest point near a guess has it. */
  static double lowest(DoubleUnaryOperator function, double guess) {
    double middle = guess;
    double step = FIRST_STEP;
    for (int i = 0; i < MOST_STEPS; i++) {
      double before = function.applyAsDouble(middle - step);
      double here = function.applyAsDouble(middle);
      double after = function.applyAsDouble(middle + step);
      double bend = before - 2 * here + after;
      double shift =
          bend > 0 ? step * (before - after) / (2 * bend) : before < after ? -step : step;
      middle += Math.clamp(shift, -4 * step, 4 * step);
      if (Math.abs(shift) < step) {
        // below some seconds the differences drown in rounding
        if (step < 4e-5) {
          return middle;
        }
        step /= 8;
      }
    }
    return middle;
  }

  /** A root between two times at which the function differs in sign. */
  static double root(DoubleUnaryOperator function, double from, double to) {
    double low = from;
    double high = to;
    boolean negativeAtLow = function.applyAsDouble(low) < 0;
    while (high - low > TOLERANCE) {
      double middle = (low + high) / 2;
      if (function.applyAsDouble(middle) < 0 == negativeAtLow) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}

package org.chandrahoro.ephemeris.frame;

/** Polynomials of published angle expressions, which are given in seconds of arc. */
final class Arcseconds {
  static final double TO_RADIANS = Math.PI / 648_000.0;
  private static final double TURN = 1_296_000.0;

  private Arcseconds() {}

  /** c₀ + c₁t + c₂t² + …, turned from seconds of arc to radians. */
  static double polynomialRadians(double t, double... coefficients) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * t + coefficients[i];
    }
    return sum * TO_RADIANS;
  }

  /** An angle that grows by many turns, reduced to one turn while it is still exact. */
  static double linearRadians(double t, double constant, double rate) {
    return (constant + rate * t) % TURN * TO_RADIANS;
  }
}

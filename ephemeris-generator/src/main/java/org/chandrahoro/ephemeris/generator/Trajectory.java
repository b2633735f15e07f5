package org.chandrahoro.ephemeris.generator;

/** A vector as a function of time. */
@FunctionalInterface
public interface Trajectory {
  /**
   * Writes the vector at an instant.
   *
   * @param day days from J2000.0, TDB
   * @param out receives the components
   */
  void at(double day, double[] out);
}

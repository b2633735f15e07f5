package org.chandrahoro.ephemeris.generator.integration;

/** Accelerations of a set of bodies. */
@FunctionalInterface
interface ForceModel {
  /**
   * @param day days from J2000.0, TDB
   * @param state positions (au) of all bodies, then their velocities (au/day)
   * @param accelerations receives au/day², in the order of the positions
   */
  void accelerations(double day, double[] state, double[] accelerations);
}

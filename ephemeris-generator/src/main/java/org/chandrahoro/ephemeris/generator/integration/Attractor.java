package org.chandrahoro.ephemeris.generator.integration;

/** A body of the integration, in the order of the initial states. */
public enum Attractor {
  SUN,
  MERCURY,
  VENUS,
  EARTH_MOON_BARYCENTRE,
  MARS,
  JUPITER,
  SATURN,
  URANUS,
  NEPTUNE,
  PLUTO,
  CERES,
  PALLAS,
  VESTA;

  static final int COUNT = values().length;

  /** Bodies without the asteroids, whose relativistic terms would be lost in the rounding. */
  static final int WITHOUT_ASTEROIDS = CERES.ordinal();
}

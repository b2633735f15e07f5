package org.chandrahoro.ephemeris;

/** A body whose apparent place the ephemeris gives. The lunar nodes are not bodies. */
public enum Body {
  SUN,
  MOON,
  MERCURY,
  VENUS,
  MARS,
  JUPITER,
  SATURN,
  URANUS,
  NEPTUNE,
  PLUTO
}

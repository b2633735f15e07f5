package org.chandrahoro.ephemeris.segment;

/** What the resource tabulates, and from where its vectors start. */
public enum Series {
  /** The Moon from the Earth. */
  MOON,
  /** The barycentre of Earth and Moon from the Sun. */
  EARTH_MOON_BARYCENTRE,
  /** From the Sun, as are Venus and Mars. */
  MERCURY,
  VENUS,
  MARS,
  /** From the barycentre of the solar system, as are all bodies below. */
  JUPITER,
  SATURN,
  URANUS,
  NEPTUNE,
  PLUTO,
  SUN,
  /** Nutation in longitude and in obliquity, radians; the third component is zero. */
  NUTATION
}

package org.chandrahoro.jyotish.ashtakavarga;

/** From where the favoured houses of an ashtakavarga are counted. */
public enum Contributor {
  SUN,
  MOON,
  MARS,
  MERCURY,
  JUPITER,
  VENUS,
  SATURN,
  LAGNA
}

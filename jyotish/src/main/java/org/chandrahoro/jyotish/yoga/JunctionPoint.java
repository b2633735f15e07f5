package org.chandrahoro.jyotish.yoga;

/** The points for which a junction of signs is looked at. */
public enum JunctionPoint {
  LAGNA,
  MOON
}

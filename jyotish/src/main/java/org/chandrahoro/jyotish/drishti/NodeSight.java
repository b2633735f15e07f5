package org.chandrahoro.jyotish.drishti;

/**
 * What the nodes look at. Parashara's and Varahamihira's verses on sight name only the seven, so
 * {@link #NONE} is the plain reading; later practice gives the nodes the seventh, or Jupiter's
 * fifth, seventh and ninth.
 */
public enum NodeSight {
  NONE,
  SEVENTH,
  FIFTH_SEVENTH_NINTH
}

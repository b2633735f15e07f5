package org.chandrahoro.jyotish.ashtakavarga;

/**
 * What becomes of an unoccupied sign that has more bindus than the occupied one of the same lord:
 * the one case of the reduction on which translations of Brihat Parashara Hora Shastra, ch. 68,
 * differ.
 */
public enum EkadhipatyaRule {
  /** It is made equal to the occupied one ("unena samam"). The default. */
  EQUAL_TO_OCCUPIED,
  /** The occupied one's number is taken from it. */
  DIFFERENCE
}

package org.chandrahoro.jyotish.matching;

/**
 * Which of two mixed couples gets the better points for gana; almanacs print the table either way
 * round.
 */
public enum GanaOrder {
  /**
   * Manushya boy and Deva girl 6, Deva boy and Manushya girl 5, Deva boy and Rakshasa girl 1, other
   * mixtures 0.
   */
  DEVA_BRIDE_FULL,
  /**
   * Deva boy and Manushya girl 6, Manushya boy and Deva girl 5, Rakshasa boy and Deva girl 1, other
   * mixtures 0.
   */
  DEVA_GROOM_FULL
}

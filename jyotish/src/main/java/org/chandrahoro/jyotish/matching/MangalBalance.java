package org.chandrahoro.jyotish.matching;

/** How the mangal doshas of two charts stand to each other. */
public enum MangalBalance {
  /** In force in neither. */
  NEITHER,
  /** In force in both, alike in strength. */
  BOTH_ALIKE,
  /** In force in both, in one more than in the other. */
  BOTH_UNEVEN,
  /** In force in the boy's only. */
  BOY_ONLY,
  /** In force in the girl's only. */
  GIRL_ONLY,
  /** An uncertain birth time leaves it open. */
  OPEN;

  /** Whether neither has what the other has not. */
  public boolean isBalanced() {
    return this == NEITHER || this == BOTH_ALIKE || this == BOTH_UNEVEN;
  }
}

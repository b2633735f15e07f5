package org.chandrahoro.jyotish.yoga;

/** Whether the texts count a yoga as favourable. */
public enum YogaNature {
  GOOD,
  MIXED,
  HARD
}

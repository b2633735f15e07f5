package org.chandrahoro.knowledge;

/** Whether a passage encourages, warns, or only describes. */
public enum Polarity {
  GOOD,
  CAUTION,
  NEUTRAL
}

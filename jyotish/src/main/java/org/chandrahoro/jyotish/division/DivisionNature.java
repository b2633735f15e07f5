package org.chandrahoro.jyotish.division;

/** What a division is good for. */
public enum DivisionNature {
  GOOD,
  /** Good for journeys, and for other things neither good nor bad. */
  NEUTRAL,
  BAD
}

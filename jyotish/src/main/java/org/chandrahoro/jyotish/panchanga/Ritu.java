package org.chandrahoro.jyotish.panchanga;

/** The six seasons of two lunar months each. */
public enum Ritu {
  VASANTA,
  GRISHMA,
  VARSHA,
  SHARAD,
  HEMANTA,
  SHISHIRA;

  private static final Ritu[] ALL = values();

  static Ritu ofPair(int pairOfMonths) {
    return ALL[pairOfMonths];
  }
}

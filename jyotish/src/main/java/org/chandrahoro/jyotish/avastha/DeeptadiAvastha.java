package org.chandrahoro.jyotish.avastha;

/**
 * The nine lights. The first six follow from the sign and exclude each other; the last three come
 * beside them. Brihat Parashara Hora Shastra, ch. 45 (Santhanam).
 */
public enum DeeptadiAvastha {
  /** Blazing: exalted. */
  DEEPTA,
  /** At ease: in its own sign. */
  SVASTHA,
  /** Joyful: in a great friend's. */
  PRAMUDITA,
  /** Calm: in a friend's. */
  SHANTA,
  /** Poor: in a neutral's. */
  DINA,
  /** Suffering: in an enemy's. */
  DUHKHITA,
  /** Maimed: with a malefic. */
  VIKALA,
  /** Mean: in a malefic's sign. */
  KHALA,
  /** Angry: burnt by the Sun. */
  KOPA
}

package org.chandrahoro.jyotish.avastha;

import org.chandrahoro.jyotish.dignity.Dignity;

/** The three degrees of waking. Brihat Parashara Hora Shastra, ch. 45 (Santhanam). */
public enum JagradadiAvastha {
  /** Awake, in its exaltation or own sign: the whole effect. */
  JAGRAT,
  /** Dreaming, in a friend's or a neutral's sign: a middling one. */
  SVAPNA,
  /** Asleep, in its debilitation or an enemy's sign: none. */
  SUSHUPTI;

  public static JagradadiAvastha of(Dignity dignity) {
    return switch (dignity) {
      case EXALTED, MOOLATRIKONA, OWN -> JAGRAT;
      case FRIEND, NEUTRAL -> SVAPNA;
      case ENEMY, DEBILITATED -> SUSHUPTI;
    };
  }
}

package org.chandrahoro.jyotish.transit;

import java.util.Optional;
import java.util.OptionalInt;
import org.chandrahoro.jyotish.Graha;

/**
 * The houses, counted from the natal Moon, in which a transiting graha does good, and for each the
 * house from which another graha obstructs it (vedha). Phaladeepika 26, the first verses; the same
 * pairs in Muhurta Chintamani, gochara prakarana. Rahu's good houses are those of Phaladeepika
 * 26.24 (happiness in 3, 6 and 11, gain in 10); Ketu is judged as Rahu by modern practice, and no
 * vedha is taught for the nodes.
 */
final class GocharaTable {
  /** For each house from 1, its vedha house; 0 where the house itself is not good. */
  private static final int[][] VEDHA = {
    // 1   2  3  4  5  6  7  8   9 10 11 12
    {0, 0, 9, 0, 0, 12, 0, 0, 0, 4, 5, 0}, // Sun
    {5, 0, 9, 0, 0, 12, 2, 0, 0, 4, 8, 0}, // Moon
    {0, 0, 12, 0, 0, 9, 0, 0, 0, 0, 5, 0}, // Mars
    {0, 5, 0, 3, 0, 9, 0, 1, 0, 8, 12, 0}, // Mercury
    {0, 12, 0, 0, 4, 0, 3, 0, 10, 0, 8, 0}, // Jupiter
    {8, 7, 1, 10, 9, 0, 0, 5, 11, 0, 3, 6}, // Venus
    {0, 0, 12, 0, 0, 9, 0, 0, 0, 0, 5, 0}, // Saturn
  };

  private static final boolean[] GOOD_FOR_NODES = {
    false, false, true, false, false, true, false, false, false, true, true, false
  };

  private GocharaTable() {}

  static boolean isGood(Graha graha, int house) {
    return graha.isNode() ? GOOD_FOR_NODES[house - 1] : VEDHA[graha.ordinal()][house - 1] != 0;
  }

  /** The house from which the good of a graha in a house is obstructed. */
  static OptionalInt vedhaHouse(Graha graha, int house) {
    if (graha.isNode() || VEDHA[graha.ordinal()][house - 1] == 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(VEDHA[graha.ordinal()][house - 1]);
  }

  /** Father and son spare each other: Sun and Saturn, Moon and Mercury (the same verses). */
  static Optional<Graha> spares(Graha graha) {
    return switch (graha) {
      case SUN -> Optional.of(Graha.SATURN);
      case SATURN -> Optional.of(Graha.SUN);
      case MOON -> Optional.of(Graha.MERCURY);
      case MERCURY -> Optional.of(Graha.MOON);
      default -> Optional.empty();
    };
  }
}

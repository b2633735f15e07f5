package org.chandrahoro.jyotish.ashtakavarga;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;

/**
 * The reductions of an ashtakavarga and its pindas: Brihat Parashara Hora Shastra, ch. 67 (by
 * trines), 68 (by common lords), 69 (the pindas), Santhanam's edition. The seven grahas occupy
 * signs, the nodes do not. Every question about a node throws {@link IllegalArgumentException}.
 * Immutable.
 */
public final class Shodhana {
  private static final int SEVEN = 7;
  private static final Graha[] GRAHAS = Graha.values();
  private static final Rasi[] RASIS = Rasi.values();

  /** The two signs of Mars, Venus, Mercury, Jupiter and Saturn. */
  private static final int[][] PAIRS = {{0, 7}, {1, 6}, {2, 5}, {8, 11}, {9, 10}};

  private final Ashtakavarga ashtakavarga;
  private final ShodhanaConventions conventions;
  private final int[][] trikona = new int[SEVEN][12];
  private final int[][] ekadhipatya = new int[SEVEN][];

  private Shodhana(Ashtakavarga ashtakavarga, ShodhanaConventions conventions) {
    this.ashtakavarga = ashtakavarga;
    this.conventions = conventions;
    int occupied = 0;
    for (int g = 0; g < SEVEN; g++) {
      occupied |= 1 << ashtakavarga.sign(GRAHAS[g]).ordinal();
    }
    for (int g = 0; g < SEVEN; g++) {
      for (Rasi sign : RASIS) {
        trikona[g][sign.ordinal()] = ashtakavarga.bindus(GRAHAS[g], sign);
      }
      byTrines(trikona[g], conventions.trikona());
      ekadhipatya[g] = trikona[g].clone();
      byLords(ekadhipatya[g], occupied, conventions.ekadhipatya());
    }
  }

  public static Shodhana of(Ashtakavarga ashtakavarga, ShodhanaConventions conventions) {
    return new Shodhana(ashtakavarga, conventions);
  }

  static void byTrines(int[] bindus, TrikonaRule rule) {
    for (int first = 0; first < 4; first++) {
      rule.reduce(bindus, first);
    }
  }

  /**
   * @param bindus by sign, changed in place
   * @param occupied a bit for each sign that holds one of the seven
   */
  static void byLords(int[] bindus, int occupied, EkadhipatyaRule rule) {
    for (int[] pair : PAIRS) {
      int one = pair[0];
      int other = pair[1];
      if (bindus[one] == 0 || bindus[other] == 0) {
        continue;
      }
      boolean oneHeld = (occupied >> one & 1) == 1;
      boolean otherHeld = (occupied >> other & 1) == 1;
      if (oneHeld && otherHeld) {
        continue;
      }
      if (oneHeld != otherHeld) {
        int held = oneHeld ? one : other;
        int free = oneHeld ? other : one;
        bindus[free] = ofFree(bindus[held], bindus[free], rule);
      } else if (bindus[one] == bindus[other]) {
        bindus[one] = 0;
        bindus[other] = 0;
      } else {
        int less = Math.min(bindus[one], bindus[other]);
        bindus[one] = less;
        bindus[other] = less;
      }
    }
  }

  private static int ofFree(int held, int free, EkadhipatyaRule rule) {
    if (free <= held) {
      return 0;
    }
    return switch (rule) {
      case EQUAL_TO_OCCUPIED -> held;
      case DIFFERENCE -> free - held;
    };
  }

  public ShodhanaConventions conventions() {
    return conventions;
  }

  /** Bindus after the reduction by trines. */
  public int trikona(Graha graha, Rasi sign) {
    return trikona[index(graha)][sign.ordinal()];
  }

  /** Bindus after both reductions. */
  public int ekadhipatya(Graha graha, Rasi sign) {
    return ekadhipatya[index(graha)][sign.ordinal()];
  }

  /** The reduced bindus by the measures of their signs, summed. */
  public int rasiPinda(Graha graha) {
    int sum = 0;
    for (Rasi sign : RASIS) {
      sum += ekadhipatya(graha, sign) * conventions.multipliers().of(sign);
    }
    return sum;
  }

  /** The reduced bindus in the signs of the seven by the grahas' measures, summed. */
  public int grahaPinda(Graha graha) {
    int sum = 0;
    for (int g = 0; g < SEVEN; g++) {
      var occupant = GRAHAS[g];
      sum += ekadhipatya(graha, ashtakavarga.sign(occupant)) * RasiMultipliers.of(occupant);
    }
    return sum;
  }

  /** Both pindas together (shodhya or shuddha pinda). */
  public int shodhyaPinda(Graha graha) {
    return rasiPinda(graha) + grahaPinda(graha);
  }

  private static int index(Graha graha) {
    if (graha.isNode()) {
      throw new IllegalArgumentException(graha + " has no ashtakavarga; Sun to Saturn have one");
    }
    return graha.ordinal();
  }
}

package org.chandrahoro.jyotish.ashtakavarga;

/** How the three signs of a trine are reduced. */
public enum TrikonaRule {
  /**
   * The least of the three is taken from each: nothing changes where one is empty, equal ones all
   * become empty. Brihat Parashara Hora Shastra, ch. 67 (Santhanam). The default.
   */
  LEAST {
    @Override
    void reduce(int[] bindus, int first) {
      int least = Math.min(bindus[first], Math.min(bindus[first + 4], bindus[first + 8]));
      for (int sign = first; sign < 12; sign += 4) {
        bindus[sign] -= least;
      }
    }
  },

  /** The same, and where two of the three are empty the third is emptied: some manuals add this. */
  EMPTY_PAIR_EMPTIES_THIRD {
    @Override
    void reduce(int[] bindus, int first) {
      int empty = 0;
      for (int sign = first; sign < 12; sign += 4) {
        empty += bindus[sign] == 0 ? 1 : 0;
      }
      if (empty == 2) {
        for (int sign = first; sign < 12; sign += 4) {
          bindus[sign] = 0;
        }
      } else {
        LEAST.reduce(bindus, first);
      }
    }
  };

  /**
   * @param bindus by sign, changed in place
   * @param first the first sign of the trine, 0 to 3
   */
  abstract void reduce(int[] bindus, int first);
}

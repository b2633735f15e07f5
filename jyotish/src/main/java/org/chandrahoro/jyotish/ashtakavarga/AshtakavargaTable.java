package org.chandrahoro.jyotish.ashtakavarga;

import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;

/**
 * The houses, counted from each contributor, in which it gives a graha a bindu. The two tables
 * differ for the Moon and Venus only; both sum to 48, 49, 39, 54, 56, 52, 39 bindus for Sun to
 * Saturn in weekday order, 337 in all.
 */
public enum AshtakavargaTable {
  /** Brihat Parashara Hora Shastra, ch. 66 (Santhanam). */
  PARASHARA(
      "3 6 7 8 10 11 | 1 3 6 7 9 10 11 | 2 3 5 6 10 11 | 1 3 4 5 7 8 10 11"
          + " | 1 2 4 7 8 10 11 | 3 4 5 7 9 10 11 | 3 5 6 11 | 3 6 10 11",
      "8 11 12 | 1 2 3 4 5 8 9 11 12 | 3 4 6 9 11 12 | 3 5 6 9 11"
          + " | 5 8 9 10 11 | 1 2 3 4 5 8 9 10 11 | 3 4 5 8 9 10 11 | 1 2 3 4 5 8 9 11"),

  /** Brihat Jataka, ch. 9. */
  VARAHAMIHIRA(
      "3 6 7 8 10 11 | 1 3 6 7 10 11 | 2 3 5 6 9 10 11 | 1 3 4 5 7 8 10 11"
          + " | 1 4 7 8 10 11 12 | 3 4 5 7 9 10 11 | 3 5 6 11 | 3 6 10 11",
      "8 11 12 | 1 2 3 4 5 8 9 11 12 | 3 5 6 9 11 12 | 3 5 6 9 11"
          + " | 5 8 9 10 11 | 1 2 3 4 5 8 9 10 11 | 3 4 5 8 9 10 11 | 1 2 3 4 5 8 9 11");

  /** Sun to Saturn in weekday order, and the lagna. */
  static final int CONTRIBUTORS = 8;

  private static final String SUN =
      "1 2 4 7 8 9 10 11 | 3 6 10 11 | 1 2 4 7 8 9 10 11 | 3 5 6 9 10 11 12"
          + " | 5 6 9 11 | 6 7 12 | 1 2 4 7 8 9 10 11 | 3 4 6 10 11 12";
  private static final String MARS =
      "3 5 6 10 11 | 3 6 11 | 1 2 4 7 8 10 11 | 3 5 6 11"
          + " | 6 10 11 12 | 6 8 11 12 | 1 4 7 8 9 10 11 | 1 3 6 10 11";
  private static final String MERCURY =
      "5 6 9 11 12 | 2 4 6 8 10 11 | 1 2 4 7 8 9 10 11 | 1 3 5 6 9 10 11 12"
          + " | 6 8 11 12 | 1 2 3 4 5 8 9 11 | 1 2 4 7 8 9 10 11 | 1 2 4 6 8 10 11";
  private static final String JUPITER =
      "1 2 3 4 7 8 9 10 11 | 2 5 7 9 11 | 1 2 4 7 8 10 11 | 1 2 4 5 6 9 10 11"
          + " | 1 2 3 4 7 8 10 11 | 2 5 6 9 10 11 | 3 5 6 12 | 1 2 4 5 6 7 9 10 11";
  private static final String SATURN =
      "1 2 4 7 8 10 11 | 3 6 11 | 3 5 6 10 11 12 | 6 8 9 10 11 12"
          + " | 5 6 11 12 | 6 11 12 | 3 5 6 11 | 1 3 4 6 10 11";

  private final int[][] houses;

  AshtakavargaTable(String moon, String venus) {
    houses =
        new int[][] {
          masks(SUN),
          masks(moon),
          masks(MARS),
          masks(MERCURY),
          masks(JUPITER),
          masks(venus),
          masks(SATURN)
        };
  }

  private static int[] masks(String contributors) {
    var masks = new int[CONTRIBUTORS];
    var lists = contributors.split(" \\| ", -1);
    for (int i = 0; i < CONTRIBUTORS; i++) {
      for (String house : lists[i].split(" ", -1)) {
        masks[i] |= 1 << (Integer.parseInt(house) - 1);
      }
    }
    return masks;
  }

  /**
   * The houses that one contributor favours, bit 0 for the first.
   *
   * @param contributor Sun to Saturn by ordinal, 7 for the lagna
   */
  int houses(Graha graha, int contributor) {
    return houses[graha.ordinal()][contributor];
  }

  /**
   * Whether a contributor gives one of the seven grahas a bindu.
   *
   * @param contributor one of the seven; none for the lagna
   * @param house the graha's sign counted inclusively from the contributor's, 1 to 12
   * @throws IllegalArgumentException for a node, or a house outside 1 to 12
   */
  public boolean gives(Graha graha, Optional<Graha> contributor, int house) {
    if (graha.isNode() || contributor.filter(Graha::isNode).isPresent()) {
      throw new IllegalArgumentException("nodes have no part in the ashtakavarga");
    }
    int index = contributor.map(Graha::ordinal).orElse(CONTRIBUTORS - 1);
    return (houses(graha, index) >> (Bhava.ofNumber(house).number() - 1) & 1) == 1;
  }
}

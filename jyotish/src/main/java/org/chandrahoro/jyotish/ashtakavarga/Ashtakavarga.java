package org.chandrahoro.jyotish.ashtakavarga;

import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * The bindus of a chart: of each graha in each sign (bhinnashtakavarga), and of all seven together
 * (sarvashtakavarga), which are 337 in every chart. Immutable.
 */
public final class Ashtakavarga {
  private static final Graha[] GRAHAS = Graha.values();
  private static final Rasi[] RASIS = Rasi.values();
  private static final int SEVEN = 7;

  private final AshtakavargaTable table;
  private final int[] contributorSigns;
  private final int[][] bhinna = new int[SEVEN][12];
  private final int[] sarva = new int[12];

  private Ashtakavarga(AshtakavargaTable table, int[] contributorSigns) {
    this.table = table;
    this.contributorSigns = contributorSigns;
    for (int graha = 0; graha < SEVEN; graha++) {
      for (int i = 0; i < AshtakavargaTable.CONTRIBUTORS; i++) {
        int houses = table.houses(GRAHAS[graha], i);
        for (int house = 0; house < 12; house++) {
          int bindu = houses >> house & 1;
          int sign = (contributorSigns[i] + house) % 12;
          bhinna[graha][sign] += bindu;
          sarva[sign] += bindu;
        }
      }
    }
  }

  public static Ashtakavarga of(RecordedChart chart, AshtakavargaTable table) {
    var signs = new int[AshtakavargaTable.CONTRIBUTORS];
    for (int graha = 0; graha < SEVEN; graha++) {
      signs[graha] = chart.rasi(GRAHAS[graha]).ordinal();
    }
    signs[SEVEN] = chart.lagnaRasi().ordinal();
    return new Ashtakavarga(table, signs);
  }

  /**
   * The bindus of a birth whose time is uncertain, where all eight contributors keep their signs;
   * empty where one changes.
   */
  public static Optional<Ashtakavarga> findOver(MarginChart chart, AshtakavargaTable table) {
    var signs = new int[AshtakavargaTable.CONTRIBUTORS];
    for (int graha = 0; graha < SEVEN; graha++) {
      var sign = chart.findRasi(GRAHAS[graha]);
      if (sign.isEmpty()) {
        return Optional.empty();
      }
      signs[graha] = sign.get().ordinal();
    }
    var lagna = chart.findLagnaRasi();
    if (lagna.isEmpty()) {
      return Optional.empty();
    }
    signs[SEVEN] = lagna.get().ordinal();
    return Optional.of(new Ashtakavarga(table, signs));
  }

  public AshtakavargaTable table() {
    return table;
  }

  /**
   * Bindus of a graha in a sign, 0 to 8.
   *
   * @throws IllegalArgumentException for a node, which has none of its own
   */
  public int bindus(Graha graha, Rasi sign) {
    if (graha.isNode()) {
      throw new IllegalArgumentException(graha + " has no ashtakavarga; Sun to Saturn have one");
    }
    return bhinna[graha.ordinal()][sign.ordinal()];
  }

  /** Whether a contributor gives a graha a bindu in a sign: the rows of the prastara. */
  public boolean gives(Contributor contributor, Graha graha, Rasi sign) {
    int house = Math.floorMod(sign.ordinal() - contributorSigns[contributor.ordinal()], 12);
    return (table.houses(graha, contributor.ordinal()) >> house & 1) == 1;
  }

  /** The sign of one of the seven. */
  Rasi sign(Graha graha) {
    return RASIS[contributorSigns[graha.ordinal()]];
  }

  /** Bindus of all seven grahas in a sign. */
  public int sarva(Rasi sign) {
    return sarva[sign.ordinal()];
  }
}

package org.chandrahoro.jyotish.dosha;

import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.yoga.Reason;

/**
 * All seven grahas on one side of the nodes. Modern practice; no older text has it.
 *
 * @param kind by the house of Rahu
 * @param from the node that the grahas follow in the order of the signs: from Rahu to Ketu, or from
 *     Ketu to Rahu, when each graha runs towards Rahu
 * @param extent whether the degrees enclose them, or the signs only
 */
public record KalaSarpa(Kind kind, Graha from, Extent extent) {

  /** The twelve, by the house of Rahu from the first. */
  public enum Kind {
    ANANTA,
    KULIKA,
    VASUKI,
    SHANKHAPALA,
    PADMA,
    MAHAPADMA,
    TAKSHAKA,
    KARKOTAKA,
    SHANKHACHUDA,
    GHATAKA,
    VISHADHARA,
    SHESHANAGA;

    private static final Kind[] ALL = values();

    static Kind of(Bhava rahu) {
      return ALL[rahu.ordinal()];
    }
  }

  /** Schools differ on a graha that shares a node's sign and stands beyond it. */
  public enum Extent {
    /** Every graha within the axis by degrees: the strict reading. */
    FULL,
    /** Every graha in the signs from one node to the other, but one or more beyond it there. */
    PARTIAL
  }

  /** The full one where the degrees have it, else the partial one where the signs have it. */
  public static Optional<KalaSarpa> find(RecordedChart chart) {
    var kind = Kind.of(chart.bhava(Graha.RAHU));
    var rahu = chart.longitude(Graha.RAHU);
    long half = rahu.microarcsecondsTo(chart.longitude(Graha.KETU));
    int ahead = 0;
    for (Graha graha : Graha.values()) {
      if (!graha.isNode()) {
        ahead += rahu.microarcsecondsTo(chart.longitude(graha)) < half ? 1 : 0;
      }
    }
    if (ahead == 0 || ahead == 7) {
      return Optional.of(new KalaSarpa(kind, ahead == 7 ? Graha.RAHU : Graha.KETU, Extent.FULL));
    }
    for (Graha from : new Graha[] {Graha.RAHU, Graha.KETU}) {
      if (isWithinSignsAfter(chart.rasi(from), chart)) {
        return Optional.of(new KalaSarpa(kind, from, Extent.PARTIAL));
      }
    }
    return Optional.empty();
  }

  /** Whether all seven stand in the seven signs from a node's own to the other node's. */
  private static boolean isWithinSignsAfter(Rasi node, RecordedChart chart) {
    for (Graha graha : Graha.values()) {
      if (!graha.isNode() && node.countTo(chart.rasi(graha)) > 7) {
        return false;
      }
    }
    return true;
  }

  public boolean isFull() {
    return extent == Extent.FULL;
  }

  public Reason why() {
    return new Reason.Between(from, from == Graha.RAHU ? Graha.KETU : Graha.RAHU);
  }
}

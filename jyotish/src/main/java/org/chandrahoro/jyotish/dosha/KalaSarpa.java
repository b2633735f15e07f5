package org.chandrahoro.jyotish.dosha;

import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.yoga.Reason;

/**
 * All seven grahas on one side of the nodes. Modern practice; no older text has it. Read strictly,
 * by degrees: a single graha beyond the axis, though it be in a node's sign, and it is not there.
 *
 * @param kind by the house of Rahu
 * @param from the node that the grahas follow in the order of the signs: from Rahu to Ketu, or from
 *     Ketu to Rahu, when each graha runs towards Rahu
 */
public record KalaSarpa(Kind kind, Graha from) {

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

  public static Optional<KalaSarpa> find(RecordedChart chart) {
    var rahu = chart.longitude(Graha.RAHU);
    long half = rahu.microarcsecondsTo(chart.longitude(Graha.KETU));
    int ahead = 0;
    for (Graha graha : Graha.values()) {
      if (!graha.isNode()) {
        ahead += rahu.microarcsecondsTo(chart.longitude(graha)) < half ? 1 : 0;
      }
    }
    if (ahead != 0 && ahead != 7) {
      return Optional.empty();
    }
    var kind = Kind.of(chart.bhava(Graha.RAHU));
    return Optional.of(new KalaSarpa(kind, ahead == 7 ? Graha.RAHU : Graha.KETU));
  }

  public Reason why() {
    return new Reason.Between(from, from == Graha.RAHU ? Graha.KETU : Graha.RAHU);
  }
}

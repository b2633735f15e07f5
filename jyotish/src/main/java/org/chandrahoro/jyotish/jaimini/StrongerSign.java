package org.chandrahoro.jyotish.jaimini;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * Which of two signs is the stronger for a dasha of signs.
 *
 * <p>P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, 15.5.2, after Jaimini: the
 * first of these tests that tells them apart decides.
 *
 * @param ground what decided
 */
public record StrongerSign(Rasi stronger, Rasi weaker, Ground ground) {
  /** What makes a sign the stronger, in the order in which it is asked for. */
  public enum Ground {
    /** More grahas stand in it. */
    MORE_GRAHAS,
    /** More of Jupiter, Mercury and its own lord stand in it or see it. */
    MORE_SUPPORT,
    /** It alone holds an exalted graha. */
    EXALTED_GRAHA,
    /** Its lord alone stands in a sign of the other oddness. */
    LORD_OF_OTHER_ODDNESS,
    /** It is dual before fixed before movable. */
    STRONGER_KIND,
    /** Its lord has come farther in his sign, the nodes measured from the end. */
    LORD_FARTHER
  }

  private static final Graha[] GRAHAS = Graha.values();
  private static final long SIGN = SiderealLongitude.CIRCLE / 12;

  /** Compares two signs of a chart; on a tie to the last the first is kept. */
  public static StrongerSign of(RecordedChart chart, Rasi first, Rasi second) {
    int more = CoLords.occupants(chart, first) - CoLords.occupants(chart, second);
    if (more != 0) {
      return decided(first, second, more, Ground.MORE_GRAHAS);
    }
    var firstLord = CoLords.NARASIMHA_RAO.of(chart, first).lord();
    var secondLord = CoLords.NARASIMHA_RAO.of(chart, second).lord();
    more = support(chart, first, firstLord) - support(chart, second, secondLord);
    if (more != 0) {
      return decided(first, second, more, Ground.MORE_SUPPORT);
    }
    more = exaltedIn(chart, first) - exaltedIn(chart, second);
    if (more != 0) {
      return decided(first, second, more, Ground.EXALTED_GRAHA);
    }
    more = otherOddness(chart, first, firstLord) - otherOddness(chart, second, secondLord);
    if (more != 0) {
      return decided(first, second, more, Ground.LORD_OF_OTHER_ODDNESS);
    }
    more = CoLords.kind(first) - CoLords.kind(second);
    if (more != 0) {
      return decided(first, second, more, Ground.STRONGER_KIND);
    }
    return decided(
        first,
        second,
        Long.compare(way(chart, firstLord), way(chart, secondLord)),
        Ground.LORD_FARTHER);
  }

  private static StrongerSign decided(Rasi first, Rasi second, int more, Ground ground) {
    return more >= 0
        ? new StrongerSign(first, second, ground)
        : new StrongerSign(second, first, ground);
  }

  private static int support(RecordedChart chart, Rasi sign, Graha lord) {
    int support = 0;
    for (Graha helper : new Graha[] {Graha.JUPITER, Graha.MERCURY, lord}) {
      if (RasiDrishti.touches(chart, helper, sign)) {
        support++;
      }
    }
    return support;
  }

  private static int exaltedIn(RecordedChart chart, Rasi sign) {
    for (Graha graha : GRAHAS) {
      if (chart.rasi(graha) == sign && CoLords.isExalted(chart, graha)) {
        return 1;
      }
    }
    return 0;
  }

  private static int otherOddness(RecordedChart chart, Rasi sign, Graha lord) {
    return chart.rasi(lord).isOdd() == sign.isOdd() ? 0 : 1;
  }

  private static long way(RecordedChart chart, Graha lord) {
    long way = chart.longitude(lord).microarcsecondsInRasi();
    return lord.isNode() ? SIGN - way : way;
  }
}

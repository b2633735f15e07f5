package org.chandrahoro.jyotish.jaimini;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * The sight of the signs, which the grahas in them share: a movable sign sees the fixed ones but
 * not the next to it, a fixed sign the movable ones but not the one before it, a dual sign the
 * other dual ones. It is mutual.
 *
 * <p>Jaimini Sutras 1.1; Brihat Parashara Hora Shastra, ch. 8 (Santhanam).
 */
public final class RasiDrishti {
  private static final Graha[] GRAHAS = Graha.values();

  private RasiDrishti() {}

  /** Whether one sign sees another; none sees itself. */
  public static boolean sees(Rasi from, Rasi sign) {
    int ahead = from.countTo(sign) - 1;
    if (from.isMovable()) {
      return sign.isFixed() && ahead != 1;
    }
    if (from.isFixed()) {
      return sign.isMovable() && ahead != 11;
    }
    return sign.isDual() && ahead != 0;
  }

  /** The three signs that a sign sees, in the order of the zodiac from it. */
  public static List<Rasi> seenFrom(Rasi from) {
    var seen = new ArrayList<Rasi>(3);
    for (int ahead = 1; ahead < 12; ahead++) {
      if (sees(from, from.plus(ahead))) {
        seen.add(from.plus(ahead));
      }
    }
    return Collections.unmodifiableList(seen);
  }

  /** The grahas that see a sign from theirs, in weekday order. */
  public static List<Graha> grahasSeeing(RecordedChart chart, Rasi sign) {
    var seeing = new ArrayList<Graha>();
    for (Graha graha : GRAHAS) {
      if (sees(chart.rasi(graha), sign)) {
        seeing.add(graha);
      }
    }
    return Collections.unmodifiableList(seeing);
  }

  /** Whether a graha stands in a sign or sees it. */
  static boolean touches(RecordedChart chart, Graha graha, Rasi sign) {
    var stands = chart.rasi(graha);
    return stands == sign || sees(stands, sign);
  }
}

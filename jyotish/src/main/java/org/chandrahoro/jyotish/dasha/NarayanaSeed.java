package org.chandrahoro.jyotish.dasha;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.jaimini.StrongerSign;

/**
 * Where Narayana dasha starts and how it goes on from there: from a movable sign to the next, from
 * a fixed one to every sixth, from a dual one through the trines of the first, tenth, seventh and
 * fourth; forward when the ninth from it is odd-footed, else backward. Saturn in the first sign
 * makes it go to the next and forward; Ketu there turns the direction; with both, Saturn prevails.
 *
 * @param choice why this sign and not the seventh from it
 */
public record NarayanaSeed(
    StrongerSign choice, Progression progression, Intervention intervention, boolean forward) {

  /** From one sign to the next. */
  public enum Progression {
    REGULAR,
    EVERY_SIXTH,
    TRINES
  }

  /** What in the first sign changes the order. */
  public enum Intervention {
    NONE,
    SATURN,
    KETU;

    static Intervention of(RecordedChart chart, Rasi sign) {
      if (chart.rasi(Graha.SATURN) == sign) {
        return SATURN;
      }
      return chart.rasi(Graha.KETU) == sign ? KETU : NONE;
    }
  }

  private static final int[] TRINES = {0, 4, 8, 9, 1, 5, 6, 10, 2, 3, 7, 11};

  static NarayanaSeed of(RecordedChart chart) {
    var lagna = chart.lagnaRasi();
    var choice = StrongerSign.of(chart, lagna, Bhava.SEVENTH.rasiFrom(lagna));
    return of(choice, Intervention.of(chart, choice.stronger()));
  }

  static NarayanaSeed of(StrongerSign choice, Intervention intervention) {
    var first = choice.stronger();
    boolean forward = Bhava.NINTH.rasiFrom(first).isOddFooted();
    return switch (intervention) {
      case SATURN -> new NarayanaSeed(choice, Progression.REGULAR, intervention, true);
      case KETU -> new NarayanaSeed(choice, progression(first), intervention, !forward);
      case NONE -> new NarayanaSeed(choice, progression(first), intervention, forward);
    };
  }

  private static Progression progression(Rasi first) {
    if (first.isMovable()) {
      return Progression.REGULAR;
    }
    return first.isFixed() ? Progression.EVERY_SIXTH : Progression.TRINES;
  }

  /** The twelve signs in the order of their dashas. */
  public List<Rasi> order() {
    var order = new ArrayList<Rasi>(12);
    for (int i = 0; i < 12; i++) {
      int ahead =
          switch (progression) {
            case REGULAR -> i;
            case EVERY_SIXTH -> 5 * i;
            case TRINES -> TRINES[i];
          };
      order.add(choice.stronger().plus(forward ? ahead : -ahead));
    }
    return Collections.unmodifiableList(order);
  }
}

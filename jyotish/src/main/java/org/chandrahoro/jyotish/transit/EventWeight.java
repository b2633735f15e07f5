package org.chandrahoro.jyotish.transit;

import java.util.Collection;
import org.chandrahoro.jyotish.Graha;

/**
 * How much an event of a calendar weighs, 1 to 9. No text measures this; the order is that of
 * modern practice: the slower the graha the longer it works, and Moon, Lagna and Sun are felt
 * before the rest.
 */
final class EventWeight {
  static final int DOUBLE_TRANSIT = 6;
  static final int YEAR_BEGINS = 5;

  private EventWeight() {}

  /** Saturn and Jupiter 4, the nodes 3, Mars 2, the others 1. */
  private static int of(Graha graha) {
    return switch (graha) {
      case SATURN, JUPITER -> 4;
      case RAHU, KETU -> 3;
      case MARS -> 2;
      case SUN, MOON, MERCURY, VENUS -> 1;
    };
  }

  /** Moon and Lagna 3, the Sun 2, the others 1. */
  private static int of(NatalPoint point) {
    return switch (point) {
      case NatalPoint.OfLagna _ -> 3;
      case NatalPoint.OfGraha(var graha, _) ->
          switch (graha) {
            case MOON -> 3;
            case SUN -> 2;
            default -> 1;
          };
    };
  }

  /** The graha's and 2: 6 for Saturn and Jupiter. */
  static int entry(Graha graha) {
    return of(graha) + 2;
  }

  /** The graha's, the point's, and 2 for a conjunction or a return. */
  static int contact(ContactSpan contact) {
    return of(contact.graha()) + of(contact.point()) + (contact.isConjunction() ? 2 : 0);
  }

  /** The graha's, the weightiest point's, and 1. */
  static int standstill(Graha graha, Collection<? extends NatalPoint> near) {
    return of(graha) + near.stream().mapToInt(EventWeight::of).max().orElse(0) + 1;
  }

  /** 4, and the weightiest point's that it falls on. */
  static int eclipse(Collection<? extends NatalPoint> near) {
    return 4 + near.stream().mapToInt(EventWeight::of).max().orElse(0);
  }

  static int hardStay(SaturnPhase phase) {
    return switch (phase) {
      case PEAK -> 8;
      case RISING, SETTING -> 7;
      case ASHTAMA -> 6;
      case KANTAKA -> 5;
    };
  }

  /** 9 for a mahadasha, 7 for an antardasha. */
  static int dasha(int level) {
    return level == 1 ? 9 : 7;
  }
}

package org.chandrahoro.jyotish.dignity;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.GrahaPlaces;

/**
 * The natural benefics of an instant: Jupiter, Venus, the waxing Moon, and Mercury unless he shares
 * his sign with a malefic and with no benefic (Brihat Parashara Hora Shastra 3.11, Santhanam). All
 * others are malefic.
 */
public record Benefics(boolean moon, boolean mercury) {

  public static Benefics of(GrahaPlaces places) {
    boolean waxing = isWaxing(places);
    boolean malefic = false;
    boolean benefic = false;
    var sign = Rasi.of(places.longitude(Graha.MERCURY));
    for (Graha graha : Graha.values()) {
      if (graha != Graha.MERCURY && Rasi.of(places.longitude(graha)) == sign) {
        boolean good =
            graha == Graha.JUPITER || graha == Graha.VENUS || (graha == Graha.MOON && waxing);
        benefic |= good;
        malefic |= !good;
      }
    }
    return new Benefics(waxing, benefic || !malefic);
  }

  public static boolean isWaxing(GrahaPlaces places) {
    return places.longitude(Graha.SUN).microarcsecondsTo(places.longitude(Graha.MOON))
        < SiderealLongitude.CIRCLE / 2;
  }

  public boolean contains(Graha graha) {
    return switch (graha) {
      case JUPITER, VENUS -> true;
      case MOON -> moon;
      case MERCURY -> mercury;
      case SUN, MARS, SATURN, RAHU, KETU -> false;
    };
  }
}

package org.chandrahoro.jyotish.dignity;

import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.GrahaPlaces;
import org.chandrahoro.jyotish.chart.SkyWindow;

/**
 * When the Sun's light swallows a graha (astangata).
 *
 * <p>The degrees are those of heliacal setting in the Surya Siddhanta, 9.6–9 (and 10.1 for the
 * Moon): Moon 12, Mars 17, Mercury 14 and 12 retrograde, Jupiter 11, Venus 10 and 8 retrograde,
 * Saturn 15. There they are degrees of rising time; astrological practice, followed here, measures
 * them along the ecliptic. The Sun and the nodes are never combust.
 */
public final class Combustion {
  private Combustion() {}

  /** Whether a graha stands nearer the Sun than its orb. */
  public static boolean isCombust(
      Graha graha, SiderealLongitude longitude, boolean retrograde, SiderealLongitude sun) {
    return longitude.separationDegrees(sun) < orbDegrees(graha, retrograde);
  }

  /** Whether a graha is combust at the instant of these places. */
  public static boolean isCombust(GrahaPlaces places, Graha graha) {
    var place = places.of(graha);
    return isCombust(graha, place.longitude(), place.isRetrograde(), places.longitude(Graha.SUN));
  }

  /**
   * Whether a graha is combust throughout a window, or not at any time in it; empty when it
   * changes.
   */
  public static Optional<Boolean> findOver(SkyWindow window, Graha graha) {
    // Enough to look at the ends and the stations: in a day nothing crosses the Sun's whole orb,
    // and
    // the greatest elongations, where the distance itself turns back, lie beyond it.
    var moments = window.turningPoints();
    boolean combust = isCombust(moments.getFirst(), graha);
    for (GrahaPlaces places : moments) {
      if (isCombust(places, graha) != combust) {
        return Optional.empty();
      }
    }
    return Optional.of(combust);
  }

  /** The orb in degrees of longitude; 0 for those that are never combust. */
  public static double orbDegrees(Graha graha, boolean retrograde) {
    return switch (graha) {
      case SUN, RAHU, KETU -> 0;
      case MOON -> 12;
      case MARS -> 17;
      case MERCURY -> retrograde ? 12 : 14;
      case JUPITER -> 11;
      case VENUS -> retrograde ? 8 : 10;
      case SATURN -> 15;
    };
  }
}

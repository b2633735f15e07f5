package org.chandrahoro.jyotish.dignity;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;

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

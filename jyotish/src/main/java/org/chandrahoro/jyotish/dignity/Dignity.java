package org.chandrahoro.jyotish.dignity;

import static org.chandrahoro.jyotish.Rasi.DHANU;
import static org.chandrahoro.jyotish.Rasi.KANYA;
import static org.chandrahoro.jyotish.Rasi.KARKA;
import static org.chandrahoro.jyotish.Rasi.KUMBHA;
import static org.chandrahoro.jyotish.Rasi.MAKARA;
import static org.chandrahoro.jyotish.Rasi.MEENA;
import static org.chandrahoro.jyotish.Rasi.MESHA;
import static org.chandrahoro.jyotish.Rasi.MITHUNA;
import static org.chandrahoro.jyotish.Rasi.SIMHA;
import static org.chandrahoro.jyotish.Rasi.TULA;
import static org.chandrahoro.jyotish.Rasi.VRISCHIKA;
import static org.chandrahoro.jyotish.Rasi.VRISHABHA;

import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.LongitudeWindow;

/**
 * A graha's standing in the sign it occupies, best first.
 *
 * <p>Brihat Parashara Hora Shastra, ch. 3 (Santhanam): 3.49–50 exaltation and debilitation, whole
 * signs with a deepest degree; 3.51–54 moolatrikona, in part of a sign only: Sun 0–20° Simha, Moon
 * 3–30° Vrishabha (before it exalted), Mars 0–12° Mesha, Mercury 15–20° Kanya (before it exalted,
 * after it his own), Jupiter 0–10° Dhanu, Venus 0–15° Tula, Saturn 0–20° Kumbha; 3.55 the friends,
 * who decide in every other sign by its lord ({@link Friendship#natural}).
 *
 * <p>The nodes: exalted in Vrishabha (Rahu) and Vrischika (Ketu), moolatrikona in Mithuna and
 * Dhanu, Rahu's own sign Kumbha (47.34–36, where others are named too). The texts give the nodes no
 * natural friends, so everywhere else they stand neutral.
 */
public enum Dignity {
  EXALTED,
  MOOLATRIKONA,
  OWN,
  FRIEND,
  NEUTRAL,
  ENEMY,
  DEBILITATED;

  private static final Rasi[] EXALTATION = {
    MESHA, VRISHABHA, MAKARA, KANYA, KARKA, MEENA, TULA, VRISHABHA, VRISCHIKA
  };

  /** The degree of deepest exaltation within the sign; the verses name none for the nodes. */
  private static final int[] DEEPEST = {10, 3, 28, 15, 5, 27, 20};

  private static final Rasi[] MOOLATRIKONA_SIGN = {
    SIMHA, VRISHABHA, MESHA, KANYA, DHANU, TULA, KUMBHA, MITHUNA, DHANU
  };

  private static final int[] MOOLATRIKONA_FROM = {0, 3, 0, 15, 0, 0, 0, 0, 0};
  private static final int[] MOOLATRIKONA_TO = {20, 30, 12, 20, 10, 15, 20, 30, 30};

  /** The dignity of a graha at a longitude of the sign chart. */
  public static Dignity of(Graha graha, SiderealLongitude longitude) {
    var rasi = Rasi.of(longitude);
    int i = graha.ordinal();
    if (rasi == MOOLATRIKONA_SIGN[i]) {
      long degree = longitude.microarcsecondsInRasi() / SiderealLongitude.PER_DEGREE;
      if (degree >= MOOLATRIKONA_FROM[i] && degree < MOOLATRIKONA_TO[i]) {
        return MOOLATRIKONA;
      }
      return rasi == EXALTATION[i] && degree < MOOLATRIKONA_FROM[i] ? EXALTED : OWN;
    }
    if (rasi == EXALTATION[i]) {
      return EXALTED;
    }
    if (rasi == EXALTATION[i].plus(6)) {
      return DEBILITATED;
    }
    if (graha.isNode()) {
      return graha == Graha.RAHU && rasi == KUMBHA ? OWN : NEUTRAL;
    }
    if (rasi.lord() == graha) {
      return OWN;
    }
    return switch (Friendship.natural(graha, rasi.lord())) {
      case GREAT_FRIEND, FRIEND -> FRIEND;
      case NEUTRAL -> NEUTRAL;
      case ENEMY, GREAT_ENEMY -> ENEMY;
    };
  }

  /** The dignity of a graha whose time is uncertain, where it is the same throughout. */
  public static Optional<Dignity> findOver(LongitudeWindow longitudes, Graha graha) {
    // every bound in the verses is a whole degree
    return longitudes.findConstant(360, degree -> of(graha, SiderealLongitude.ofDegrees(degree)));
  }

  /** The sign in which a graha is exalted; its seventh is that of debilitation. */
  public static Rasi exaltationOf(Graha graha) {
    return EXALTATION[graha.ordinal()];
  }

  /**
   * The point of deepest exaltation of one of the seven.
   *
   * @throws IllegalArgumentException for a node, for which the texts name no degree
   */
  public static SiderealLongitude deepestExaltationOf(Graha graha) {
    if (graha.isNode()) {
      throw new IllegalArgumentException("no degree of exaltation is taught for " + graha);
    }
    int i = graha.ordinal();
    return new SiderealLongitude(
        (30L * EXALTATION[i].ordinal() + DEEPEST[i]) * SiderealLongitude.PER_DEGREE);
  }

  /** The sign that holds a graha's moolatrikona. */
  public static Rasi moolatrikonaOf(Graha graha) {
    return MOOLATRIKONA_SIGN[graha.ordinal()];
  }
}

package org.chandrahoro.jyotish.varga;

import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.dignity.Friendship;

/**
 * How one of the seven grahas stands in a varga, best first: exalted and debilitated by the sign,
 * its own, or by its regard for the sign's lord. The regard is the compound one (Brihat Parashara
 * Hora Shastra 3.55–58, Santhanam); its part for the time being is that of the sign chart.
 */
public enum VargaDignity {
  EXALTED,
  /** In the sign chart alone, where degrees decide. */
  MOOLATRIKONA,
  OWN,
  GREAT_FRIEND,
  FRIEND,
  NEUTRAL,
  ENEMY,
  GREAT_ENEMY,
  DEBILITATED;

  private static final VargaDignity[] ALL = values();
  private static final Varga[] VARGAS = Varga.values();

  /**
   * The standing of a graha in a varga.
   *
   * @throws IllegalArgumentException for a node, which has no friends
   */
  public static VargaDignity of(RecordedChart chart, Graha graha, VargaRule rule) {
    return of(chart, graha, rule, byLord(chart, graha, rule));
  }

  /** The standing of one of the seven in all sixteen vargas, given those by the lord alone. */
  public static List<VargaDignity> all(
      RecordedChart chart, Graha graha, List<VargaDignity> byLord) {
    var all = new VargaDignity[VARGAS.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = of(chart, graha, VARGAS[i], byLord.get(i));
    }
    return List.of(all);
  }

  private static VargaDignity of(
      RecordedChart chart, Graha graha, VargaRule rule, VargaDignity byLord) {
    if (byLord == MOOLATRIKONA) {
      return byLord;
    }
    var sign = rule.of(chart.longitude(graha));
    if (rule.varga() == Varga.RASI && byLord == OWN) {
      // Mercury owns the sign that exalts him, and is exalted in its first half only
      return Dignity.of(graha, chart.longitude(graha)) == Dignity.EXALTED ? EXALTED : OWN;
    }
    var exaltation = Dignity.exaltationOf(graha);
    return sign == exaltation ? EXALTED : sign == exaltation.plus(6) ? DEBILITATED : byLord;
  }

  /**
   * The same by the lord alone, as strengths count it: exaltation and its opposite do not matter.
   */
  public static VargaDignity byLord(RecordedChart chart, Graha graha, VargaRule rule) {
    var longitude = chart.longitude(graha);
    if (rule.varga() == Varga.RASI && Dignity.of(graha, longitude) == Dignity.MOOLATRIKONA) {
      return MOOLATRIKONA;
    }
    var lord = rule.of(longitude).lord();
    return lord == graha
        ? OWN
        : of(Friendship.compound(graha, Rasi.of(longitude), lord, Rasi.of(chart.longitude(lord))));
  }

  /** The same in all sixteen vargas, in the order of {@link Varga}. */
  public static List<VargaDignity> allByLord(RecordedChart chart, Graha graha) {
    var all = new VargaDignity[VARGAS.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = byLord(chart, graha, VARGAS[i]);
    }
    return List.of(all);
  }

  private static VargaDignity of(Friendship regard) {
    return ALL[GREAT_FRIEND.ordinal() + regard.ordinal()];
  }

  /** Whether a point stands in the same sign in the navamsa as in the sign chart. */
  public static boolean isVargottama(SiderealLongitude longitude) {
    return Varga.NAVAMSA.of(longitude) == Rasi.of(longitude);
  }
}

package org.chandrahoro.jyotish.tajika;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.dignity.Friendship;
import org.chandrahoro.jyotish.tajika.TajikaConventions.Regard;
import org.chandrahoro.jyotish.varga.Varga;

/**
 * The fivefold strength of a graha in the year chart; Tajika Neelakanthi, first chapter. Each part
 * is whole in the graha's own, three quarters in a friend's, half in a neutral's, a quarter in an
 * enemy's.
 *
 * @param kshetra by the lord of the sign, to 30
 * @param uccha by the distance from the point of deepest debilitation, to 20
 * @param hadda by the lord of the hadda, to 15
 * @param drekkana by the lord of the Tajika drekkana, to 10
 * @param navamsa by the lord of the navamsa, to 5
 */
public record PanchaVargiyaBala(
    double kshetra, double uccha, double hadda, double drekkana, double navamsa) {
  /** Below it a graha is weak. */
  public static final double WEAK = 5;

  /** The strength of one of the seven in a year chart. */
  static PanchaVargiyaBala of(RecordedChart year, Graha graha, Regard regard) {
    SiderealLongitude place = year.longitude(graha);
    Rasi sign = Rasi.of(place);
    return new PanchaVargiyaBala(
        30 * share(year, graha, sign.lord(), regard),
        place.separationDegrees(Dignity.deepestExaltationOf(graha).opposite()) / 9,
        15 * share(year, graha, YearPart.haddaLord(place), regard),
        10 * share(year, graha, YearPart.drekkanaLord(place), regard),
        5 * share(year, graha, Varga.NAVAMSA.of(place).lord(), regard));
  }

  private static double share(RecordedChart year, Graha graha, Graha lord, Regard regard) {
    if (graha == lord) {
      return 1;
    }
    return switch (regard) {
      case TAJIKA -> {
        var aspect = TajikaAspect.of(year.rasi(graha), year.rasi(lord));
        yield aspect.isFriendly() ? 0.75 : aspect.isHostile() ? 0.25 : 0.5;
      }
      case NATURAL ->
          switch (Friendship.natural(graha, lord)) {
            case GREAT_FRIEND, FRIEND -> 0.75;
            case NEUTRAL -> 0.5;
            case ENEMY, GREAT_ENEMY -> 0.25;
          };
    };
  }

  /** A quarter of the sum (vishva bala), 0 to 20: below 5 weak, from 10 full. */
  public double total() {
    return (kshetra + uccha + hadda + drekkana + navamsa) / 4;
  }

  public boolean isWeak() {
    return total() < WEAK;
  }
}

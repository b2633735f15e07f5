package org.chandrahoro.jyotish.varga;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * A group of vargas and what each is worth of the twenty of vimsopaka: Brihat Parashara Hora
 * Shastra 7.17–25 (Santhanam).
 */
public enum VargaScheme {
  /** Six vargas (7.17–19). */
  SHADVARGA(
      Map.of(
          Varga.RASI, 6.0,
          Varga.HORA, 2.0,
          Varga.DREKKANA, 4.0,
          Varga.NAVAMSA, 5.0,
          Varga.DWADASAMSA, 2.0,
          Varga.TRIMSAMSA, 1.0),
      0),
  /** Seven vargas (7.17–19). */
  SAPTAVARGA(
      Map.of(
          Varga.RASI, 5.0,
          Varga.HORA, 2.0,
          Varga.DREKKANA, 3.0,
          Varga.SAPTAMSA, 2.5,
          Varga.NAVAMSA, 4.5,
          Varga.DWADASAMSA, 2.0,
          Varga.TRIMSAMSA, 1.0),
      0),
  /** Ten vargas (7.20). */
  DASAVARGA(
      Map.of(
          Varga.RASI, 3.0,
          Varga.HORA, 1.5,
          Varga.DREKKANA, 1.5,
          Varga.SAPTAMSA, 1.5,
          Varga.NAVAMSA, 1.5,
          Varga.DASAMSA, 1.5,
          Varga.DWADASAMSA, 1.5,
          Varga.SHODASAMSA, 1.5,
          Varga.TRIMSAMSA, 1.5,
          Varga.SHASHTIAMSA, 5.0),
      0),
  /** All sixteen (7.21–25). */
  SHODASAVARGA(
      Map.of(
          Varga.RASI, 3.5,
          Varga.HORA, 1.0,
          Varga.DREKKANA, 1.0,
          Varga.NAVAMSA, 3.0,
          Varga.SHODASAMSA, 2.0,
          Varga.TRIMSAMSA, 1.0,
          Varga.SHASHTIAMSA, 4.0),
      0.5);

  private final double[] weights = new double[Varga.values().length];

  VargaScheme(Map<Varga, Double> weights, double others) {
    for (Varga varga : Varga.values()) {
      this.weights[varga.ordinal()] = weights.getOrDefault(varga, others);
    }
  }

  /** What a varga is worth in this scheme; 0 where it takes no part. All together are 20. */
  public double weight(Varga varga) {
    return weights[varga.ordinal()];
  }

  /**
   * The vimsopaka of one of the seven, 5 to 20: what each varga is worth, by the standing there
   * (7.21–27): 20 in its own, 18 in a great friend's, 15 a friend's, 10 a neutral's, 7 an enemy's,
   * 5 a great enemy's.
   */
  public double vimsopaka(RecordedChart chart, Graha graha) {
    return vimsopaka(VargaDignity.allByLord(chart, graha));
  }

  /**
   * The vimsopaka of one whose standings are known.
   *
   * @param byLord by the lord alone, in the order of {@link Varga}
   */
  public double vimsopaka(List<VargaDignity> byLord) {
    double sum = 0;
    for (int varga = 0; varga < weights.length; varga++) {
      if (weights[varga] > 0) {
        sum += weights[varga] * worth(byLord.get(varga)) / 20;
      }
    }
    return sum;
  }

  /** The varga viswa of a standing. */
  public static int worth(VargaDignity dignity) {
    return switch (dignity) {
      case EXALTED, MOOLATRIKONA, OWN -> 20;
      case GREAT_FRIEND -> 18;
      case FRIEND -> 15;
      case NEUTRAL -> 10;
      case ENEMY -> 7;
      case GREAT_ENEMY, DEBILITATED -> 5;
    };
  }

  /** The vimsopaka of one of the seven in every scheme. */
  public static Map<VargaScheme, Double> all(RecordedChart chart, Graha graha) {
    var found = new EnumMap<VargaScheme, Double>(VargaScheme.class);
    for (VargaScheme scheme : values()) {
      found.put(scheme, scheme.vimsopaka(chart, graha));
    }
    return found;
  }
}

package org.chandrahoro.jyotish.jaimini;

import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * The arudha pada of a house: as far beyond its lord as the lord is from the house. One that falls
 * in the house itself is moved to the tenth from it, one that falls in the seventh to the fourth.
 *
 * <p>Jaimini Sutras 1.1; Brihat Parashara Hora Shastra, ch. 29.1–5 (Santhanam). Vrischika and
 * Kumbha have their one lord, Mars and Saturn; schools that give them the nodes as second lords
 * differ there.
 */
public final class Arudha {
  private Arudha() {}

  public static Rasi of(RecordedChart chart, Bhava bhava) {
    var house = bhava.rasiFrom(chart.lagnaRasi());
    return of(house, chart.rasi(house.lord()));
  }

  /** The arudha of a house when the time is uncertain, where lagna and lord keep their signs. */
  public static Optional<Rasi> findOver(MarginChart chart, Bhava bhava) {
    return chart
        .findLagnaRasi()
        .map(bhava::rasiFrom)
        .flatMap(house -> chart.findRasi(house.lord()).map(lord -> of(house, lord)));
  }

  private static Rasi of(Rasi house, Rasi lord) {
    int steps = house.countTo(lord) - 1;
    return switch (2 * steps % 12) {
      case 0 -> house.plus(9);
      case 6 -> house.plus(3);
      default -> lord.plus(steps);
    };
  }
}

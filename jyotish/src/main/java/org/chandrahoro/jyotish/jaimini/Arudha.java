package org.chandrahoro.jyotish.jaimini;

import java.util.Optional;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.MarginChart;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * The arudha pada of a house: as far beyond its lord as the lord is from the house. One that falls
 * in the house itself is moved to the tenth from it, one that falls in the seventh to the fourth,
 * which is the tenth from there.
 *
 * <p>Jaimini Sutras 1.1; Brihat Parashara Hora Shastra, ch. 29.1–5 (Santhanam). Unless {@link
 * CoLords} says otherwise Vrischika and Kumbha have their one lord, Mars and Saturn.
 *
 * @param lord of the house, and why it is reckoned with
 * @param lordIn the sign he stands in
 * @param displacement what moved the pada from where the count ends
 */
public record Arudha(
    Bhava bhava, Rasi house, ActingLord lord, Rasi lordIn, Displacement displacement, Rasi rasi) {
  /** Where the count ends when it may not end there. */
  public enum Displacement {
    NONE,
    IN_THE_HOUSE,
    IN_THE_SEVENTH
  }

  /** The sign of a house's arudha by simple lords. */
  public static Rasi of(RecordedChart chart, Bhava bhava) {
    var house = bhava.rasiFrom(chart.lagnaRasi());
    return of(house, chart.rasi(house.lord()));
  }

  /** The arudha of a house with how it was found. */
  public static Arudha of(RecordedChart chart, Bhava bhava, CoLords coLords) {
    var house = bhava.rasiFrom(chart.lagnaRasi());
    var lord = coLords.of(chart, house);
    var lordIn = chart.rasi(lord.lord());
    return new Arudha(bhava, house, lord, lordIn, displacement(house, lordIn), of(house, lordIn));
  }

  /** Upapada, the arudha of the twelfth, which tells of marriage. BPHS, ch. 30 (Santhanam). */
  public static Arudha upapada(RecordedChart chart, CoLords coLords) {
    return of(chart, Bhava.TWELFTH, coLords);
  }

  /** The arudha of a house when the time is uncertain, where lagna and lord keep their signs. */
  public static Optional<Rasi> findOver(MarginChart chart, Bhava bhava) {
    return chart
        .findLagnaRasi()
        .map(bhava::rasiFrom)
        .flatMap(house -> chart.findRasi(house.lord()).map(lord -> of(house, lord)));
  }

  private static Rasi of(Rasi house, Rasi lord) {
    return switch (displacement(house, lord)) {
      case IN_THE_HOUSE -> house.plus(9);
      case IN_THE_SEVENTH -> house.plus(3);
      case NONE -> lord.plus(house.countTo(lord) - 1);
    };
  }

  private static Displacement displacement(Rasi house, Rasi lord) {
    return switch (2 * (house.countTo(lord) - 1) % 12) {
      case 0 -> Displacement.IN_THE_HOUSE;
      case 6 -> Displacement.IN_THE_SEVENTH;
      default -> Displacement.NONE;
    };
  }
}

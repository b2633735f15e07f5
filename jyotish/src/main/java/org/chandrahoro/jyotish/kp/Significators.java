package org.chandrahoro.jyotish.kp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;

/**
 * The grahas that signify a house, at four levels, each stronger than the next. A graha may stand
 * at several.
 *
 * <p>K. S. Krishnamurti, Krishnamurti Padhdhati (Reader III on predictive stellar astrology). The
 * nodes own no house; whom they act for is not reckoned here.
 *
 * @param house 1 to 12
 * @param inStarOfOccupants grahas in the star of one that stands in the house
 * @param occupants grahas in the house
 * @param inStarOfLord grahas in the star of the lord of its cusp
 * @param lord of the sign on the cusp
 */
public record Significators(
    int house,
    List<Graha> inStarOfOccupants,
    List<Graha> occupants,
    List<Graha> inStarOfLord,
    Graha lord) {
  private static final Graha[] GRAHAS = Graha.values();

  public Significators {
    inStarOfOccupants = List.copyOf(inStarOfOccupants);
    occupants = List.copyOf(occupants);
    inStarOfLord = List.copyOf(inStarOfLord);
  }

  /** The significators of every house, the first house first. */
  public static List<Significators> of(KpChart.Cast chart) {
    var all = new ArrayList<Significators>(12);
    for (int house = 1; house <= 12; house++) {
      all.add(of(chart, house));
    }
    return Collections.unmodifiableList(all);
  }

  /**
   * The significators of one house.
   *
   * @param house 1 to 12
   */
  public static Significators of(KpChart.Cast chart, int house) {
    var lord = Rasi.of(chart.cusp(house)).lord();
    var occupants = new ArrayList<Graha>();
    for (Graha graha : GRAHAS) {
      if (chart.house(graha) == house) {
        occupants.add(graha);
      }
    }
    var inStarOfOccupants = new ArrayList<Graha>();
    var inStarOfLord = new ArrayList<Graha>();
    for (Graha graha : GRAHAS) {
      var starLord = Nakshatra.of(chart.longitude(graha)).lord();
      if (occupants.contains(starLord)) {
        inStarOfOccupants.add(graha);
      }
      if (starLord == lord) {
        inStarOfLord.add(graha);
      }
    }
    return new Significators(house, inStarOfOccupants, occupants, inStarOfLord, lord);
  }

  /** The level at which a graha signifies the house, 1 the strongest; 0 where it does not. */
  public int level(Graha graha) {
    if (inStarOfOccupants.contains(graha)) {
      return 1;
    }
    if (occupants.contains(graha)) {
      return 2;
    }
    if (inStarOfLord.contains(graha)) {
      return 3;
    }
    return lord == graha ? 4 : 0;
  }
}

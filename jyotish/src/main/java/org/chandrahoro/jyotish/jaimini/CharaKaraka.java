package org.chandrahoro.jyotish.jaimini;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.GrahaPlaces;

/** What a graha signifies by its rank among those that have come farthest in their signs. */
public enum CharaKaraka {
  ATMA,
  AMATYA,
  BHRATRU,
  MATRU,
  /** Among eight only. */
  PITRU,
  PUTRA,
  GNATI,
  DARA;

  private static final long SIGN = SiderealLongitude.CIRCLE / 12;

  /**
   * A graha in its rank.
   *
   * @param degrees come within its sign, Rahu's measured from the end
   */
  public record Held(CharaKaraka karaka, Graha graha, double degrees) {}

  /** The seven, without pitru, or the eight with Rahu. */
  public static List<Held> heldBy(GrahaPlaces places, boolean withRahu) {
    var ranked = withRahu ? CharaKarakas.ofEight(places) : CharaKarakas.ofSeven(places);
    var held = new ArrayList<Held>(8);
    int rank = 0;
    for (CharaKaraka karaka : values()) {
      if (karaka != PITRU || withRahu) {
        var graha = ranked.get(rank++);
        long way = places.longitude(graha).microarcsecondsInRasi();
        long counted = graha == Graha.RAHU ? SIGN - way : way;
        held.add(new Held(karaka, graha, counted / (double) SiderealLongitude.PER_DEGREE));
      }
    }
    return Collections.unmodifiableList(held);
  }
}

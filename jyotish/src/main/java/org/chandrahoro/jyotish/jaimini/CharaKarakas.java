package org.chandrahoro.jyotish.jaimini;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.chart.GrahaPlaces;
import org.chandrahoro.jyotish.chart.SkyWindow;

/**
 * The changing significators: grahas by how far each has come within its sign, farthest first.
 *
 * <p>Jaimini Sutras 1.1; Brihat Parashara Hora Shastra, ch. 32 (Santhanam). Seven are ranked from
 * the Sun to Saturn; with Rahu there are eight, and he is measured from the end of his sign, for he
 * travels backward. Of two with the same degree to the microarcsecond the first in weekday order
 * leads.
 */
public final class CharaKarakas {
  private static final long SIGN = 30 * 3_600_000_000L;
  private static final Graha[] GRAHAS = Graha.values();

  private CharaKarakas() {}

  /** Atma, amatya, bhratru, matru, putra, gnati, dara. */
  public static List<Graha> ofSeven(GrahaPlaces places) {
    return ranked(places, Graha.SATURN);
  }

  /** Atma, amatya, bhratru, matru, pitru, putra, gnati, dara. */
  public static List<Graha> ofEight(GrahaPlaces places) {
    return ranked(places, Graha.RAHU);
  }

  /**
   * The seven over a window, where their rank is the same throughout; empty where two change places
   * or one changes its sign.
   */
  public static Optional<List<Graha>> findOfSevenOver(SkyWindow window) {
    // Within their signs two grahas change places once at most in a day: as long as neither turns,
    // and the turning points are looked at, the rank at the ends tells.
    var ranks = new LinkedHashSet<List<Graha>>();
    for (GrahaPlaces places : window.turningPoints()) {
      ranks.add(ofSeven(places));
    }
    boolean staying =
        Arrays.stream(GRAHAS, 0, Graha.SATURN.ordinal() + 1)
            .allMatch(graha -> window.of(graha).findRasi().isPresent());
    return staying && ranks.size() == 1 ? Optional.of(ranks.getFirst()) : Optional.empty();
  }

  private static List<Graha> ranked(GrahaPlaces places, Graha last) {
    var ranked = Arrays.copyOf(GRAHAS, last.ordinal() + 1);
    Arrays.sort(ranked, (a, b) -> Long.compare(travelled(places, b), travelled(places, a)));
    return List.of(ranked);
  }

  private static long travelled(GrahaPlaces places, Graha graha) {
    long within = places.longitude(graha).microarcsecondsInRasi();
    return graha == Graha.RAHU ? SIGN - within : within;
  }
}

package org.chandrahoro.jyotish.speciality;

import java.time.Instant;
import java.util.List;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.panchanga.Span;
import org.chandrahoro.jyotish.panchanga.Window;
import org.chandrahoro.jyotish.transit.IngressSearch;

/**
 * The twenty-eighth star: the last quarter of Uttara Ashadha with the first fifteenth of Shravana,
 * 276°40′ to 280°53′20″ (Muhurta Chintamani, on abhijit).
 */
final class Abhijit {
  private static final SiderealLongitude BEGINS =
      new SiderealLongitude((276 * 60 + 40) * SiderealLongitude.PER_DEGREE / 60);
  private static final SiderealLongitude ENDS =
      new SiderealLongitude((280 * 3600 + 53 * 60 + 20) * SiderealLongitude.PER_DEGREE / 3600);

  private static final int INDEX = 21;

  /**
   * One of twenty-eight stars.
   *
   * @param index from 0 at Ashwini, Abhijit being 21
   */
  record Star(int index, Window window) {}

  private Abhijit() {}

  /** A star of the twenty-seven as one or two of twenty-eight. */
  static List<Star> split(Span<Nakshatra> star, IngressSearch search) {
    int index = star.limb().ordinal();
    Window window = star.window();
    return switch (star.limb()) {
      case UTTARA_ASHADHA -> {
        Instant border = crossing(BEGINS, window, search);
        yield List.of(
            new Star(index, new Window(window.from(), border)),
            new Star(INDEX, new Window(border, window.to())));
      }
      case SHRAVANA -> {
        Instant border = crossing(ENDS, window, search);
        yield List.of(
            new Star(INDEX, new Window(window.from(), border)),
            new Star(index + 1, new Window(border, window.to())));
      }
      default -> List.of(new Star(index < INDEX ? index : index + 1, window));
    };
  }

  private static Instant crossing(SiderealLongitude point, Window window, IngressSearch search) {
    return search
        .crossings(
            Graha.MOON, point, UniversalTime.of(window.from()), UniversalTime.of(window.to()))
        .getFirst()
        .time()
        .toInstant();
  }
}

package org.chandrahoro.jyotish.transit;

import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * One of the eight parts of 3°45′ of a sign, each ruled by a contributor of the ashtakavarga in the
 * order of their heavens, from Saturn to the Moon and the Lagna last. A transiting graha does its
 * good in the parts of those that give it a bindu in the sign (Phaladeepika 23).
 *
 * @param number 1 to 8
 */
public record Kakshya(int number) {
  private static final List<Graha> LORDS =
      List.of(
          Graha.SATURN,
          Graha.JUPITER,
          Graha.MARS,
          Graha.SUN,
          Graha.VENUS,
          Graha.MERCURY,
          Graha.MOON);

  public Kakshya {
    if (number < 1 || number > 8) {
      throw new IllegalArgumentException("kakshya " + number + "; accepted are 1 to 8");
    }
  }

  public static Kakshya of(SiderealLongitude longitude) {
    return new Kakshya(longitude.arcOf(96) % 8 + 1);
  }

  /** Its lord; none for the eighth, which is the Lagna's. */
  public Optional<Graha> lord() {
    return number == 8 ? Optional.empty() : Optional.of(LORDS.get(number - 1));
  }
}

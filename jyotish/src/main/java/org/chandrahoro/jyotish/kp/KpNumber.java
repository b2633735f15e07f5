package org.chandrahoro.jyotish.kp;

import java.util.Arrays;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * A number of the table of 249: the 243 subs of the zodiac, six of which are cut in two by the end
 * of a sign. A question is answered from the number that the asker gives.
 *
 * @param value 1 to 249
 */
public record KpNumber(int value) {
  /** How many there are. */
  public static final int COUNT = 249;

  private static final int[] YEARS = {7, 20, 6, 10, 7, 18, 16, 19, 17};

  /** A dasha year's share of a star, microarcseconds. */
  private static final long YEAR = SiderealLongitude.CIRCLE / 27 / 120;

  private static final long SIGN = SiderealLongitude.CIRCLE / 12;

  private static final long[] STARTS = starts();

  public KpNumber {
    if (value < 1 || value > COUNT) {
      throw new IllegalArgumentException("number " + value + "; accepted are 1 to " + COUNT);
    }
  }

  /** The number whose part of the zodiac holds a longitude. */
  public static KpNumber of(SiderealLongitude longitude) {
    int found = Arrays.binarySearch(STARTS, longitude.microarcseconds());
    return new KpNumber(found >= 0 ? found + 1 : -found - 1);
  }

  /** Where its part of the zodiac begins: the ascendant of its question. */
  public SiderealLongitude start() {
    return new SiderealLongitude(STARTS[value - 1]);
  }

  private static long[] starts() {
    var starts = new long[COUNT];
    int count = 0;
    long at = 0;
    for (int star = 0; star < 27; star++) {
      for (int part = 0; part < 9; part++) {
        starts[count++] = at;
        long end = at + YEARS[(star + part) % 9] * YEAR;
        long cusp = (at / SIGN + 1) * SIGN;
        if (cusp < end) {
          starts[count++] = cusp;
        }
        at = end;
      }
    }
    return starts;
  }
}

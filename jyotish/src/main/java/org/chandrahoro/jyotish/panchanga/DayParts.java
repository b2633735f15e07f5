package org.chandrahoro.jyotish.panchanga;

import java.util.List;
import org.chandrahoro.ephemeris.time.UniversalTime;

/**
 * Daylight and night cut into equal parts, and the parts that the weekday makes bad. Times are UT
 * days from J2000.
 */
record DayParts(double sunrise, double sunset, double nextSunrise) {

  // Which eighth of daylight, from 1, by weekday from Sunday. Gulika and Yamaghantaka are the
  // portions of Saturn and Jupiter when the first is the weekday lord's and the others follow in
  // weekday order (BPHS ch. 3 of Santhanam's edition, on the upagrahas). Rahu kalam has no such
  // verse: it is the practice of every southern almanac.
  private static final int[] RAHU_KALAM = {8, 2, 7, 5, 6, 4, 3};
  private static final int[] GULIKA_KALAM = {7, 6, 5, 4, 3, 2, 1};
  private static final int[] YAMAGANDAM = {5, 4, 3, 2, 1, 7, 6};

  private static final int ABHIJIT = 8;
  private static final int MUHURTAS = 15;

  Window rahuKalam(Vara vara) {
    return eighth(RAHU_KALAM[vara.ordinal()]);
  }

  Window gulikaKalam(Vara vara) {
    return eighth(GULIKA_KALAM[vara.ordinal()]);
  }

  Window yamagandam(Vara vara) {
    return eighth(YAMAGANDAM[vara.ordinal()]);
  }

  /** The muhurta of noon, eighth of the fifteen of daylight (Muhurta Chintamani, vivaha). */
  Window abhijit() {
    return dayMuhurta(ABHIJIT);
  }

  /**
   * The bad muhurtas of the weekday. Muhurta Chintamani, vivaha prakarana ("ravav aryama, brahma
   * rakshas cha some, kuje vahni-pitrye, budhe chabhijit, gurau toya-rakshau, bhrigau
   * brahma-pitrye, shanav isha-sarpau"), with the rulers of the fifteen muhurtas as it names them:
   * Shiva, Sarpa, Mitra, Pitri, Vasu, Toya, Vishve, Abhijit, Brahma, Indra, Indragni, Rakshas,
   * Varuna, Aryaman, Bhaga. Vahni (Agni) rules the seventh of the night.
   */
  List<Window> durmuhurtam(Vara vara) {
    return switch (vara) {
      case RAVI -> List.of(dayMuhurta(14));
      case SOMA -> List.of(dayMuhurta(9), dayMuhurta(12));
      case MANGALA -> List.of(dayMuhurta(4), nightMuhurta(7));
      case BUDHA -> List.of(dayMuhurta(8));
      case GURU -> List.of(dayMuhurta(6), dayMuhurta(12));
      case SHUKRA -> List.of(dayMuhurta(4), dayMuhurta(9));
      case SHANI -> List.of(dayMuhurta(1), dayMuhurta(2));
    };
  }

  private Window eighth(int number) {
    return part(sunrise, sunset, number, 8);
  }

  private Window dayMuhurta(int number) {
    return part(sunrise, sunset, number, MUHURTAS);
  }

  private Window nightMuhurta(int number) {
    return part(sunset, nextSunrise, number, MUHURTAS);
  }

  private static Window part(double from, double to, int number, int parts) {
    double length = (to - from) / parts;
    return window(from + (number - 1) * length, from + number * length);
  }

  static Window window(double from, double to) {
    return new Window(new UniversalTime(from).toInstant(), new UniversalTime(to).toInstant());
  }
}

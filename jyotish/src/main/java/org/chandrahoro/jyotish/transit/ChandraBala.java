package org.chandrahoro.jyotish.transit;

import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.panchanga.Paksha;

/**
 * The strength that the day's Moon lends, by its house from the natal Moon. Good are 1, 3, 6, 7, 10
 * and 11 (Phaladeepika 26); in the bright half 2, 5 and 9 as well (Muhurta Chintamani, gochara
 * prakarana, and the verse of the Telugu almanacs); 4, 8 and 12 are weak, of which the eighth,
 * chandrashtama, is shunned most.
 *
 * @param house 1 to 12
 */
public record ChandraBala(int house) {
  public ChandraBala {
    if (house < 1 || house > 12) {
      throw new IllegalArgumentException("house " + house + "; accepted are 1 to 12");
    }
  }

  public static ChandraBala of(Rasi natalMoon, Rasi moon) {
    return new ChandraBala(natalMoon.countTo(moon));
  }

  public boolean isGood(Paksha paksha) {
    return switch (house) {
      case 1, 3, 6, 7, 10, 11 -> true;
      case 2, 5, 9 -> paksha == Paksha.SHUKLA;
      default -> false;
    };
  }

  public boolean isChandrashtama() {
    return house == 8;
  }
}

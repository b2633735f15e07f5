package org.chandrahoro.jyotish.tajika;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;

/**
 * What gladdens a graha in the year chart, five points each; Tajika Neelakanthi, first chapter.
 *
 * @param place its own house of joy: Sun 9, Moon 3, Mars 6, Mercury 1, Jupiter 11, Venus 5, Saturn
 *     12
 * @param dignity its own sign or that of its exaltation
 * @param houses female grahas in 1, 2, 3, 7, 8, 9, male ones in the others
 * @param time male grahas by day, female ones by night; Sun, Mars and Jupiter are male
 */
public record HarshaBala(boolean place, boolean dignity, boolean houses, boolean time) {
  private static final int[] JOY = {9, 3, 6, 1, 11, 5, 12};

  static HarshaBala of(RecordedChart year, Graha graha, boolean day) {
    int house = year.bhava(graha).number();
    Rasi sign = year.rasi(graha);
    boolean male = graha == Graha.SUN || graha == Graha.MARS || graha == Graha.JUPITER;
    boolean femaleHouse = house % 6 >= 1 && house % 6 <= 3;
    return new HarshaBala(
        JOY[graha.ordinal()] == house,
        sign.lord() == graha || Dignity.exaltationOf(graha) == sign,
        male != femaleHouse,
        male == day);
  }

  /** 0 to 20. */
  public int total() {
    return 5 * ((place ? 1 : 0) + (dignity ? 1 : 0) + (houses ? 1 : 0) + (time ? 1 : 0));
  }
}

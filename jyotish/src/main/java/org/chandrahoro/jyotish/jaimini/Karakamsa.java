package org.chandrahoro.jyotish.jaimini;

import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.varga.Varga;
import org.chandrahoro.jyotish.varga.VargaChart;

/**
 * The navamsa sign of the atma karaka. Read as a lagna in the sign chart it is the karakamsa, in
 * the navamsa chart itself the swamsa; some call the navamsa lagna swamsa, which is given too.
 *
 * <p>Jaimini Sutras 1.2; Brihat Parashara Hora Shastra, ch. 33 (Santhanam).
 *
 * @param atma the atma karaka among the seven
 */
public record Karakamsa(Graha atma, Rasi rasi, Rasi navamsaLagna) {

  public static Karakamsa of(RecordedChart chart) {
    var navamsa = VargaChart.of(chart, Varga.NAVAMSA);
    var atma = CharaKarakas.ofSeven(chart.places()).getFirst();
    return new Karakamsa(atma, navamsa.rasi(atma), navamsa.lagna());
  }

  /** The house of a graha in the sign chart, from the karakamsa. */
  public Bhava bhavaInRasi(RecordedChart chart, Graha graha) {
    return Bhava.of(chart.rasi(graha), rasi);
  }

  /** The house of a graha in the navamsa, from the swamsa. */
  public Bhava bhavaInNavamsa(RecordedChart chart, Graha graha) {
    return Bhava.of(Varga.NAVAMSA.of(chart.longitude(graha)), rasi);
  }
}

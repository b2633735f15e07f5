package org.chandrahoro.jyotish.dasha;

import java.util.Arrays;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * The dasha of 36 years by the eight yoginis, laid out for three rounds.
 *
 * <p>Brihat Parashara Hora Shastra, ch. 46 on Yogini dasha (Santhanam): three is added to the
 * number of the nakshatra and the sum divided by eight, the remainder being the yogini, so that
 * Ardra opens with Mangala. Sub-periods are in proportion to the years of the yoginis, as in every
 * other dasha of that chapter; some programs make them equal.
 */
public final class YoginiDasha {
  private static final int ROUNDS = 3;

  private static final DashaOrder ORDER =
      new DashaOrder(
          Arrays.stream(Yogini.values()).map(Yogini::lord).toList(),
          Arrays.stream(Yogini.values()).mapToInt(Yogini::years).toArray());

  private YoginiDasha() {}

  /** From the Moon of a chart, in years of its conventions. */
  public static Dasha of(RecordedChart chart) {
    return from(
        chart.longitude(Graha.MOON), chart.moment().time(), chart.conventions().dashaYearDays());
  }

  /**
   * @param moon the Moon's longitude at birth
   * @param yearDays length of the dasha year in days, as in the conventions
   */
  public static Dasha from(SiderealLongitude moon, UniversalTime birth, double yearDays) {
    int nakshatra = moon.arcOf(27);
    // number + 3, less one because Mangala stands at index 0
    int yogini = (nakshatra + 1 + 3 - 1) % ORDER.size();
    long travelled = moon.microarcseconds() - nakshatra * DashaSpan.NAKSHATRA;
    return new Dasha(
        ORDER, yogini, travelled / (double) DashaSpan.NAKSHATRA, ROUNDS, birth, yearDays);
  }
}

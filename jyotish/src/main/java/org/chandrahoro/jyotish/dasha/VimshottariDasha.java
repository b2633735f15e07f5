package org.chandrahoro.jyotish.dasha;

import static org.chandrahoro.jyotish.Graha.JUPITER;
import static org.chandrahoro.jyotish.Graha.KETU;
import static org.chandrahoro.jyotish.Graha.MARS;
import static org.chandrahoro.jyotish.Graha.MERCURY;
import static org.chandrahoro.jyotish.Graha.MOON;
import static org.chandrahoro.jyotish.Graha.RAHU;
import static org.chandrahoro.jyotish.Graha.SATURN;
import static org.chandrahoro.jyotish.Graha.SUN;
import static org.chandrahoro.jyotish.Graha.VENUS;

import java.util.List;
import org.chandrahoro.ephemeris.time.UniversalTime;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * The dasha of 120 years: nine lords by the three nonades of nakshatras, from Krittika the Sun.
 *
 * <p>Brihat Parashara Hora Shastra, ch. 46.12–16 (Santhanam): lords and years, and the balance as
 * the untravelled share of the Moon's nakshatra; ch. 51: sub-periods in proportion.
 */
public final class VimshottariDasha {
  private static final DashaOrder ORDER =
      new DashaOrder(
          List.of(KETU, VENUS, SUN, MOON, MARS, RAHU, JUPITER, SATURN, MERCURY),
          7,
          20,
          6,
          10,
          7,
          18,
          16,
          19,
          17);

  private VimshottariDasha() {}

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
    long travelled = moon.microarcseconds() - nakshatra * DashaSpan.NAKSHATRA;
    return new Dasha(
        ORDER, nakshatra % 9, travelled / (double) DashaSpan.NAKSHATRA, 1, birth, yearDays);
  }
}

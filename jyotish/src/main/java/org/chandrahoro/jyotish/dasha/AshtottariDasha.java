package org.chandrahoro.jyotish.dasha;

import static org.chandrahoro.jyotish.Graha.JUPITER;
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
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * The dasha of 108 years by eight lords (Ketu has none), each of whom holds a group of four or
 * three neighbouring nakshatras from Ardra on. The balance is the untravelled share of the whole
 * group.
 *
 * <p>Brihat Parashara Hora Shastra, ch. 46 on Ashtottari (Santhanam). Counted on twenty-seven equal
 * nakshatras without an arc for Abhijit unless {@link AshtottariStars} says otherwise; sub-periods
 * run forward from the lord of the period, in proportion.
 */
public final class AshtottariDasha {
  private static final DashaOrder ORDER =
      new DashaOrder(
          List.of(SUN, MOON, MARS, MERCURY, SATURN, JUPITER, RAHU, VENUS),
          6,
          15,
          8,
          17,
          10,
          19,
          12,
          21);

  /** How many nakshatras each lord holds, from Ardra. */
  private static final int[] NAKSHATRAS_HELD = {4, 3, 4, 3, 3, 3, 4, 3};

  private AshtottariDasha() {}

  /** From the Moon of a chart, in years of its conventions. */
  public static Dasha of(RecordedChart chart) {
    return from(
        chart.longitude(Graha.MOON), chart.moment().time(), chart.conventions().dashaYearDays());
  }

  /**
   * On equal nakshatras without Abhijit.
   *
   * @param moon the Moon's longitude at birth
   * @param yearDays length of the dasha year in days, as in the conventions
   */
  public static Dasha from(SiderealLongitude moon, UniversalTime birth, double yearDays) {
    return from(moon, birth, yearDays, AshtottariStars.EQUAL);
  }

  /**
   * @param moon the Moon's longitude at birth
   * @param yearDays length of the dasha year in days, as in the conventions
   * @param stars whether Abhijit has an arc of its own
   */
  public static Dasha from(
      SiderealLongitude moon, UniversalTime birth, double yearDays, AshtottariStars stars) {
    var ardra = new SiderealLongitude(Nakshatra.ARDRA.ordinal() * DashaSpan.NAKSHATRA);
    long travelled = ardra.microarcsecondsTo(moon);
    int lord = 0;
    while (travelled >= NAKSHATRAS_HELD[lord] * DashaSpan.NAKSHATRA) {
      travelled -= NAKSHATRAS_HELD[lord] * DashaSpan.NAKSHATRA;
      lord++;
    }
    double share =
        stars == AshtottariStars.WITH_ABHIJIT && ORDER.lord(lord) == SATURN
            ? AshtottariStars.shareOfSaturn(travelled)
            : travelled / (double) (NAKSHATRAS_HELD[lord] * DashaSpan.NAKSHATRA);
    return new Dasha(ORDER, lord, share, 1, birth, yearDays);
  }
}

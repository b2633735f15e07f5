package org.chandrahoro.jyotish.point;

import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;

/** The lagnas of fortune that need the Moon and no sunrise. */
public final class MoonLagnas {
  private static final long NAKSHATRA = SiderealLongitude.CIRCLE / 27;

  /** The kalas of Sun to Saturn in weekday order. */
  private static final int[] KALAS = {30, 16, 6, 8, 10, 12, 1};

  private MoonLagnas() {}

  /**
   * Sree lagna: as far beyond the lagna, of the circle, as the Moon has come within her nakshatra.
   * Modern Jaimini practice (P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach).
   */
  public static SiderealLongitude sree(RecordedChart chart) {
    long travelled = chart.longitude(Graha.MOON).microarcseconds() % NAKSHATRA;
    return new SiderealLongitude(chart.lagna().microarcseconds() + travelled * 27);
  }

  /**
   * Indu lagna: the kalas of the lords of the ninth from lagna and Moon are added, twelves cast
   * out, and so many signs counted from the Moon's own; a remainder of nothing is twelve.
   * Kalidasa's Uttara Kalamrita, section 4.
   */
  public static Rasi indu(RecordedChart chart) {
    var moon = chart.rasi(Graha.MOON);
    int kalas =
        KALAS[chart.lordOf(Bhava.NINTH).ordinal()]
            + KALAS[Bhava.NINTH.rasiFrom(moon).lord().ordinal()];
    return moon.plus(kalas - 1);
  }
}

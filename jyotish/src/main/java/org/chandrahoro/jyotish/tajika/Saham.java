package org.chandrahoro.jyotish.tajika;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * A sensitive point of the year chart: how far one point is from another, laid off from a third.
 * Where the third does not lie on the way from the second to the first, a sign is added; by night
 * the first two change places, save where the verses forbid it.
 *
 * <p>Tajika Neelakanthi, the chapter on sahamas, in the form of P. V. R. Narasimha Rao, Vedic
 * Astrology: An Integrated Approach, ch. 28. Houses are of thirty degrees from the lagna's.
 */
public enum Saham {
  /** Merit and fortune. */
  PUNYA(Term.MOON, Term.SUN, Term.LAGNA, true),
  /** Learning. */
  VIDYA(Term.SUN, Term.MOON, Term.LAGNA, true),
  /** Fame. */
  YASHAS(Term.JUPITER, Term.PUNYA, Term.LAGNA, true),
  /** Friends. */
  MITRA(Term.JUPITER, Term.PUNYA, Term.VENUS, true),
  /** Greatness. */
  MAHATMYA(Term.PUNYA, Term.MARS, Term.LAGNA, true),
  /** Desires. */
  ASHA(Term.SATURN, Term.MARS, Term.LAGNA, true),
  /** Ability. Where Mars rules the lagna, Jupiter stands for the first Mars. */
  SAMARTHYA(Term.MARS_OR_JUPITER, Term.LORD_OF_1, Term.LAGNA, true),
  /** Brothers. */
  BHRATRI(Term.JUPITER, Term.SATURN, Term.LAGNA, false),
  /** Respect. */
  GAURAVA(Term.JUPITER, Term.MOON, Term.SUN, true),
  /** Father. */
  PITRI(Term.SATURN, Term.SUN, Term.LAGNA, true),
  /** Rule. */
  RAJYA(Term.SATURN, Term.SUN, Term.LAGNA, true),
  /** Mother. */
  MATRI(Term.MOON, Term.VENUS, Term.LAGNA, true),
  /** Children. */
  PUTRA(Term.JUPITER, Term.MOON, Term.LAGNA, true),
  /** Life. */
  JIVA(Term.SATURN, Term.JUPITER, Term.LAGNA, true),
  /** Work. */
  KARMA(Term.MARS, Term.MERCURY, Term.LAGNA, true),
  /** Illness. */
  ROGA(Term.LAGNA, Term.MOON, Term.LAGNA, false),
  /** Strife. */
  KALI(Term.JUPITER, Term.MARS, Term.LAGNA, true),
  /** Sciences. */
  SHASTRA(Term.JUPITER, Term.SATURN, Term.MERCURY, true),
  /** Relatives. */
  BANDHU(Term.MERCURY, Term.MOON, Term.LAGNA, true),
  /** Death. */
  MRITYU(Term.HOUSE_8, Term.MOON, Term.LAGNA, false),
  /** Foreign lands. */
  PARADESHA(Term.HOUSE_9, Term.LORD_OF_9, Term.LAGNA, false),
  /** Wealth. */
  ARTHA(Term.HOUSE_2, Term.LORD_OF_2, Term.LAGNA, false),
  /** Another's wife. */
  PARADARA(Term.VENUS, Term.SUN, Term.LAGNA, true),
  /** Commerce. */
  VANIK(Term.MOON, Term.MERCURY, Term.LAGNA, true),
  /** Success in undertakings: from the Sun and his lord by day, from the Moon and hers by night. */
  KARYASIDDHI(Term.SATURN, Term.LUMINARY, Term.LORD_OF_LUMINARY, false),
  /** Marriage. */
  VIVAHA(Term.VENUS, Term.SATURN, Term.LAGNA, true),
  /** Grief. */
  SANTAPA(Term.SATURN, Term.MOON, Term.HOUSE_6, true),
  /** Devotion. */
  SHRADDHA(Term.VENUS, Term.MARS, Term.LAGNA, true),
  /** Affection. */
  PRITI(Term.SHASTRA, Term.PUNYA, Term.LAGNA, true),
  /** Lasting illness. */
  JADYA(Term.MARS, Term.SATURN, Term.MERCURY, true),
  /** Business. */
  VYAPARA(Term.MARS, Term.SATURN, Term.LAGNA, false),
  /** Enemies. */
  SHATRU(Term.MARS, Term.SATURN, Term.LAGNA, true),
  /** Crossing water. */
  JALAPATANA(Term.MIDDLE_OF_KARKA, Term.SATURN, Term.LAGNA, true),
  /** Captivity. */
  BANDHANA(Term.PUNYA, Term.SATURN, Term.LAGNA, true),
  /** Untimely death. */
  APAMRITYU(Term.HOUSE_8, Term.MARS, Term.LAGNA, true),
  /** Gains. */
  LABHA(Term.HOUSE_11, Term.LORD_OF_11, Term.LAGNA, false);

  private final Term first;
  private final Term second;
  private final Term third;
  private final boolean turnsByNight;

  Saham(Term first, Term second, Term third, boolean turnsByNight) {
    this.first = first;
    this.second = second;
    this.third = third;
    this.turnsByNight = turnsByNight;
  }

  /**
   * Where the point falls in a chart.
   *
   * @param day whether the Sun is above the horizon in it
   */
  public SiderealLongitude of(RecordedChart chart, boolean day) {
    boolean turned = turnsByNight && !day;
    var minuend = (turned ? second : first).of(chart, day);
    var subtrahend = (turned ? first : second).of(chart, day);
    var from = third.of(chart, day);
    long way = subtrahend.microarcsecondsTo(minuend);
    boolean onTheWay = subtrahend.microarcsecondsTo(from) <= way;
    return new SiderealLongitude(
        from.microarcseconds() + way + (onTheWay ? 0 : 30 * SiderealLongitude.PER_DEGREE));
  }

  /** What a saham is reckoned from. */
  private enum Term {
    SUN,
    MOON,
    MARS,
    MERCURY,
    JUPITER,
    VENUS,
    SATURN,
    LAGNA,
    HOUSE_2,
    HOUSE_6,
    HOUSE_8,
    HOUSE_9,
    HOUSE_11,
    LORD_OF_1,
    LORD_OF_2,
    LORD_OF_9,
    LORD_OF_11,
    MARS_OR_JUPITER,
    LUMINARY,
    LORD_OF_LUMINARY,
    MIDDLE_OF_KARKA,
    PUNYA,
    SHASTRA;

    SiderealLongitude of(RecordedChart chart, boolean day) {
      return switch (this) {
        case SUN -> chart.longitude(Graha.SUN);
        case MOON -> chart.longitude(Graha.MOON);
        case MARS -> chart.longitude(Graha.MARS);
        case MERCURY -> chart.longitude(Graha.MERCURY);
        case JUPITER -> chart.longitude(Graha.JUPITER);
        case VENUS -> chart.longitude(Graha.VENUS);
        case SATURN -> chart.longitude(Graha.SATURN);
        case LAGNA -> chart.lagna();
        case HOUSE_2 -> house(chart, 2);
        case HOUSE_6 -> house(chart, 6);
        case HOUSE_8 -> house(chart, 8);
        case HOUSE_9 -> house(chart, 9);
        case HOUSE_11 -> house(chart, 11);
        case LORD_OF_1 -> lord(chart, 1);
        case LORD_OF_2 -> lord(chart, 2);
        case LORD_OF_9 -> lord(chart, 9);
        case LORD_OF_11 -> lord(chart, 11);
        case MARS_OR_JUPITER ->
            chart.longitude(chart.lagnaRasi().lord() == Graha.MARS ? Graha.JUPITER : Graha.MARS);
        case LUMINARY -> chart.longitude(luminary(day));
        case LORD_OF_LUMINARY -> chart.longitude(chart.rasi(luminary(day)).lord());
        case MIDDLE_OF_KARKA -> SiderealLongitude.ofDegrees(105);
        case PUNYA -> Saham.PUNYA.of(chart, day);
        case SHASTRA -> Saham.SHASTRA.of(chart, day);
      };
    }

    private static Graha luminary(boolean day) {
      return day ? Graha.SUN : Graha.MOON;
    }

    private static SiderealLongitude house(RecordedChart chart, int number) {
      return chart.lagna().plusDegrees(30 * (number - 1));
    }

    private static SiderealLongitude lord(RecordedChart chart, int number) {
      return chart.longitude(chart.lagnaRasi().plus(number - 1).lord());
    }
  }
}

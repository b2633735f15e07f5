package org.chandrahoro.jyotish.jaimini;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;
import org.chandrahoro.jyotish.chart.RecordedChart;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.jaimini.ActingLord.Ground;

/** How a school finds the acting lord of the two signs that Jaimini gives a second lord. */
public enum CoLords {
  /** The nodes rule nothing: Mars and Saturn act. */
  SIMPLE,
  /**
   * K. N. Rao, Predicting through Jaimini's Chara Dasha: the one outside the sign when the other is
   * in it; else the one with more grahas; else the one with more degrees in its sign.
   */
  K_N_RAO,
  /**
   * P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, 15.5.1, for arudhas: the one
   * outside when the other is in the sign; more companions; more support of Jupiter, Mercury and
   * dispositor by company or rasi drishti; exaltation; the kind of its sign; and at last how far it
   * has come in its sign, the nodes measured from the end.
   */
  NARASIMHA_RAO;

  private static final long SIGN = SiderealLongitude.CIRCLE / 12;
  private static final Graha[] GRAHAS = Graha.values();

  /** The acting lord of any sign. */
  public ActingLord of(RecordedChart chart, Rasi rasi) {
    var first = rasi.lord();
    var second = secondLord(rasi);
    if (this == SIMPLE || second == first) {
      return new ActingLord(rasi, first, Ground.SOLE);
    }
    boolean firstHome = chart.rasi(first) == rasi;
    boolean secondHome = chart.rasi(second) == rasi;
    if (firstHome || secondHome) {
      return firstHome && secondHome
          ? new ActingLord(rasi, first, Ground.BOTH_AT_HOME)
          : new ActingLord(rasi, firstHome ? second : first, Ground.OTHER_AT_HOME);
    }
    return stronger(chart, rasi, first, second);
  }

  /** The node that shares a sign with its lord; elsewhere the lord itself. */
  public static Graha secondLord(Rasi rasi) {
    return switch (rasi) {
      case VRISCHIKA -> Graha.KETU;
      case KUMBHA -> Graha.RAHU;
      default -> rasi.lord();
    };
  }

  private ActingLord stronger(RecordedChart chart, Rasi rasi, Graha first, Graha second) {
    int more = companions(chart, first) - companions(chart, second);
    if (more != 0) {
      return new ActingLord(rasi, more > 0 ? first : second, Ground.MORE_COMPANIONS);
    }
    if (this == NARASIMHA_RAO) {
      more = support(chart, first) - support(chart, second);
      if (more != 0) {
        return new ActingLord(rasi, more > 0 ? first : second, Ground.MORE_SUPPORT);
      }
      boolean firstExalted = isExalted(chart, first);
      if (firstExalted != isExalted(chart, second)) {
        return new ActingLord(rasi, firstExalted ? first : second, Ground.EXALTED);
      }
      more = kind(chart.rasi(first)) - kind(chart.rasi(second));
      if (more != 0) {
        return new ActingLord(rasi, more > 0 ? first : second, Ground.STRONGER_SIGN);
      }
    }
    long ahead = way(chart, first) - way(chart, second);
    return new ActingLord(rasi, ahead >= 0 ? first : second, Ground.FARTHER_IN_SIGN);
  }

  /** How many others stand in a graha's sign. */
  static int companions(RecordedChart chart, Graha graha) {
    return occupants(chart, chart.rasi(graha)) - 1;
  }

  /** How many of the nine stand in a sign. */
  static int occupants(RecordedChart chart, Rasi sign) {
    int occupants = 0;
    for (Graha graha : GRAHAS) {
      if (chart.rasi(graha) == sign) {
        occupants++;
      }
    }
    return occupants;
  }

  /** How many of Jupiter, Mercury and the dispositor stand with a graha or see it. */
  private static int support(RecordedChart chart, Graha graha) {
    var sign = chart.rasi(graha);
    int support = 0;
    for (Graha helper : new Graha[] {Graha.JUPITER, Graha.MERCURY, sign.lord()}) {
      if (helper != graha && RasiDrishti.touches(chart, helper, sign)) {
        support++;
      }
    }
    return support;
  }

  static boolean isExalted(RecordedChart chart, Graha graha) {
    return chart.rasi(graha) == Dignity.exaltationOf(graha);
  }

  /** Dual signs are stronger than fixed ones, fixed than movable. */
  static int kind(Rasi sign) {
    return sign.ordinal() % 3;
  }

  /** How far a graha has come in its sign, microarcseconds. */
  private long way(RecordedChart chart, Graha graha) {
    long way = chart.longitude(graha).microarcsecondsInRasi();
    return this == NARASIMHA_RAO && graha.isNode() ? SIGN - way : way;
  }
}

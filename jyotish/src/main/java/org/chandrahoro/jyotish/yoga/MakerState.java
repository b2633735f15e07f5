package org.chandrahoro.jyotish.yoga;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Bhava;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dignity.Dignity;

/**
 * The state of the grahas that make a yoga: what speaks for their power and what against it, as
 * {@link YogaStrength} says for each family.
 */
final class MakerState {
  private static final int SUN = Graha.SUN.ordinal();
  private static final int MOON = Graha.MOON.ordinal();

  /** The Moon is weak within six tithis of the Sun and full of light beyond ten. */
  private static final double DARK_DEGREES = 72;

  private static final double BRIGHT_DEGREES = 120;

  private final YogaChart chart;
  private final YogaFamily family;
  private final int makers;
  private final List<Reason> why;
  private final List<Reason> inFavour = new ArrayList<>(4);
  private final List<Reason> against = new ArrayList<>(4);

  private MakerState(YogaChart chart, YogaFamily family, int makers, List<Reason> why) {
    this.chart = chart;
    this.family = family;
    this.makers = makers;
    this.why = why;
  }

  /**
   * @param makers one bit a graha, the Sun lowest
   * @param why what the yoga rests on: a weakness that it is made of does not count against it
   */
  static MakerState of(YogaChart chart, YogaFamily family, int makers, List<Reason> why) {
    var state = new MakerState(chart, family, makers, why);
    state.weighDignity();
    switch (family) {
      case MAHAPURUSHA -> state.weighLuminaries();
      case LUNAR -> state.weighMoonlight();
      case RAJA, DHANA -> state.weighHardHouses();
      case VIPARITA -> state.weighCompany();
      default -> {}
    }
    return state;
  }

  List<Reason> inFavour() {
    return List.copyOf(inFavour);
  }

  List<Reason> against() {
    return List.copyOf(against);
  }

  /** The balance; for a hard yoga sound makers soften and weak ones aggravate. */
  YogaStrength strength(boolean hard) {
    int balance = inFavour.size() - against.size();
    int telling = Integer.bitCount(makers) >= 5 ? 2 : 1;
    if (Math.abs(balance) < telling) {
      return YogaStrength.MEDIUM;
    }
    return balance > 0 == hard ? YogaStrength.WEAK : YogaStrength.STRONG;
  }

  private void against(Reason reason) {
    if (!why.contains(reason) && !against.contains(reason)) {
      against.add(reason);
    }
  }

  private void weighDignity() {
    int sound = makers & (chart.exalted() | chart.own());
    int same = makers & chart.vargottama();
    int low = makers & chart.debilitated();
    int burnt = makers & chart.combust();
    int marked = sound | same | low | burnt;
    for (int left = marked; left != 0; left &= left - 1) {
      int g = Integer.numberOfTrailingZeros(left);
      var graha = YogaChart.GRAHAS[g];
      if ((sound >> g & 1) != 0) {
        weighSound(g);
      }
      if ((same >> g & 1) != 0) {
        inFavour.add(new Reason.Vargottama(graha));
      }
      if ((low >> g & 1) != 0) {
        against(new Reason.Standing(graha, Dignity.DEBILITATED));
      }
      if ((burnt >> g & 1) != 0) {
        against(new Reason.Combust(graha));
      }
    }
  }

  /** Every great person stands in its own or exaltation sign: only the better of these tells. */
  private void weighSound(int graha) {
    var standing = Standing.DIGNIFIED.reason(chart, graha);
    boolean better = (chart.exalted() >> graha & 1) != 0;
    if (family != YogaFamily.MAHAPURUSHA || better || chart.dignity(graha) != Dignity.OWN) {
      inFavour.add(standing);
    }
  }

  private void weighLuminaries() {
    for (int left = makers; left != 0; left &= left - 1) {
      int graha = Integer.numberOfTrailingZeros(left);
      int company = chart.occupants(chart.sign(graha)) & (1 << SUN | 1 << MOON);
      for (; company != 0; company &= company - 1) {
        int luminary = Integer.numberOfTrailingZeros(company);
        against(new Reason.Together(Evidence.grahas(1 << graha | 1 << luminary)));
      }
    }
  }

  private void weighMoonlight() {
    if ((makers >> MOON & 1) != 0) {
      double apart = chart.moonFromSunDegrees();
      if (apart < DARK_DEGREES) {
        against(new Reason.Moonlight(false, apart));
      } else if (apart > BRIGHT_DEGREES) {
        inFavour.add(new Reason.Moonlight(true, apart));
      }
    }
  }

  private void weighHardHouses() {
    for (int left = makers & chart.hardLords(); left != 0; left &= left - 1) {
      int graha = Integer.numberOfTrailingZeros(left);
      for (Bhava bhava : List.of(Bhava.SIXTH, Bhava.EIGHTH, Bhava.TWELFTH)) {
        if (chart.lord(bhava.ordinal()) == graha && isNamedAsLord(graha)) {
          against(new Reason.LordOf(YogaChart.GRAHAS[graha], bhava));
        }
      }
    }
    for (int left = makers; left != 0; left &= left - 1) {
      int graha = Integer.numberOfTrailingZeros(left);
      int house = chart.house(graha);
      if (house == 5 || house == 7 || house == 11) {
        against(new Reason.InBhava(YogaChart.GRAHAS[graha], YogaChart.BHAVAS[house]));
      }
    }
  }

  /** A graha that the rule names itself, as in the dhana yogas of one lagna, is taken as it is. */
  private boolean isNamedAsLord(int graha) {
    for (Reason reason : why) {
      if (reason instanceof Reason.LordOf(var lord, var _) && lord.ordinal() == graha) {
        return true;
      }
    }
    return false;
  }

  private void weighCompany() {
    for (int left = makers; left != 0; left &= left - 1) {
      int graha = Integer.numberOfTrailingZeros(left);
      int company = chart.occupants(chart.sign(graha)) & ~makers & ~chart.lordsOfHardHouses();
      for (; company != 0; company &= company - 1) {
        int other = Integer.numberOfTrailingZeros(company);
        against(new Reason.Together(Evidence.grahas(1 << graha | 1 << other)));
      }
    }
  }
}

package org.chandrahoro.jyotish.avastha;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.SiderealLongitude;

/**
 * The twelve activities, by a count. Brihat Parashara Hora Shastra, ch. 45 (Santhanam): the number
 * of the graha's star times its own (Sun 1 to Ketu 9) times that of its navamsa within the sign,
 * and to this the Moon's star, the ghati running since sunrise and the lagna's sign; twelves are
 * cast out, and what remains is the state, nothing being the twelfth.
 */
public enum SayanadiAvastha {
  SAYANA,
  UPAVESANA,
  NETRAPANI,
  PRAKASANA,
  GAMANA,
  AGAMANA,
  SABHA,
  AGAMA,
  BHOJANA,
  NRITYALIPSA,
  KAUTUKA,
  NIDRA;

  private static final SayanadiAvastha[] ALL = values();

  /** How much of an activity's effect comes. */
  public enum Effort {
    /** A glance: a middling effect. */
    DRISHTI,
    /** An effort: the whole. */
    CHESHTA,
    /** A misguided one: very little. */
    VICHESHTA
  }

  /**
   * The sounds that a name may begin with, in five groups: a, ka, chha, da, dha, bha, va; i, kha,
   * ja, dha, na, ma, sha; u, ga, jha, ta, pa, ya, sha; e, gha, ta, tha, pha, ra, sa; o, cha, tha,
   * da, ba, la, ha. The repeated letters are cerebral and dental by turns.
   */
  public enum NameSound {
    A,
    I,
    U,
    E,
    O
  }

  /** What is added for each graha before threes are cast out. */
  private static final int[] ADDED = {5, 2, 2, 3, 5, 3, 3, 4, 4};

  /**
   * The numbers that make a state.
   *
   * @param star of the graha, 1 to 27
   * @param graha 1 for the Sun to 9 for Ketu
   * @param navamsa within its sign, 1 to 9
   * @param moonStar 1 to 27
   * @param ghati running since sunrise, from 1
   * @param lagna 1 for Mesha to 12
   */
  public record Count(int star, int graha, int navamsa, int moonStar, int ghati, int lagna) {
    /** The count of a graha. */
    static Count of(
        Graha graha,
        SiderealLongitude place,
        SiderealLongitude moon,
        double minutesSinceSunrise,
        Rasi lagna) {
      return new Count(
          Nakshatra.of(place).number(),
          graha.ordinal() + 1,
          place.arcOf(108) % 9 + 1,
          Nakshatra.of(moon).number(),
          (int) (minutesSinceSunrise / 24) + 1,
          lagna.ordinal() + 1);
    }

    public int sum() {
      return star * graha * navamsa + moonStar + ghati + lagna;
    }

    /** The state that the sum leads to. */
    public SayanadiAvastha avastha() {
      return ALL[(sum() + 11) % 12];
    }
  }

  /** How a graha in this state acts for somebody whose name begins with such a sound. */
  public Effort effort(Graha graha, NameSound sound) {
    int number = ordinal() + 1;
    int rest = (number * number + sound.ordinal() + 1) % 12;
    return switch ((rest + ADDED[graha.ordinal()]) % 3) {
      case 1 -> Effort.DRISHTI;
      case 2 -> Effort.CHESHTA;
      default -> Effort.VICHESHTA;
    };
  }
}

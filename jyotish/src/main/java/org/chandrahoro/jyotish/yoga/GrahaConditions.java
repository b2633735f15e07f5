package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.Condition.all;
import static org.chandrahoro.jyotish.yoga.Condition.any;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dignity.Dignity;

/**
 * What rules ask of grahas in their parts. One graha in two parts is never with, sees or exchanges
 * with itself.
 */
final class GrahaConditions {
  private GrahaConditions() {}

  static Condition in(Role who, Houses where) {
    return Condition.of(
        chart -> where.hold(chart, who.in(chart)),
        (chart, evidence) -> {
          who.tell(chart, evidence);
          where.tell(chart, who.in(chart), evidence);
        });
  }

  static Condition has(Role who, Standing standing) {
    return Condition.of(
        chart -> (standing.set(chart) >> who.in(chart) & 1) != 0,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          evidence.because(standing.reason(chart, who.in(chart)));
        });
  }

  /** In a sign of its own or of exaltation in the navamsa. */
  static Condition dignifiedInNavamsa(Role who) {
    return Condition.of(
        chart -> isNavamsaExalted(chart, who.in(chart)) || isNavamsaOwn(chart, who.in(chart)),
        (chart, evidence) -> {
          who.tell(chart, evidence);
          int graha = who.in(chart);
          evidence.because(
              new Reason.NavamsaStanding(
                  YogaChart.GRAHAS[graha],
                  isNavamsaExalted(chart, graha) ? Dignity.EXALTED : Dignity.OWN));
        });
  }

  static Condition exaltedInNavamsa(Role who) {
    return Condition.of(
        chart -> isNavamsaExalted(chart, who.in(chart)),
        (chart, evidence) -> {
          who.tell(chart, evidence);
          evidence.because(
              new Reason.NavamsaStanding(YogaChart.GRAHAS[who.in(chart)], Dignity.EXALTED));
        });
  }

  private static boolean isNavamsaExalted(YogaChart chart, int graha) {
    return Dignity.exaltationOf(YogaChart.GRAHAS[graha]).ordinal() == chart.navamsa(graha);
  }

  private static boolean isNavamsaOwn(YogaChart chart, int graha) {
    return YogaChart.RASIS[chart.navamsa(graha)].lord().ordinal() == graha;
  }

  static Condition vargottama(Role who) {
    return Condition.of(
        chart -> (chart.vargottama() >> who.in(chart) & 1) != 0,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          evidence.because(new Reason.Vargottama(YogaChart.GRAHAS[who.in(chart)]));
        });
  }

  static Condition strong(Role who) {
    return Condition.of(
        chart -> (chart.strong() >> who.in(chart) & 1) != 0,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          evidence.because(new Reason.Strong(YogaChart.GRAHAS[who.in(chart)]));
        });
  }

  static Condition combust(Role who) {
    return Condition.of(
        chart -> (chart.combust() >> who.in(chart) & 1) != 0,
        (chart, evidence) -> evidence.because(new Reason.Combust(YogaChart.GRAHAS[who.in(chart)])));
  }

  static Condition inSigns(Role who, SignQuality quality) {
    return Condition.of(
        chart -> (quality.signs() >> chart.sign(who.in(chart)) & 1) != 0,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          int graha = who.in(chart);
          evidence.because(
              new Reason.InRasi(YogaChart.GRAHAS[graha], YogaChart.RASIS[chart.sign(graha)]));
        });
  }

  /** A natural benefic of the chart. */
  static Condition benefic(Role who) {
    return Condition.of(
        chart -> (chart.benefics() >> who.in(chart) & 1) != 0,
        (chart, evidence) -> who.tell(chart, evidence));
  }

  static Condition together(Role one, Role other) {
    return Condition.of(
        chart -> {
          int a = one.in(chart);
          int b = other.in(chart);
          return a != b && chart.sign(a) == chart.sign(b);
        },
        (chart, evidence) -> {
          one.tell(chart, evidence);
          other.tell(chart, evidence);
          int set = 1 << one.in(chart) | 1 << other.in(chart);
          evidence.because(new Reason.Together(Evidence.grahas(set)));
        });
  }

  static Condition sees(Role who, Role seen) {
    return Condition.of(
        chart -> chart.sees(who.in(chart), seen.in(chart)),
        (chart, evidence) -> {
          who.tell(chart, evidence);
          seen.tell(chart, evidence);
          evidence.because(
              new Reason.Sees(YogaChart.GRAHAS[who.in(chart)], YogaChart.GRAHAS[seen.in(chart)]));
        });
  }

  static Condition seesLagna(Role who) {
    return Condition.of(
        chart -> (chart.seers(chart.lagna()) >> who.in(chart) & 1) != 0,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          evidence.because(new Reason.SeesLagna(YogaChart.GRAHAS[who.in(chart)]));
        });
  }

  static Condition seesHouse(Role who, int house) {
    return Condition.of(
        chart -> (chart.seers((chart.lagna() + house - 1) % 12) >> who.in(chart) & 1) != 0,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          evidence.because(
              new Reason.SeesBhava(YogaChart.GRAHAS[who.in(chart)], YogaChart.BHAVAS[house - 1]));
        });
  }

  /** One shares the sign of another or has full sight of it. */
  static Condition joinsOrSees(Role who, Role touched) {
    return any(together(who, touched), sees(who, touched));
  }

  /** Somebody of a group shares a graha's sign or sees it. */
  static Condition touchedBy(Role who, GrahaGroup group) {
    return touchedBy(1, who, group);
  }

  /** So many of a group or more share a graha's sign or see it. */
  static Condition touchedBy(int count, Role who, GrahaGroup group) {
    return Condition.of(
        chart -> Integer.bitCount(chart.touching(who.in(chart)) & group.members(chart)) >= count,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          tellTouching(chart, who.in(chart), group.members(chart), evidence);
        });
  }

  private static void tellTouching(YogaChart chart, int touched, int members, Evidence evidence) {
    int left = chart.touching(touched) & members;
    for (; left != 0; left &= left - 1) {
      int graha = Integer.numberOfTrailingZeros(left);
      evidence.maker(graha);
      if (chart.sign(graha) == chart.sign(touched)) {
        evidence.because(new Reason.Together(Evidence.grahas(1 << graha | 1 << touched)));
      } else {
        evidence.because(new Reason.Sees(YogaChart.GRAHAS[graha], YogaChart.GRAHAS[touched]));
      }
    }
  }

  /** Nobody of a group shares a graha's sign or sees it. */
  static Condition untouchedBy(Role who, GrahaGroup group) {
    return Condition.of(
        chart -> (chart.touching(who.in(chart)) & group.members(chart)) == 0,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          evidence.because(new Reason.Untouched(YogaChart.GRAHAS[who.in(chart)], group));
        });
  }

  /** Two grahas, each in a sign that the other rules. */
  static Condition signExchange(Role one, Role other) {
    return Condition.of(
        chart -> areExchanged(chart, one.in(chart), other.in(chart)),
        (chart, evidence) -> {
          one.tell(chart, evidence);
          other.tell(chart, evidence);
          evidence.because(
              new Reason.SignExchange(
                  YogaChart.GRAHAS[one.in(chart)], YogaChart.GRAHAS[other.in(chart)]));
        });
  }

  private static boolean areExchanged(YogaChart chart, int a, int b) {
    return a != b
        && YogaChart.RASIS[chart.sign(a)].lord().ordinal() == b
        && YogaChart.RASIS[chart.sign(b)].lord().ordinal() == a;
  }

  /** The lord of each of two houses in the other. */
  static Condition houseExchange(int one, int other) {
    return Condition.of(
        chart -> {
          int a = chart.lord(one - 1);
          int b = chart.lord(other - 1);
          return a != b && chart.house(a) == other - 1 && chart.house(b) == one - 1;
        },
        (chart, evidence) -> {
          int a = chart.lord(one - 1);
          int b = chart.lord(other - 1);
          evidence.maker(a);
          evidence.maker(b);
          evidence.because(
              new Reason.Exchange(
                  YogaChart.GRAHAS[a],
                  YogaChart.BHAVAS[one - 1],
                  YogaChart.GRAHAS[b],
                  YogaChart.BHAVAS[other - 1]));
        });
  }

  /** Each sees the other. */
  static Condition mutualSight(Role one, Role other) {
    return all(sees(one, other), sees(other, one));
  }

  /**
   * The relation (sambandha) that lords make a yoga by: together, in each other's signs, or seeing
   * each other (BPHS 34.11–12).
   */
  static Condition related(Role one, Role other) {
    return any(together(one, other), signExchange(one, other), mutualSight(one, other));
  }

  /** Each in a kendra from the other. */
  static Condition mutualKendras(Role one, Role other) {
    var placed = in(one, Houses.KENDRAS.from(other));
    return Condition.of(
        chart -> one.in(chart) != other.in(chart) && placed.holds(chart), placed::tell);
  }

  /** A graha stands in a sign of another's. */
  static Condition inSignOf(Role who, Graha... lords) {
    int set = 0;
    for (Graha lord : lords) {
      set |= YogaChart.bit(lord);
    }
    int lordSet = set;
    return Condition.of(
        chart -> (lordSet >> signLord(chart, who.in(chart)) & 1) != 0,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          int graha = who.in(chart);
          evidence.because(
              new Reason.InRasi(YogaChart.GRAHAS[graha], YogaChart.RASIS[chart.sign(graha)]));
        });
  }

  private static int signLord(YogaChart chart, int graha) {
    return YogaChart.RASIS[chart.sign(graha)].lord().ordinal();
  }

  /** In the sign of a natural enemy. */
  static Condition amongEnemies(Role who) {
    return Condition.of(
        chart -> chart.dignity(who.in(chart)) == Dignity.ENEMY,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          evidence.because(new Reason.Standing(YogaChart.GRAHAS[who.in(chart)], Dignity.ENEMY));
        });
  }

  /** So many of a group or more have full sight of a graha. */
  static Condition seenBy(int count, Role who, GrahaGroup group) {
    return Condition.of(
        chart -> Integer.bitCount(lookers(chart, who.in(chart), group)) >= count,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          int left = lookers(chart, who.in(chart), group);
          for (; left != 0; left &= left - 1) {
            int graha = Integer.numberOfTrailingZeros(left);
            evidence.maker(graha);
            evidence.because(
                new Reason.Sees(YogaChart.GRAHAS[graha], YogaChart.GRAHAS[who.in(chart)]));
          }
        });
  }

  private static int lookers(YogaChart chart, int seen, GrahaGroup group) {
    return chart.seers(chart.sign(seen)) & group.members(chart) & ~(1 << seen);
  }
}

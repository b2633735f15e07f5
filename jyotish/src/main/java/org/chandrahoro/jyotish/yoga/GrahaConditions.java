package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.Condition.all;
import static org.chandrahoro.jyotish.yoga.Condition.any;

/**
 * What rules ask of grahas towards houses and each other. One graha in two parts is never with,
 * sees or exchanges with itself.
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
    var ways = any(together(one, other), signExchange(one, other), mutualSight(one, other));
    return Condition.of(
        chart -> {
          // the same as the ways, asked at once: this is asked thirty times of every chart
          int a = one.in(chart);
          int b = other.in(chart);
          return a != b
              && (chart.sign(a) == chart.sign(b)
                  || (chart.sees(a, b) && chart.sees(b, a))
                  || areExchanged(chart, a, b));
        },
        ways::tell);
  }

  /** Each in a kendra from the other. */
  static Condition mutualKendras(Role one, Role other) {
    var placed = in(one, Houses.KENDRAS.from(other));
    return Condition.of(
        chart -> one.in(chart) != other.in(chart) && placed.holds(chart), placed::tell);
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

  /** One graha plays both parts. */
  static Condition same(Role one, Role other) {
    return Condition.of(
        chart -> one.in(chart) == other.in(chart),
        (chart, evidence) -> {
          one.tell(chart, evidence);
          other.tell(chart, evidence);
        });
  }

  /** Somebody of a group shares a graha's sign. */
  static Condition joinedBy(Role who, GrahaGroup group) {
    return Condition.of(
        chart -> companions(chart, who.in(chart), group) != 0,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          int graha = who.in(chart);
          int set = companions(chart, graha, group) | 1 << graha;
          Evidence.grahas(set).forEach(maker -> evidence.maker(maker.ordinal()));
          evidence.because(new Reason.Together(Evidence.grahas(set)));
        });
  }

  private static int companions(YogaChart chart, int graha, GrahaGroup group) {
    return chart.occupants(chart.sign(graha)) & group.members(chart) & ~(1 << graha);
  }
}

package org.chandrahoro.jyotish.yoga;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Dignity;
import org.chandrahoro.jyotish.dignity.Friendship;

/** What rules ask of one graha by itself: its dignity, its sign, its strength. */
final class StandingConditions {
  private StandingConditions() {}

  static Condition has(Role who, Standing standing) {
    return Condition.of(
        chart -> (standing.set(chart) >> who.in(chart) & 1) != 0,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          evidence.because(standing.reason(chart, who.in(chart)));
        });
  }

  /** In the navamsa of a sign of its own or of a natural friend's. */
  static Condition amongFriendsInNavamsa(Role who) {
    return Condition.of(
        chart -> isNavamsaOwn(chart, who.in(chart)) || isNavamsaFriendly(chart, who.in(chart)),
        (chart, evidence) -> {
          who.tell(chart, evidence);
          int graha = who.in(chart);
          evidence.because(
              new Reason.NavamsaStanding(
                  YogaChart.GRAHAS[graha],
                  isNavamsaOwn(chart, graha) ? Dignity.OWN : Dignity.FRIEND));
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

  private static boolean isNavamsaFriendly(YogaChart chart, int graha) {
    var lord = YogaChart.RASIS[chart.navamsa(graha)].lord();
    return lord.ordinal() != graha
        && Friendship.natural(YogaChart.GRAHAS[graha], lord) == Friendship.FRIEND;
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

  /** In one sign. */
  static Condition inRasi(Role who, Rasi rasi) {
    return Condition.of(
        chart -> chart.sign(who.in(chart)) == rasi.ordinal(),
        (chart, evidence) -> {
          who.tell(chart, evidence);
          evidence.because(new Reason.InRasi(YogaChart.GRAHAS[who.in(chart)], rasi));
        });
  }

  static Condition inMoolatrikona(Role who) {
    return Condition.of(
        chart -> chart.dignity(who.in(chart)) == Dignity.MOOLATRIKONA,
        (chart, evidence) -> {
          who.tell(chart, evidence);
          evidence.because(
              new Reason.Standing(YogaChart.GRAHAS[who.in(chart)], Dignity.MOOLATRIKONA));
        });
  }
}

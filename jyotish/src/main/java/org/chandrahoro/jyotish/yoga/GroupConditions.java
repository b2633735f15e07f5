package org.chandrahoro.jyotish.yoga;

import java.util.Optional;
import org.chandrahoro.jyotish.Graha;

/** What rules ask of groups of grahas and of the houses they fill. */
final class GroupConditions {
  private GroupConditions() {}

  /** At least one of a group stands there. */
  static Condition some(GrahaGroup group, Houses where) {
    return atLeast(1, group, where);
  }

  /** At least so many of a group stand there. */
  static Condition atLeast(int count, GrahaGroup group, Houses where) {
    return Condition.of(
        chart -> Integer.bitCount(found(chart, group, where)) >= count,
        (chart, evidence) -> tellThere(chart, found(chart, group, where), where, evidence));
  }

  /** At least so many of a group stand well. */
  static Condition atLeast(int count, GrahaGroup group, Standing standing) {
    return Condition.of(
        chart -> Integer.bitCount(standing.set(chart) & group.members(chart)) >= count,
        (chart, evidence) -> {
          int left = standing.set(chart) & group.members(chart);
          for (; left != 0; left &= left - 1) {
            int graha = Integer.numberOfTrailingZeros(left);
            evidence.maker(graha);
            evidence.because(standing.reason(chart, graha));
          }
        });
  }

  /** The whole of a group stands there, wherever among these houses. */
  static Condition every(GrahaGroup group, Houses where) {
    return Condition.of(
        chart -> (group.members(chart) & ~chart.within(where.signs(chart))) == 0,
        (chart, evidence) -> tellThere(chart, found(chart, group, where), where, evidence));
  }

  /** Nobody of a group stands there. */
  static Condition none(GrahaGroup group, Houses where) {
    return Condition.of(
        chart -> found(chart, group, where) == 0,
        (chart, evidence) -> {
          where.from().ifPresent(role -> role.tell(chart, evidence));
          Optional<Graha> from = where.from().map(role -> YogaChart.GRAHAS[role.in(chart)]);
          evidence.because(new Reason.NoneIn(group, where.bhavas(), from));
        });
  }

  /** Somebody of the seven stands there, and nobody of them that is not of the group. */
  static Condition only(GrahaGroup group, Houses where) {
    return Condition.of(
        chart -> {
          int there = chart.within(where.signs(chart)) & GrahaGroup.SEVEN.members(chart);
          return there != 0 && (there & ~group.members(chart)) == 0;
        },
        (chart, evidence) -> tellThere(chart, found(chart, group, where), where, evidence));
  }

  /** In each of the houses stands at least one of a group. */
  static Condition each(GrahaGroup group, Houses where) {
    return each(group, where, 0b111111111);
  }

  /** In each of the houses stands at least one of a group that stands well. */
  static Condition each(GrahaGroup group, Houses where, Standing standing) {
    return Condition.of(
        chart -> fillsEach(chart, group.members(chart) & standing.set(chart), where),
        (chart, evidence) -> {
          int there = found(chart, group, where) & standing.set(chart);
          tellThere(chart, there, where, evidence);
          for (int left = there; left != 0; left &= left - 1) {
            evidence.because(standing.reason(chart, Integer.numberOfTrailingZeros(left)));
          }
        });
  }

  private static Condition each(GrahaGroup group, Houses where, int among) {
    return Condition.of(
        chart -> fillsEach(chart, group.members(chart) & among, where),
        (chart, evidence) -> tellThere(chart, found(chart, group, where), where, evidence));
  }

  private static boolean fillsEach(YogaChart chart, int members, Houses where) {
    for (int left = where.signs(chart); left != 0; left &= left - 1) {
      if ((chart.occupants(Integer.numberOfTrailingZeros(left)) & members) == 0) {
        return false;
      }
    }
    return true;
  }

  /** The seven stand in these houses and leave none of them empty. */
  static Condition fill(Houses where) {
    return Condition.of(
        chart -> {
          int seven = GrahaGroup.SEVEN.members(chart);
          return (seven & ~chart.within(where.signs(chart))) == 0 && fillsEach(chart, seven, where);
        },
        (chart, evidence) -> {
          tellSeven(evidence);
          evidence.because(new Reason.AllIn(GrahaGroup.SEVEN, where.bhavas()));
        });
  }

  /** The seven stand in these houses. */
  static Condition keepWithin(Houses where) {
    return Condition.of(
        chart -> (GrahaGroup.SEVEN.members(chart) & ~chart.within(where.signs(chart))) == 0,
        (chart, evidence) -> {
          tellSeven(evidence);
          evidence.because(new Reason.AllIn(GrahaGroup.SEVEN, where.bhavas()));
        });
  }

  /** The seven stand in signs of one quality. */
  static Condition keepWithin(SignQuality quality) {
    return Condition.of(
        chart -> (GrahaGroup.SEVEN.members(chart) & ~chart.within(quality.signs())) == 0,
        (chart, evidence) -> {
          tellSeven(evidence);
          evidence.because(new Reason.AllInSigns(GrahaGroup.SEVEN, quality));
        });
  }

  /** The seven take up exactly so many signs. */
  static Condition signsOccupied(int count) {
    return Condition.of(
        chart -> chart.signsOccupied() == count,
        (chart, evidence) -> {
          tellSeven(evidence);
          evidence.because(new Reason.SignsOccupied(count));
        });
  }

  /** Somebody of a group stands in a house or sees it. */
  static Condition onHouse(GrahaGroup group, int house) {
    return Condition.of(
        chart -> (upon(chart, house) & group.members(chart)) != 0,
        (chart, evidence) -> {
          int sign = (chart.lagna() + house - 1) % 12;
          var bhava = YogaChart.BHAVAS[house - 1];
          int left = upon(chart, house) & group.members(chart);
          for (; left != 0; left &= left - 1) {
            int graha = Integer.numberOfTrailingZeros(left);
            evidence.maker(graha);
            evidence.because(
                chart.sign(graha) == sign
                    ? new Reason.InBhava(YogaChart.GRAHAS[graha], bhava)
                    : new Reason.SeesBhava(YogaChart.GRAHAS[graha], bhava));
          }
        });
  }

  private static int upon(YogaChart chart, int house) {
    int sign = (chart.lagna() + house - 1) % 12;
    return chart.occupants(sign) | chart.seers(sign);
  }

  private static int found(YogaChart chart, GrahaGroup group, Houses where) {
    return chart.within(where.signs(chart)) & group.members(chart);
  }

  private static void tellThere(YogaChart chart, int there, Houses where, Evidence evidence) {
    for (int left = there; left != 0; left &= left - 1) {
      int graha = Integer.numberOfTrailingZeros(left);
      evidence.maker(graha);
      where.tell(chart, graha, evidence);
    }
  }

  private static void tellSeven(Evidence evidence) {
    for (int graha = 0; graha < 7; graha++) {
      evidence.maker(graha);
    }
  }
}

package org.chandrahoro.jyotish.division;

import org.chandrahoro.jyotish.panchanga.Vara;

/**
 * An eighth of daylight or night in the gowri panchangam that the Tamil almanacs print. Seven names
 * go round in the order of the constants, beginning by day with the weekday's own and by night with
 * the fifth weekday's; Visham is put in among them, by day where Rahu kalam falls.
 */
public enum Gowri {
  UDHI(DivisionNature.GOOD),
  AMIRDHAM(DivisionNature.GOOD),
  ROGAM(DivisionNature.BAD),
  LABAM(DivisionNature.GOOD),
  DHANAM(DivisionNature.GOOD),
  SUGAM(DivisionNature.GOOD),
  SORAM(DivisionNature.BAD),
  VISHAM(DivisionNature.BAD);

  private static final Gowri[] ALL = values();
  private static final int ROUND = 7;
  private static final int FIFTH_WEEKDAY = 4;

  // Index of Visham from Sunday, as the Tamil almanacs have it.
  private static final int[] VISHAM_BY_DAY = {7, 1, 6, 4, 5, 3, 2};
  private static final int[] VISHAM_BY_NIGHT = {3, 4, 2, 7, 1, 6, 5};

  private final DivisionNature nature;

  Gowri(DivisionNature nature) {
    this.nature = nature;
  }

  public DivisionNature nature() {
    return nature;
  }

  /** The part of that index, from 0. */
  static Gowri byDay(Vara vara, int index) {
    return at(vara.ordinal(), VISHAM_BY_DAY[vara.ordinal()], index);
  }

  static Gowri byNight(Vara vara, int index) {
    return at(vara.ordinal() + FIFTH_WEEKDAY, VISHAM_BY_NIGHT[vara.ordinal()], index);
  }

  private static Gowri at(int first, int visham, int index) {
    if (index == visham) {
      return VISHAM;
    }
    return ALL[(first + (index < visham ? index : index - 1)) % ROUND];
  }
}

package org.chandrahoro.jyotish.matching;

import org.chandrahoro.jyotish.dosha.MangalHouses;

/**
 * The choices on which sound schools of matching differ.
 *
 * @param streeDirghaBeyond the boy's star must lie beyond so many, counted inclusively from the
 *     girl's: 13 by the southern almanacs, 9 by Raman, 7 by others
 * @param mangalHouses the houses in which Mars makes his dosha
 * @param sandhiMonths mahadashas of the two that change within so many months of each other meet in
 *     a dasha sandhi; months of a twelfth of 365.25 days
 */
public record MatchConventions(
    VarnaOrder varnaOrder,
    VashyaOrder vashyaOrder,
    GanaOrder ganaOrder,
    int streeDirghaBeyond,
    MangalHouses mangalHouses,
    int sandhiMonths) {

  /**
   * Varna by element, the girl in the boy's sway, a Deva girl with a Manushya boy in full, stree
   * dirgha beyond 13, Mars in 1, 2, 4, 7, 8, 12, dasha sandhi within 12 months.
   */
  public static final MatchConventions DEFAULT =
      new MatchConventions(
          VarnaOrder.BY_ELEMENT,
          VashyaOrder.GIRL_IN_SWAY,
          GanaOrder.DEVA_BRIDE_FULL,
          13,
          MangalHouses.WITH_FIRST_AND_SECOND,
          12);

  public MatchConventions {
    if (streeDirghaBeyond < 1 || streeDirghaBeyond > 26) {
      throw new IllegalArgumentException(
          "stree dirgha beyond "
              + streeDirghaBeyond
              + "; accepted are 1 to 26, usually 7, 9 or 13");
    }
    if (sandhiMonths < 1 || sandhiMonths > 60) {
      throw new IllegalArgumentException(
          "dasha sandhi within " + sandhiMonths + " months; accepted are 1 to 60, usually 12");
    }
  }

  public MatchConventions with(VarnaOrder order) {
    return new MatchConventions(
        order, vashyaOrder, ganaOrder, streeDirghaBeyond, mangalHouses, sandhiMonths);
  }

  public MatchConventions with(VashyaOrder order) {
    return new MatchConventions(
        varnaOrder, order, ganaOrder, streeDirghaBeyond, mangalHouses, sandhiMonths);
  }

  public MatchConventions with(GanaOrder order) {
    return new MatchConventions(
        varnaOrder, vashyaOrder, order, streeDirghaBeyond, mangalHouses, sandhiMonths);
  }

  public MatchConventions with(MangalHouses houses) {
    return new MatchConventions(
        varnaOrder, vashyaOrder, ganaOrder, streeDirghaBeyond, houses, sandhiMonths);
  }

  public MatchConventions withStreeDirghaBeyond(int stars) {
    return new MatchConventions(
        varnaOrder, vashyaOrder, ganaOrder, stars, mangalHouses, sandhiMonths);
  }

  public MatchConventions withSandhiMonths(int months) {
    return new MatchConventions(
        varnaOrder, vashyaOrder, ganaOrder, streeDirghaBeyond, mangalHouses, months);
  }
}

package org.chandrahoro.jyotish.matching;

/**
 * The choices on which sound schools of matching differ.
 *
 * @param streeDirghaBeyond the boy's star must lie beyond so many, counted inclusively from the
 *     girl's: 13 by the southern almanacs, 9 by Raman, 7 by others
 */
public record MatchConventions(VarnaOrder varnaOrder, GanaOrder ganaOrder, int streeDirghaBeyond) {
  /** Varna by element, a Deva girl with a Manushya boy in full, stree dirgha beyond 13. */
  public static final MatchConventions DEFAULT =
      new MatchConventions(VarnaOrder.BY_ELEMENT, GanaOrder.DEVA_BRIDE_FULL, 13);

  public MatchConventions {
    if (streeDirghaBeyond < 1 || streeDirghaBeyond > 26) {
      throw new IllegalArgumentException(
          "stree dirgha beyond "
              + streeDirghaBeyond
              + "; accepted are 1 to 26, usually 7, 9 or 13");
    }
  }
}

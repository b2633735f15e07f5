package org.chandrahoro.jyotish.matching;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Friendship;
import org.chandrahoro.jyotish.transit.Tara;

/** What was compared in one point of a match: enough to say why in any language. */
public sealed interface Finding {
  record Varnas(Varna boy, Varna girl) implements Finding {}

  record Vashyas(Vashya boy, Vashya girl) implements Finding {}

  /**
   * @param boyFromGirl the tara of the boy's star counted from the girl's
   */
  record Taras(Tara boyFromGirl, Tara girlFromBoy) implements Finding {}

  record Yonis(Yoni boy, Yoni girl) implements Finding {}

  /** The same graha rules both signs. */
  record OneLord(Graha lord) implements Finding {}

  /**
   * @param boysOfGirls how the lord of the boy's sign regards the lord of the girl's
   */
  record Lords(Graha boy, Graha girl, Friendship boysOfGirls, Friendship girlsOfBoys)
      implements Finding {}

  record Ganas(Gana boy, Gana girl) implements Finding {}

  /**
   * @param boyFromGirl the boy's sign counted inclusively from the girl's, 1 to 12
   */
  record Signs(Rasi boy, Rasi girl, int boyFromGirl) implements Finding {
    /** The girl's sign counted inclusively from the boy's, 1 to 12. */
    public int girlFromBoy() {
      return boy.countTo(girl);
    }
  }

  record Nadis(Nadi boy, Nadi girl) implements Finding {}

  /**
   * @param boyFromGirl the boy's star counted inclusively from the girl's, 1 to 27
   */
  record Stars(int boyFromGirl) implements Finding {}

  /** Which sign holds the other in its sway; both may, and neither. */
  record Sway(boolean boyOverGirl, boolean girlOverBoy) implements Finding {}

  record Rajjus(Rajju boy, Rajju girl) implements Finding {}

  /** Whether the two stars pierce each other. */
  record Vedha(boolean pierced) implements Finding {}
}

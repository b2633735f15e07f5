package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.Condition.any;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.in;
import static org.chandrahoro.jyotish.yoga.GroupConditions.onHouse;
import static org.chandrahoro.jyotish.yoga.Houses.DUSTHANAS;
import static org.chandrahoro.jyotish.yoga.Houses.houses;
import static org.chandrahoro.jyotish.yoga.Role.lord;
import static org.chandrahoro.jyotish.yoga.Source.phaladeepika;
import static org.chandrahoro.jyotish.yoga.StandingConditions.strong;

import java.util.ArrayList;
import java.util.List;

/**
 * Two yogas for each house: one where it thrives, one where its lord is lost in a hard house. The
 * three of the hard houses themselves, harsha, sarala and vimala, stand with the viparita yogas.
 */
final class BhavaYogas {
  private static final List<String> THRIVING =
      List.of(
          "Chamara of the first house",
          "Dhenu",
          "Shaurya",
          "Jaladhi",
          "Chhatra of the fifth house",
          "Astra",
          "Kama",
          "Asura",
          "Bhagya",
          "Khyati",
          "Suparijata",
          "Musala of the twelfth house");

  private static final List<String> LOST =
      List.of(
          "Ava",
          "Nisva",
          "Mriti",
          "Kuhu",
          "Pamara",
          "",
          "Dushkriti",
          "",
          "Nirbhagya",
          "Duryoga",
          "Daridra",
          "");

  private static final List<String> ORDINALS =
      List.of(
          "lagna",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  static final List<YogaRule> ALL = rules();

  private BhavaYogas() {}

  private static List<YogaRule> rules() {
    var rules = new ArrayList<YogaRule>();
    for (int house = 1; house <= 12; house++) {
      rules.add(thriving(house));
    }
    for (int house = 1; house <= 12; house++) {
      if (!LOST.get(house - 1).isEmpty()) {
        rules.add(lost(house));
      }
    }
    return List.copyOf(rules);
  }

  private static YogaRule thriving(int house) {
    return YogaDraft.yoga(
            YogaFamily.BHAVA,
            THRIVING.get(house - 1),
            YogaNature.GOOD,
            "A benefic in the "
                + ORDINALS.get(house - 1)
                + " or seeing it; its lord strong and in no hard house but its own.")
        .by(phaladeepika("6"))
        .when(
            onHouse(GrahaGroup.BENEFICS, house),
            strong(lord(house)),
            any(
                in(lord(house), houses(1, 2, 3, 4, 5, 7, 9, 10, 11)),
                in(lord(house), houses(house))));
  }

  private static YogaRule lost(int house) {
    return YogaDraft.yoga(
            YogaFamily.BHAVA,
            LOST.get(house - 1),
            YogaNature.HARD,
            "The lord of the " + ORDINALS.get(house - 1) + " in the sixth, eighth or twelfth.")
        .by(phaladeepika("6.57–69"))
        .when(in(lord(house), DUSTHANAS));
  }
}

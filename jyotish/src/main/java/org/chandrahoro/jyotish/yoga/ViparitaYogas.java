package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.Condition.all;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.houseExchange;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.in;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.together;
import static org.chandrahoro.jyotish.yoga.Houses.DUSTHANAS;
import static org.chandrahoro.jyotish.yoga.Role.lord;
import static org.chandrahoro.jyotish.yoga.Source.phaladeepika;

import java.util.List;

/** Harm turned upon harm: the lords of the sixth, eighth and twelfth in those houses. */
final class ViparitaYogas {
  static final List<YogaRule> ALL =
      List.of(
          inHardHouse("Harsha", 6, "sixth", "6.57–69"),
          inHardHouse("Sarala", 8, "eighth", "6.57–69"),
          inHardHouse("Vimala", 12, "twelfth", "6.57–69"),
          YogaDraft.yoga(
                  YogaFamily.VIPARITA,
                  "Viparita Raja",
                  YogaNature.GOOD,
                  "Two of the lords of the sixth, eighth and twelfth joined in one of these houses,"
                      + " or in each other's.")
              .by(new Source(Work.UTTARA_KALAMRITA, "4.22"))
              .whenever(
                  joined(6, 8),
                  joined(6, 12),
                  joined(8, 12),
                  houseExchange(6, 8),
                  houseExchange(6, 12),
                  houseExchange(8, 12)));

  private ViparitaYogas() {}

  private static YogaRule inHardHouse(String name, int house, String word, String place) {
    return YogaDraft.yoga(
            YogaFamily.VIPARITA,
            name,
            YogaNature.GOOD,
            "The lord of the " + word + " in the sixth, eighth or twelfth.")
        .by(phaladeepika(place))
        .when(in(lord(house), DUSTHANAS));
  }

  private static Condition joined(int one, int other) {
    return all(together(lord(one), lord(other)), in(lord(one), DUSTHANAS));
  }
}

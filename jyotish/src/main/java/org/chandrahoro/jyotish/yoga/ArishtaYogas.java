package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.Condition.any;
import static org.chandrahoro.jyotish.yoga.Condition.not;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.in;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.joinedBy;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.seenBy;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.touchedBy;
import static org.chandrahoro.jyotish.yoga.GroupConditions.onHouse;
import static org.chandrahoro.jyotish.yoga.GroupConditions.some;
import static org.chandrahoro.jyotish.yoga.Houses.DUSTHANAS;
import static org.chandrahoro.jyotish.yoga.Houses.KENDRAS;
import static org.chandrahoro.jyotish.yoga.Houses.houses;
import static org.chandrahoro.jyotish.yoga.Role.JUPITER;
import static org.chandrahoro.jyotish.yoga.Role.LAGNA_LORD;
import static org.chandrahoro.jyotish.yoga.Role.MERCURY;
import static org.chandrahoro.jyotish.yoga.Role.MOON;
import static org.chandrahoro.jyotish.yoga.Role.VENUS;
import static org.chandrahoro.jyotish.yoga.Source.bphs;
import static org.chandrahoro.jyotish.yoga.StandingConditions.strong;

import java.util.List;

/**
 * Weakness of Moon and lagna at birth, and what averts it. The old texts read length of life from
 * these; here they only say that the two ask for care, and averting undoes them.
 */
final class ArishtaYogas {
  private static final Condition AVERTED =
      any(
          Condition.all(strong(JUPITER), in(JUPITER, KENDRAS)),
          Condition.all(strong(MERCURY), in(MERCURY, KENDRAS)),
          Condition.all(strong(VENUS), in(VENUS, KENDRAS)),
          Condition.all(strong(LAGNA_LORD), in(LAGNA_LORD, KENDRAS)));

  private static final String AVERTING =
      " Averted by Mercury, Jupiter, Venus or the lord of the lagna strong in a kendra.";

  static final List<YogaRule> ALL =
      List.of(
          hard(
                  "Chandra-Arishta",
                  "The Moon in the sixth, eighth or twelfth, seen by a malefic and by no benefic."
                      + AVERTING)
              .by(bphs("9"))
              .when(
                  in(MOON, DUSTHANAS),
                  seenBy(1, MOON, GrahaGroup.MALEFICS),
                  not(touchedBy(MOON, GrahaGroup.BENEFICS)))
              .cancelledBy(AVERTED),
          hard(
                  "Papa-Chandra",
                  "The Moon with a malefic in the first, fifth, seventh, eighth, ninth or twelfth, no"
                      + " benefic joining or seeing it."
                      + AVERTING)
              .by(bphs("9"))
              .when(
                  in(MOON, houses(1, 5, 7, 8, 9, 12)),
                  joinedBy(MOON, GrahaGroup.MALEFICS),
                  not(touchedBy(MOON, GrahaGroup.BENEFICS)))
              .cancelledBy(AVERTED),
          hard(
                  "Lagna-Arishta",
                  "Malefics in the lagna and in the seventh, no benefic upon the lagna." + AVERTING)
              .by(bphs("9"))
              .when(
                  some(GrahaGroup.MALEFICS, houses(1)),
                  some(GrahaGroup.MALEFICS, houses(7)),
                  not(onHouse(GrahaGroup.BENEFICS, 1)))
              .cancelledBy(AVERTED),
          good(
                  "Arishta-Bhanga",
                  "Mercury, Jupiter or Venus strong in a kendra: misfortunes at birth are averted.")
              .by(bphs("10.2"))
              .when(
                  any(
                      Condition.all(strong(MERCURY), in(MERCURY, KENDRAS)),
                      Condition.all(strong(JUPITER), in(JUPITER, KENDRAS)),
                      Condition.all(strong(VENUS), in(VENUS, KENDRAS)))),
          good("Arishta-Bhanga of Jupiter", "Jupiter strong in the lagna.")
              .by(bphs("10.3"))
              .when(strong(JUPITER), in(JUPITER, houses(1))));

  private ArishtaYogas() {}

  private static YogaDraft good(String name, String rule) {
    return YogaDraft.yoga(YogaFamily.ARISHTA, name, YogaNature.GOOD, rule);
  }

  private static YogaDraft hard(String name, String rule) {
    return YogaDraft.yoga(YogaFamily.ARISHTA, name, YogaNature.HARD, rule);
  }
}

package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.GrahaConditions.together;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.FIERCE_THREE;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.FIVE;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.GENTLE_THREE;
import static org.chandrahoro.jyotish.yoga.GroupConditions.each;
import static org.chandrahoro.jyotish.yoga.GroupConditions.none;
import static org.chandrahoro.jyotish.yoga.GroupConditions.some;
import static org.chandrahoro.jyotish.yoga.Houses.houses;
import static org.chandrahoro.jyotish.yoga.Role.MERCURY;
import static org.chandrahoro.jyotish.yoga.Role.SUN;
import static org.chandrahoro.jyotish.yoga.Source.bphs;
import static org.chandrahoro.jyotish.yoga.Source.phaladeepika;
import static org.chandrahoro.jyotish.yoga.Source.raman;
import static org.chandrahoro.jyotish.yoga.Source.saravali;
import static org.chandrahoro.jyotish.yoga.YogaNature.GOOD;
import static org.chandrahoro.jyotish.yoga.YogaNature.HARD;
import static org.chandrahoro.jyotish.yoga.YogaNature.MIXED;

import java.util.List;

/** Yogas counted from the Sun. Neither the Moon nor the nodes make any. */
final class SolarYogas {
  private static final Houses NEXT = houses(2).from(SUN);
  private static final Houses BEFORE = houses(12).from(SUN);
  private static final Houses BOTH = houses(2, 12).from(SUN);

  static final List<YogaRule> ALL =
      List.of(
          yoga(
                  "Vesi",
                  MIXED,
                  "A graha other than the Moon and the nodes in the second from the Sun.")
              .by(bphs("38.1"), saravali("14"), phaladeepika("6"))
              .when(some(FIVE, NEXT), none(FIVE, BEFORE)),
          yoga(
                  "Vosi",
                  MIXED,
                  "A graha other than the Moon and the nodes in the twelfth from the Sun.")
              .by(bphs("38.1"), saravali("14"), phaladeepika("6"))
              .when(none(FIVE, NEXT), some(FIVE, BEFORE)),
          yoga(
                  "Ubhayachari",
                  GOOD,
                  "Grahas other than the Moon and the nodes on both sides of the Sun.")
              .by(bphs("38.1"), saravali("14"), phaladeepika("6"))
              .when(some(FIVE, NEXT), some(FIVE, BEFORE)),
          yoga(
                  "Subha-Vesi",
                  GOOD,
                  "Of the five only Mercury, Jupiter or Venus second from the Sun.")
              .by(bphs("38.4"), phaladeepika("6"))
              .when(some(GENTLE_THREE, NEXT), none(FIERCE_THREE, NEXT), none(FIVE, BEFORE)),
          yoga("Papa-Vesi", HARD, "Of the five only Mars or Saturn second from the Sun.")
              .by(bphs("38.4"), phaladeepika("6"))
              .when(some(FIERCE_THREE, NEXT), none(GENTLE_THREE, NEXT), none(FIVE, BEFORE)),
          yoga(
                  "Subha-Vosi",
                  GOOD,
                  "Of the five only Mercury, Jupiter or Venus twelfth from the Sun.")
              .by(bphs("38.4"), phaladeepika("6"))
              .when(some(GENTLE_THREE, BEFORE), none(FIERCE_THREE, BEFORE), none(FIVE, NEXT)),
          yoga("Papa-Vosi", HARD, "Of the five only Mars or Saturn twelfth from the Sun.")
              .by(bphs("38.4"), phaladeepika("6"))
              .when(some(FIERCE_THREE, BEFORE), none(GENTLE_THREE, BEFORE), none(FIVE, NEXT)),
          yoga(
                  "Subha-Ubhayachari",
                  GOOD,
                  "On each side of the Sun, of the five, only Mercury, Jupiter or Venus.")
              .by(bphs("38.4"), phaladeepika("6"))
              .when(each(GENTLE_THREE, BOTH), none(FIERCE_THREE, BOTH)),
          yoga("Papa-Ubhayachari", HARD, "Mars on one side of the Sun and Saturn on the other.")
              .by(bphs("38.4"), phaladeepika("6"))
              .when(each(FIERCE_THREE, BOTH), none(GENTLE_THREE, BOTH)),
          yoga("Budha-Aditya", GOOD, "The Sun and Mercury in one sign.")
              .by(raman())
              .when(together(SUN, MERCURY)));

  private SolarYogas() {}

  private static YogaDraft yoga(String name, YogaNature nature, String rule) {
    return YogaDraft.yoga(YogaFamily.SOLAR, name, nature, rule);
  }
}

package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.GrahaConditions.in;
import static org.chandrahoro.jyotish.yoga.Houses.KENDRAS;
import static org.chandrahoro.jyotish.yoga.Role.JUPITER;
import static org.chandrahoro.jyotish.yoga.Role.MARS;
import static org.chandrahoro.jyotish.yoga.Role.MERCURY;
import static org.chandrahoro.jyotish.yoga.Role.SATURN;
import static org.chandrahoro.jyotish.yoga.Role.VENUS;
import static org.chandrahoro.jyotish.yoga.Source.bphs;
import static org.chandrahoro.jyotish.yoga.Source.phaladeepika;
import static org.chandrahoro.jyotish.yoga.Source.saravali;
import static org.chandrahoro.jyotish.yoga.Standing.DIGNIFIED;
import static org.chandrahoro.jyotish.yoga.StandingConditions.has;
import static org.chandrahoro.jyotish.yoga.YogaFamily.MAHAPURUSHA;
import static org.chandrahoro.jyotish.yoga.YogaNature.GOOD;

import java.util.List;

/** The five great persons (pancha mahapurusha). */
final class MahapurushaYogas {
  static final List<YogaRule> ALL =
      List.of(
          greatPerson("Ruchaka", MARS, "Mars"),
          greatPerson("Bhadra", MERCURY, "Mercury"),
          greatPerson("Hamsa", JUPITER, "Jupiter"),
          greatPerson("Malavya", VENUS, "Venus"),
          greatPerson("Sasa", SATURN, "Saturn"));

  private MahapurushaYogas() {}

  private static YogaRule greatPerson(String name, Role graha, String word) {
    return YogaDraft.yoga(
            MAHAPURUSHA,
            name,
            GOOD,
            word + " in its own or exaltation sign, in a kendra from the lagna.")
        .by(bphs("75.1–2"), phaladeepika("6.1"), saravali("37"))
        .when(has(graha, DIGNIFIED), in(graha, KENDRAS));
  }
}

package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.BirthConditions.byDay;
import static org.chandrahoro.jyotish.yoga.BirthConditions.byNight;
import static org.chandrahoro.jyotish.yoga.BirthConditions.rising;
import static org.chandrahoro.jyotish.yoga.Condition.all;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.in;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.BENEFICS;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.GENTLE_THREE;
import static org.chandrahoro.jyotish.yoga.GroupConditions.each;
import static org.chandrahoro.jyotish.yoga.GroupConditions.every;
import static org.chandrahoro.jyotish.yoga.GroupConditions.only;
import static org.chandrahoro.jyotish.yoga.Houses.KENDRAS;
import static org.chandrahoro.jyotish.yoga.Houses.houses;
import static org.chandrahoro.jyotish.yoga.Role.JUPITER;
import static org.chandrahoro.jyotish.yoga.Role.LAGNA_LORD;
import static org.chandrahoro.jyotish.yoga.Role.MARS;
import static org.chandrahoro.jyotish.yoga.Role.MERCURY;
import static org.chandrahoro.jyotish.yoga.Role.MOON;
import static org.chandrahoro.jyotish.yoga.Role.SATURN;
import static org.chandrahoro.jyotish.yoga.Role.SUN;
import static org.chandrahoro.jyotish.yoga.Role.VENUS;
import static org.chandrahoro.jyotish.yoga.Role.lord;
import static org.chandrahoro.jyotish.yoga.Source.brihatJataka;
import static org.chandrahoro.jyotish.yoga.Source.phaladeepika;
import static org.chandrahoro.jyotish.yoga.Source.raman;
import static org.chandrahoro.jyotish.yoga.Standing.AMONG_FRIENDS;
import static org.chandrahoro.jyotish.yoga.Standing.DIGNIFIED;
import static org.chandrahoro.jyotish.yoga.StandingConditions.has;
import static org.chandrahoro.jyotish.yoga.StandingConditions.inSigns;
import static org.chandrahoro.jyotish.yoga.YogaNature.GOOD;
import static org.chandrahoro.jyotish.yoga.YogaNature.HARD;

import java.util.List;
import java.util.stream.Stream;

/** The named yogas of Phaladeepika 6 that Parashara has not, and some of Brihat Jataka. */
final class PhaladeepikaYogas {
  static final List<YogaRule> ALL =
      List.of(
          yoga(
                  "Subhamala",
                  GOOD,
                  "Mercury, Jupiter and Venus in the fifth, sixth and seventh, all filled.")
              .by(phaladeepika("6"))
              .when(each(GENTLE_THREE, houses(5, 6, 7))),
          yoga(
                  "Asubhamala",
                  HARD,
                  "Mercury, Jupiter and Venus in the sixth, eighth and twelfth, all filled.")
              .by(phaladeepika("6"))
              .when(each(GENTLE_THREE, houses(6, 8, 12))),
          yoga(
                  "Lakshmi of Venus",
                  GOOD,
                  "Venus and the lord of the ninth in their own or exaltation signs in kendras or"
                      + " trikonas.")
              .by(phaladeepika("6"))
              .when(
                  has(VENUS, DIGNIFIED),
                  in(VENUS, Houses.GOOD),
                  has(lord(9), DIGNIFIED),
                  in(lord(9), Houses.GOOD)),
          yoga(
                  "Saraswati",
                  GOOD,
                  "Mercury, Jupiter and Venus in kendras, trikonas or the second, Jupiter in his own,"
                      + " exaltation or a friend's sign.")
              .by(phaladeepika("6"), raman())
              .when(every(GENTLE_THREE, houses(1, 2, 4, 5, 7, 9, 10)), has(JUPITER, AMONG_FRIENDS)),
          yoga(
                  "Srikantha",
                  GOOD,
                  "The lord of the lagna, the Sun and the Moon in their own, exaltation or friends'"
                      + " signs, in kendras or trikonas.")
              .by(phaladeepika("6"))
              .when(lifted(LAGNA_LORD), lifted(SUN), lifted(MOON)),
          yoga(
                  "Srinatha of Phaladeepika",
                  GOOD,
                  "The lord of the ninth, Mercury and Venus in their own, exaltation or friends'"
                      + " signs, in kendras or trikonas.")
              .by(phaladeepika("6"))
              .when(lifted(lord(9)), lifted(MERCURY), lifted(VENUS)),
          yoga(
                  "Virinchi",
                  GOOD,
                  "The lord of the fifth, Jupiter and Saturn in their own, exaltation or friends'"
                      + " signs, in kendras or trikonas.")
              .by(phaladeepika("6"))
              .when(lifted(lord(5)), lifted(JUPITER), lifted(SATURN)),
          yoga(
                  "Mahabhagya of a man",
                  GOOD,
                  "For a man: born by day, the lagna, the Sun and the Moon in odd signs.")
              .by(phaladeepika("6"), raman())
              .when(
                  byDay(),
                  rising(SignQuality.ODD),
                  inSigns(SUN, SignQuality.ODD),
                  inSigns(MOON, SignQuality.ODD)),
          yoga(
                  "Mahabhagya of a woman",
                  GOOD,
                  "For a woman: born by night, the lagna, the Sun and the Moon in even signs.")
              .by(phaladeepika("6"), raman())
              .when(
                  byNight(),
                  rising(SignQuality.EVEN),
                  inSigns(SUN, SignQuality.EVEN),
                  inSigns(MOON, SignQuality.EVEN)),
          yoga("Susubha", GOOD, "Benefics alone of the seven in the second.")
              .by(phaladeepika("6"))
              .when(only(BENEFICS, houses(2))),
          yoga(
                  "Karaka of the kendras",
                  GOOD,
                  "Two of the seven or more in kendras, each in its own or exaltation sign, so"
                      + " helping each other.")
              .by(brihatJataka("22.1"))
              .when(dignifiedInKendras(2)));

  private PhaladeepikaYogas() {}

  private static YogaDraft yoga(String name, YogaNature nature, String rule) {
    return YogaDraft.yoga(YogaFamily.NAMED, name, nature, rule);
  }

  private static Condition lifted(Role who) {
    return all(has(who, AMONG_FRIENDS), in(who, Houses.GOOD));
  }

  private static Condition dignifiedInKendras(int count) {
    return Condition.atLeast(
        count,
        Stream.of(SUN, MOON, MARS, MERCURY, JUPITER, VENUS, SATURN)
            .map(graha -> all(has(graha, DIGNIFIED), in(graha, KENDRAS)))
            .toList());
  }
}

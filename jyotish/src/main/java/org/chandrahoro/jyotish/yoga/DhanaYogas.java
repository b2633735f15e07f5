package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.Condition.any;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.houseExchange;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.in;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.joinsOrSees;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.related;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.sees;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.together;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.touchedBy;
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
import static org.chandrahoro.jyotish.yoga.Role.navamsaDispositor;
import static org.chandrahoro.jyotish.yoga.Source.bphs;
import static org.chandrahoro.jyotish.yoga.Source.practice;
import static org.chandrahoro.jyotish.yoga.Source.raman;
import static org.chandrahoro.jyotish.yoga.Standing.OWN;
import static org.chandrahoro.jyotish.yoga.StandingConditions.has;
import static org.chandrahoro.jyotish.yoga.StandingConditions.strong;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Yogas of wealth. */
final class DhanaYogas {
  static final List<YogaRule> ALL =
      Stream.of(inTheFifth(), inTheLagna(), byLords()).flatMap(List::stream).toList();

  private DhanaYogas() {}

  private static YogaDraft good(String name, String rule) {
    return YogaDraft.yoga(YogaFamily.DHANA, name, YogaNature.GOOD, rule);
  }

  /** The lord of the fifth in the fifth, and who stands in the eleventh (BPHS 41.2–8). */
  private static List<YogaRule> inTheFifth() {
    return List.of(
        inTheFifth("Venus", "41.2", VENUS, "Mars", MARS),
        inTheFifth("Mercury", "41.3", MERCURY, "the Moon, Mars and Jupiter", MOON, MARS, JUPITER),
        inTheFifth("the Sun", "41.4", SUN, "Saturn, the Moon and Jupiter", SATURN, MOON, JUPITER),
        inTheFifth("Saturn", "41.5", SATURN, "the Sun and the Moon", SUN, MOON),
        inTheFifth("Jupiter", "41.6", JUPITER, "Mercury", MERCURY),
        inTheFifth("Mars", "41.7", MARS, "Venus", VENUS),
        inTheFifth("the Moon", "41.8", MOON, "Saturn", SATURN));
  }

  private static YogaRule inTheFifth(
      String word, String place, Role owner, String others, Role... inEleventh) {
    var conditions = new ArrayList<Condition>();
    conditions.add(in(owner, houses(5)));
    conditions.add(has(owner, OWN));
    for (Role other : inEleventh) {
      conditions.add(in(other, houses(11)));
    }
    return good(
            "Dhana of " + word + " in the fifth",
            capital(word) + " in the fifth in its own sign, " + others + " in the eleventh.")
        .by(bphs(place))
        .when(conditions.toArray(Condition[]::new));
  }

  /** The lord of the lagna in the lagna, and who joins or sees it (BPHS 41.9–15). */
  private static List<YogaRule> inTheLagna() {
    return List.of(
        inTheLagna("the Sun", "41.9", SUN, "Mars and Jupiter", MARS, JUPITER),
        inTheLagna("the Moon", "41.10", MOON, "Mercury and Jupiter", MERCURY, JUPITER),
        inTheLagna("Mars", "41.11", MARS, "Mercury, Venus and Saturn", MERCURY, VENUS, SATURN),
        inTheLagna("Mercury", "41.12", MERCURY, "Saturn and Jupiter", SATURN, JUPITER),
        inTheLagna("Jupiter", "41.13", JUPITER, "Mercury and Mars", MERCURY, MARS),
        inTheLagna("Venus", "41.14", VENUS, "Saturn and Mercury", SATURN, MERCURY),
        inTheLagna("Saturn", "41.15", SATURN, "Mars and Jupiter", MARS, JUPITER));
  }

  private static YogaRule inTheLagna(
      String word, String place, Role owner, String others, Role... touching) {
    var conditions = new ArrayList<Condition>();
    conditions.add(in(owner, houses(1)));
    conditions.add(has(owner, OWN));
    for (Role other : touching) {
      conditions.add(joinsOrSees(other, owner));
    }
    return good(
            "Dhana of " + word + " in the lagna",
            capital(word) + " in the lagna in its own sign, joined or seen by " + others + ".")
        .by(bphs(place))
        .when(conditions.toArray(Condition[]::new));
  }

  private static List<YogaRule> byLords() {
    return List.of(
        good(
                "Dhana",
                "Two of the lords of the first, second, fifth, ninth and eleventh together, in each"
                    + " other's signs or seeing each other, one of them lord of the second or"
                    + " eleventh.")
            .by(practice(), raman())
            .whenever(wealthLords()),
        good(
                "Bahudravyarjana",
                "The lord of the lagna in the second, the lord of the second in the eleventh, the"
                    + " lord of the eleventh in the lagna.")
            .by(raman())
            .when(in(lord(1), houses(2)), in(lord(2), houses(11)), in(lord(11), houses(1))),
        good(
                "Swaviryaddhana",
                "The lord of the lagna strong in a kendra with Jupiter, and the lord of the second"
                    + " strong.")
            .by(raman())
            .when(
                strong(LAGNA_LORD),
                in(LAGNA_LORD, Houses.KENDRAS),
                any(together(LAGNA_LORD, JUPITER), GrahaConditions.same(LAGNA_LORD, JUPITER)),
                strong(lord(2))),
        good("Ayatnadhana", "The lords of the lagna and the second in each other's houses.")
            .by(raman())
            .when(houseExchange(1, 2)),
        good("Matrumuladdhana", "The lord of the fourth joins or sees the lord of the second.")
            .by(raman())
            .when(joinsOrSees(lord(4), lord(2))),
        good(
                "Bhratrumuladdhana",
                "The lords of the lagna and the second in the third, seen or joined by a benefic.")
            .by(raman())
            .when(
                in(lord(1), houses(3)),
                in(lord(2), houses(3)),
                touchedBy(lord(2), GrahaGroup.BENEFICS)),
        good(
                "Putramuladdhana",
                "A strong lord of the second with the lord of the fifth or with Jupiter, the lord"
                    + " of the lagna strong.")
            .by(raman())
            .when(
                strong(lord(2)),
                any(together(lord(2), lord(5)), together(lord(2), JUPITER)),
                strong(LAGNA_LORD)),
        good(
                "Shatrumuladdhana",
                "A strong lord of the second with the lord of the sixth or with Mars, the lord of"
                    + " the lagna strong.")
            .by(raman())
            .when(
                strong(lord(2)),
                any(together(lord(2), lord(6)), together(lord(2), MARS)),
                strong(LAGNA_LORD)),
        good(
                "Kalatramuladdhana",
                "A strong lord of the second joined or seen by the lord of the seventh and by Venus,"
                    + " the lord of the lagna strong.")
            .by(raman())
            .when(
                strong(lord(2)),
                joinsOrSees(lord(7), lord(2)),
                joinsOrSees(VENUS, lord(2)),
                strong(LAGNA_LORD)),
        good(
                "Balya-Dhana",
                "The lords of the second and tenth together in a kendra, seen by the lord of the"
                    + " lagna lord's navamsa.")
            .by(raman())
            .when(
                together(lord(2), lord(10)),
                in(lord(2), Houses.KENDRAS),
                sees(navamsaDispositor(LAGNA_LORD), lord(2))));
  }

  private static List<Condition> wealthLords() {
    var forms = new ArrayList<Condition>();
    for (int one : new int[] {2, 11}) {
      for (int other : new int[] {1, 5, 9}) {
        forms.add(related(lord(one), lord(other)));
      }
    }
    forms.add(related(lord(2), lord(11)));
    return List.copyOf(forms);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}

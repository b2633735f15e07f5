package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.BirthConditions.rising;
import static org.chandrahoro.jyotish.yoga.Condition.all;
import static org.chandrahoro.jyotish.yoga.Condition.any;
import static org.chandrahoro.jyotish.yoga.Condition.not;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.houseExchange;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.in;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.joinedBy;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.joinsOrSees;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.mutualKendras;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.sees;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.together;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.BENEFICS;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.MALEFICS;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.SEVEN;
import static org.chandrahoro.jyotish.yoga.GroupConditions.atLeast;
import static org.chandrahoro.jyotish.yoga.GroupConditions.each;
import static org.chandrahoro.jyotish.yoga.GroupConditions.none;
import static org.chandrahoro.jyotish.yoga.GroupConditions.onHouse;
import static org.chandrahoro.jyotish.yoga.GroupConditions.only;
import static org.chandrahoro.jyotish.yoga.GroupConditions.some;
import static org.chandrahoro.jyotish.yoga.Houses.KENDRAS;
import static org.chandrahoro.jyotish.yoga.Houses.TRIKONAS;
import static org.chandrahoro.jyotish.yoga.Houses.houses;
import static org.chandrahoro.jyotish.yoga.Role.JUPITER;
import static org.chandrahoro.jyotish.yoga.Role.LAGNA_LORD;
import static org.chandrahoro.jyotish.yoga.Role.MARS;
import static org.chandrahoro.jyotish.yoga.Role.MERCURY;
import static org.chandrahoro.jyotish.yoga.Role.MOON;
import static org.chandrahoro.jyotish.yoga.Role.SATURN;
import static org.chandrahoro.jyotish.yoga.Role.SUN;
import static org.chandrahoro.jyotish.yoga.Role.VENUS;
import static org.chandrahoro.jyotish.yoga.Role.dispositor;
import static org.chandrahoro.jyotish.yoga.Role.lord;
import static org.chandrahoro.jyotish.yoga.Role.navamsaDispositor;
import static org.chandrahoro.jyotish.yoga.Source.bphs;
import static org.chandrahoro.jyotish.yoga.Source.phaladeepika;
import static org.chandrahoro.jyotish.yoga.Standing.AMONG_FRIENDS;
import static org.chandrahoro.jyotish.yoga.Standing.DIGNIFIED;
import static org.chandrahoro.jyotish.yoga.Standing.EXALTED;
import static org.chandrahoro.jyotish.yoga.Standing.OWN;
import static org.chandrahoro.jyotish.yoga.StandingConditions.has;
import static org.chandrahoro.jyotish.yoga.StandingConditions.inSigns;
import static org.chandrahoro.jyotish.yoga.StandingConditions.strong;
import static org.chandrahoro.jyotish.yoga.YogaNature.GOOD;
import static org.chandrahoro.jyotish.yoga.YogaNature.HARD;

import java.util.List;

/** The many other yogas of Parashara (BPHS 36), other than those of Moon and Jupiter. */
final class ParasharaYogas {
  private static final Role SECOND_LORD = lord(2);
  private static final Role SEVENTH_LORD = lord(7);
  private static final Role NINTH_LORD = lord(9);
  private static final Role TENTH_LORD = lord(10);

  static final List<YogaRule> ALL =
      List.of(
          yoga("Subha", GOOD, "A benefic in the lagna.")
              .by(bphs("36.1–2"))
              .when(some(BENEFICS, houses(1))),
          yoga("Asubha", HARD, "A malefic in the lagna.")
              .by(bphs("36.1–2"))
              .when(some(MALEFICS, houses(1))),
          yoga("Subha-Kartari", GOOD, "Benefics alone of the seven in the second and the twelfth.")
              .by(bphs("36.1–2"), phaladeepika("6"))
              .when(only(BENEFICS, houses(2)), only(BENEFICS, houses(12))),
          yoga("Papa-Kartari", HARD, "Malefics alone of the seven in the second and the twelfth.")
              .by(bphs("36.1–2"), phaladeepika("6"))
              .when(only(MALEFICS, houses(2)), only(MALEFICS, houses(12))),
          yoga(
                  "Parvata",
                  GOOD,
                  "Benefics and no malefics in the kendras, no malefic in the seventh or eighth.")
              .by(bphs("36.7–8"))
              .when(some(BENEFICS, KENDRAS), none(MALEFICS, houses(1, 4, 7, 8, 10))),
          yoga(
                  "Kahala",
                  GOOD,
                  "The lord of the fourth and Jupiter in kendras from each other, the lord of the"
                      + " lagna strong; or the lord of the fourth in its own or exaltation sign with"
                      + " the lord of the tenth.")
              .by(bphs("36.9–10"))
              .when(
                  any(
                      all(mutualKendras(lord(4), JUPITER), strong(LAGNA_LORD)),
                      all(has(lord(4), DIGNIFIED), together(lord(4), TENTH_LORD)))),
          yoga(
                  "Chamara",
                  GOOD,
                  "The lord of the lagna exalted in a kendra, seen by Jupiter; or two benefics"
                      + " together in the first, seventh, ninth or tenth.")
              .by(bphs("36.11–12"))
              .when(
                  any(
                      all(
                          has(LAGNA_LORD, EXALTED),
                          in(LAGNA_LORD, KENDRAS),
                          sees(JUPITER, LAGNA_LORD)),
                      atLeast(2, BENEFICS, houses(1)),
                      atLeast(2, BENEFICS, houses(7)),
                      atLeast(2, BENEFICS, houses(9)),
                      atLeast(2, BENEFICS, houses(10)))),
          yoga(
                  "Shankha",
                  GOOD,
                  "The lord of the lagna strong, the lords of the fifth and sixth in kendras from"
                      + " each other; or the lords of the lagna and tenth together in a movable"
                      + " sign, the lord of the ninth strong.")
              .by(bphs("36.13–14"))
              .when(
                  any(
                      all(strong(LAGNA_LORD), mutualKendras(lord(5), lord(6))),
                      all(
                          together(LAGNA_LORD, TENTH_LORD),
                          inSigns(LAGNA_LORD, SignQuality.MOVABLE),
                          strong(NINTH_LORD)))),
          yoga(
                  "Bheri",
                  GOOD,
                  "The lord of the ninth strong, and either the twelfth, first, second and seventh all"
                      + " occupied or Venus, Jupiter and the lord of the lagna in kendras from each other.")
              .by(bphs("36.15–16"))
              .when(
                  strong(NINTH_LORD),
                  any(
                      each(SEVEN, houses(12, 1, 2, 7)),
                      all(
                          mutualKendras(VENUS, JUPITER),
                          mutualKendras(VENUS, LAGNA_LORD),
                          mutualKendras(JUPITER, LAGNA_LORD)))),
          yoga(
                  "Mridanga",
                  GOOD,
                  "The lord of the lagna strong, and every one of the seven in a kendra, in a"
                      + " trikona, or in its own or exaltation sign.")
              .by(bphs("36.17"))
              .when(
                  strong(LAGNA_LORD),
                  placed(SUN),
                  placed(MOON),
                  placed(MARS),
                  placed(MERCURY),
                  placed(JUPITER),
                  placed(VENUS),
                  placed(SATURN)),
          yoga(
                  "Srinatha",
                  GOOD,
                  "The lord of the seventh in the tenth, the lord of the tenth exalted and with the"
                      + " lord of the ninth.")
              .by(bphs("36.18"))
              .when(
                  in(SEVENTH_LORD, houses(10)),
                  has(TENTH_LORD, EXALTED),
                  together(TENTH_LORD, NINTH_LORD)),
          yoga(
                  "Sharada",
                  GOOD,
                  "The lord of the tenth in the fifth, Mercury in a kendra, the Sun in Simha;"
                      + " or Jupiter or Mercury in a trikona from the Moon and Mars in the eleventh.")
              .by(bphs("36.19–20"))
              .when(
                  any(
                      all(in(TENTH_LORD, houses(5)), in(MERCURY, KENDRAS), has(SUN, OWN)),
                      all(
                          any(
                              in(JUPITER, houses(5, 9).from(MOON)),
                              in(MERCURY, houses(5, 9).from(MOON))),
                          in(MARS, houses(11))))),
          yoga(
                  "Matsya",
                  GOOD,
                  "Benefics in the first and ninth, benefics and malefics in the fifth, malefics in"
                      + " the fourth and eighth.")
              .by(bphs("36.21–22"))
              .when(
                  each(BENEFICS, houses(1, 5, 9)),
                  some(MALEFICS, houses(5)),
                  each(MALEFICS, houses(4, 8))),
          yoga(
                  "Kurma",
                  GOOD,
                  "In the fifth, sixth and seventh benefics in their own, exaltation or friends'"
                      + " signs; in the first, third and eleventh malefics in their own or exaltation"
                      + " signs.")
              .by(bphs("36.23–24"))
              .when(
                  each(BENEFICS, houses(5, 6, 7), AMONG_FRIENDS),
                  each(MALEFICS, houses(1, 3, 11), DIGNIFIED)),
          yoga(
                  "Khadga",
                  GOOD,
                  "The lords of the second and ninth in each other's houses, the lord of the lagna in"
                      + " a kendra or trikona.")
              .by(bphs("36.25–26"))
              .when(houseExchange(2, 9), in(LAGNA_LORD, Houses.GOOD)),
          yoga(
                  "Lakshmi",
                  GOOD,
                  "The lord of the ninth in a kendra in its own or exaltation sign, the lord of the"
                      + " lagna strong.")
              .by(bphs("36.27–28"))
              .when(has(NINTH_LORD, DIGNIFIED), in(NINTH_LORD, KENDRAS), strong(LAGNA_LORD)),
          yoga(
                  "Kusuma",
                  GOOD,
                  "A fixed sign rises, Venus in a kendra, the Moon in a trikona with a benefic,"
                      + " Saturn in the tenth.")
              .by(bphs("36.29–30"))
              .when(
                  rising(SignQuality.FIXED),
                  in(VENUS, KENDRAS),
                  in(MOON, TRIKONAS),
                  joinedBy(MOON, BENEFICS),
                  in(SATURN, houses(10))),
          yoga(
                  "Kalanidhi",
                  GOOD,
                  "Jupiter in the second or fifth, joined or seen by Mercury and by Venus.")
              .by(bphs("36.31–32"))
              .when(
                  in(JUPITER, houses(2, 5)),
                  joinsOrSees(MERCURY, JUPITER),
                  joinsOrSees(VENUS, JUPITER)),
          yoga(
                  "Kalpadruma",
                  GOOD,
                  "The lord of the lagna, the lord of its sign, the lord of that one's sign, and the"
                      + " lord of that third one's navamsa, each in a kendra, in a trikona or exalted."
                      + " Also called Parijata.")
              .by(bphs("36.33–34"))
              .when(
                  raised(LAGNA_LORD),
                  raised(dispositor(LAGNA_LORD)),
                  raised(dispositor(dispositor(LAGNA_LORD))),
                  raised(navamsaDispositor(dispositor(dispositor(LAGNA_LORD))))),
          yoga(
                  "Hari",
                  GOOD,
                  "Benefics in the second, eighth and twelfth from the lord of the second.")
              .by(bphs("36.35–36"))
              .when(each(BENEFICS, houses(2, 8, 12).from(SECOND_LORD))),
          yoga(
                  "Hara",
                  GOOD,
                  "Benefics in the fourth, eighth and ninth from the lord of the seventh.")
              .by(bphs("36.35–36"))
              .when(each(BENEFICS, houses(4, 8, 9).from(SEVENTH_LORD))),
          yoga(
                  "Brahma",
                  GOOD,
                  "Benefics in the fourth, tenth and eleventh from the lord of the lagna.")
              .by(bphs("36.35–36"))
              .when(each(BENEFICS, houses(4, 10, 11).from(LAGNA_LORD))),
          yoga(
                  "Lagna-Adhi",
                  GOOD,
                  "Benefics in the seventh and eighth, no malefic with them nor seeing these houses.")
              .by(bphs("36.37"))
              .when(
                  each(BENEFICS, houses(7, 8)),
                  not(onHouse(MALEFICS, 7)),
                  not(onHouse(MALEFICS, 8))));

  private ParasharaYogas() {}

  private static YogaDraft yoga(String name, YogaNature nature, String rule) {
    return YogaDraft.yoga(YogaFamily.NAMED, name, nature, rule);
  }

  private static Condition placed(Role who) {
    return any(in(who, Houses.GOOD), has(who, DIGNIFIED));
  }

  private static Condition raised(Role who) {
    return any(in(who, Houses.GOOD), has(who, EXALTED));
  }
}

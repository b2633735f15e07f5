package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.BirthConditions.byDay;
import static org.chandrahoro.jyotish.yoga.BirthConditions.moonWaxing;
import static org.chandrahoro.jyotish.yoga.BirthConditions.rising;
import static org.chandrahoro.jyotish.yoga.Condition.all;
import static org.chandrahoro.jyotish.yoga.Condition.any;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.houseExchange;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.in;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.joinedBy;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.same;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.seenBy;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.seesHouse;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.seesLagna;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.together;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.touchedBy;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.BENEFICS;
import static org.chandrahoro.jyotish.yoga.GroupConditions.some;
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
import static org.chandrahoro.jyotish.yoga.Role.navamsaDispositor;
import static org.chandrahoro.jyotish.yoga.Source.raman;
import static org.chandrahoro.jyotish.yoga.Standing.DEBILITATED;
import static org.chandrahoro.jyotish.yoga.Standing.EXALTED;
import static org.chandrahoro.jyotish.yoga.StandingConditions.benefic;
import static org.chandrahoro.jyotish.yoga.StandingConditions.has;
import static org.chandrahoro.jyotish.yoga.StandingConditions.inMoolatrikona;
import static org.chandrahoro.jyotish.yoga.StandingConditions.inSignOf;
import static org.chandrahoro.jyotish.yoga.StandingConditions.inSigns;
import static org.chandrahoro.jyotish.yoga.StandingConditions.strong;

import java.util.List;
import org.chandrahoro.jyotish.Graha;

/**
 * Named yogas as B. V. Raman's collection gives them. Where it asks for the rank of vaiseshikamsa
 * or for power without measure, strength as {@link YogaChart} counts it stands for either.
 */
final class RamanYogas {
  static final List<YogaRule> ALL =
      List.of(
          good(
                  "Gauri of the tenth",
                  "The lord of the tenth lord's navamsa exalted in the tenth with the lord of the"
                      + " lagna.")
              .when(
                  has(navamsaDispositor(lord(10)), EXALTED),
                  in(navamsaDispositor(lord(10)), houses(10)),
                  together(navamsaDispositor(lord(10)), LAGNA_LORD)),
          good(
                  "Bharati",
                  "The lord of the navamsa of the lord of the second, fifth or eleventh, exalted and"
                      + " with the lord of the ninth.")
              .when(any(bharati(2), bharati(5), bharati(11))),
          good(
                  "Chapa of the lords",
                  "The lord of the lagna exalted, the lords of the fourth and tenth in each other's"
                      + " houses.")
              .when(has(LAGNA_LORD, EXALTED), houseExchange(4, 10)),
          good("Amsavatara", "A movable sign rises; Venus, Jupiter and exalted Saturn in kendras.")
              .when(
                  rising(SignQuality.MOVABLE),
                  in(VENUS, KENDRAS),
                  in(JUPITER, KENDRAS),
                  in(SATURN, KENDRAS),
                  has(SATURN, EXALTED)),
          good(
                  "Devendra",
                  "A fixed sign rises; the lords of the lagna and eleventh, and of the second and"
                      + " tenth, in each other's houses.")
              .when(rising(SignQuality.FIXED), houseExchange(1, 11), houseExchange(2, 10)),
          good(
                  "Makuta",
                  "Jupiter in the ninth from the lord of the ninth, a benefic in the ninth from"
                      + " Jupiter, Saturn in the tenth.")
              .when(
                  in(JUPITER, houses(9).from(lord(9))),
                  some(BENEFICS, houses(9).from(JUPITER)),
                  in(SATURN, houses(10))),
          good(
                  "Chandika",
                  "A fixed sign rises, seen by the lord of the sixth; the Sun with the lords of the"
                      + " navamsas of the sixth and ninth lords.")
              .when(
                  rising(SignQuality.FIXED),
                  seesLagna(lord(6)),
                  joinedWithSun(navamsaDispositor(lord(6))),
                  joinedWithSun(navamsaDispositor(lord(9)))),
          good("Jaya", "The lord of the sixth debilitated and the lord of the tenth exalted.")
              .when(has(lord(6), DEBILITATED), has(lord(10), EXALTED)),
          good(
                  "Vidyut",
                  "The lord of the eleventh exalted, with Venus, in a kendra from the lord of the"
                      + " lagna.")
              .when(
                  has(lord(11), EXALTED),
                  any(together(lord(11), VENUS), same(lord(11), VENUS)),
                  in(lord(11), KENDRAS.from(LAGNA_LORD))),
          good(
                  "Gandharva",
                  "The lord of the tenth in a trikona of desire (third, seventh, eleventh), the lord"
                      + " of the lagna with Jupiter, the Sun exalted, the Moon in the ninth.")
              .when(
                  in(lord(10), houses(3, 7, 11)),
                  together(LAGNA_LORD, JUPITER),
                  has(SUN, EXALTED),
                  in(MOON, houses(9))),
          good(
                  "Shiva",
                  "The lord of the fifth in the ninth, of the ninth in the tenth, of the tenth in the"
                      + " fifth.")
              .when(in(lord(5), houses(9)), in(lord(9), houses(10)), in(lord(10), houses(5))),
          good(
                  "Vishnu",
                  "The lords of the ninth and tenth and the lord of the ninth lord's navamsa in the"
                      + " second.")
              .when(
                  in(lord(9), houses(2)),
                  in(lord(10), houses(2)),
                  in(navamsaDispositor(lord(9)), houses(2))),
          good(
                  "Brahma of the kendras",
                  "Jupiter in a kendra from the lord of the ninth, Venus in one from the lord of the"
                      + " eleventh, Mercury in one from the lord of the first or tenth.")
              .when(
                  in(JUPITER, KENDRAS.from(lord(9))),
                  in(VENUS, KENDRAS.from(lord(11))),
                  any(in(MERCURY, KENDRAS.from(lord(1))), in(MERCURY, KENDRAS.from(lord(10))))),
          good(
                  "Indra",
                  "The lords of the fifth and eleventh in each other's houses, the Moon in the"
                      + " fifth.")
              .when(houseExchange(5, 11), in(MOON, houses(5))),
          good("Ravi", "The Sun in the tenth, its lord in the third with Saturn.")
              .when(
                  in(SUN, houses(10)),
                  in(lord(10), houses(3)),
                  any(together(lord(10), SATURN), same(lord(10), SATURN))),
          good("Garuda", "Born by day in the bright half, the lord of the Moon's navamsa exalted.")
              .when(byDay(), moonWaxing(), has(navamsaDispositor(MOON), EXALTED)),
          good(
                  "Go",
                  "Jupiter in moolatrikona with the lord of the second, the lord of the lagna"
                      + " exalted.")
              .when(
                  inMoolatrikona(JUPITER),
                  any(together(lord(2), JUPITER), same(lord(2), JUPITER)),
                  has(LAGNA_LORD, EXALTED)),
          good("Trilochana", "The Sun, the Moon and Mars in trikonas from each other.")
              .when(
                  in(SUN, houses(5, 9).from(MOON)),
                  in(MOON, houses(5, 9).from(MARS)),
                  in(MARS, houses(5, 9).from(SUN))),
          good(
                  "Kulavardhana",
                  "Every one of the five star grahas in the fifth from the lagna, the Moon or the"
                      + " Sun.")
              .when(fifth(MARS), fifth(MERCURY), fifth(JUPITER), fifth(VENUS), fifth(SATURN)),
          good("Dehapushti", "The lord of the lagna in a movable sign, seen by a benefic.")
              .when(inSigns(LAGNA_LORD, SignQuality.MOVABLE), seenBy(1, LAGNA_LORD, BENEFICS)),
          good(
                  "Yukti-Samanvita-Vagmi",
                  "The lord of the second in a kendra or trikona with a benefic.")
              .when(in(lord(2), Houses.GOOD), joinedBy(lord(2), BENEFICS)),
          good(
                  "Sumukha",
                  "The lord of the second in a kendra seen by a benefic, or a benefic in the second.")
              .when(
                  any(
                      all(in(lord(2), KENDRAS), seenBy(1, lord(2), BENEFICS)),
                      some(BENEFICS, houses(2)))),
          good(
                  "Bhratruvriddhi",
                  "The lord of the third or Mars, with or seen by a benefic, and strong.")
              .when(any(helped(lord(3)), helped(MARS))),
          good("Uttama-Griha", "The lord of the fourth with a benefic in a kendra or trikona.")
              .when(joinedBy(lord(4), BENEFICS), in(lord(4), Houses.GOOD)),
          good(
                  "Bandhu-Pujya",
                  "The lord of the fourth a benefic seen by another benefic, Mercury in the lagna.")
              .when(benefic(lord(4)), seenBy(1, lord(4), BENEFICS), in(MERCURY, houses(1))),
          good("Vahana", "The lord of the lagna in the fourth, ninth or eleventh.")
              .when(in(LAGNA_LORD, houses(4, 9, 11))),
          good(
                  "Buddhi-Maturya",
                  "The lord of the fifth a benefic, and seen by a benefic or in a benefic's sign.")
              .when(
                  benefic(lord(5)),
                  any(
                      seenBy(1, lord(5), BENEFICS),
                      inSignOf(lord(5), Graha.MERCURY, Graha.JUPITER, Graha.VENUS))),
          good(
                  "Tivra-Buddhi",
                  "The lord of the fifth lord's navamsa a benefic, the lord of the fifth seen by a"
                      + " benefic.")
              .when(benefic(navamsaDispositor(lord(5))), seenBy(1, lord(5), BENEFICS)),
          good("Suputra", "Jupiter rules the fifth and the Sun stands in a kendra or trikona.")
              .when(same(JUPITER, lord(5)), in(SUN, Houses.GOOD)),
          good(
                  "Bhagya of the benefics",
                  "A strong benefic in the lagna, third or fifth, seeing the ninth.")
              .when(
                  any(
                      watchesNinth(MOON),
                      watchesNinth(MERCURY),
                      watchesNinth(JUPITER),
                      watchesNinth(VENUS))));

  private RamanYogas() {}

  private static YogaDraft good(String name, String rule) {
    return YogaDraft.yoga(YogaFamily.NAMED, name, YogaNature.GOOD, rule).by(raman());
  }

  private static Condition bharati(int house) {
    var learned = navamsaDispositor(lord(house));
    return all(has(learned, EXALTED), together(learned, lord(9)));
  }

  private static Condition joinedWithSun(Role who) {
    return any(same(who, SUN), together(who, SUN));
  }

  private static Condition fifth(Role who) {
    return any(in(who, houses(5)), in(who, houses(5).from(MOON)), in(who, houses(5).from(SUN)));
  }

  private static Condition helped(Role who) {
    return all(strong(who), touchedBy(who, BENEFICS));
  }

  private static Condition watchesNinth(Role who) {
    return all(benefic(who), strong(who), in(who, houses(1, 3, 5)), seesHouse(who, 9));
  }
}

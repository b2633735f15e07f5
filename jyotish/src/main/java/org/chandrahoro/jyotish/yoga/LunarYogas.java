package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.BirthConditions.byDay;
import static org.chandrahoro.jyotish.yoga.BirthConditions.byNight;
import static org.chandrahoro.jyotish.yoga.Condition.any;
import static org.chandrahoro.jyotish.yoga.Condition.not;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.in;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.mutualSight;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.sees;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.seesLagna;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.together;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.touchedBy;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.BENEFICS;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.FIVE;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.GENTLE_THREE;
import static org.chandrahoro.jyotish.yoga.GroupConditions.every;
import static org.chandrahoro.jyotish.yoga.GroupConditions.none;
import static org.chandrahoro.jyotish.yoga.GroupConditions.only;
import static org.chandrahoro.jyotish.yoga.GroupConditions.some;
import static org.chandrahoro.jyotish.yoga.Houses.GOOD;
import static org.chandrahoro.jyotish.yoga.Houses.KENDRAS;
import static org.chandrahoro.jyotish.yoga.Houses.UPACHAYAS;
import static org.chandrahoro.jyotish.yoga.Houses.houses;
import static org.chandrahoro.jyotish.yoga.Role.JUPITER;
import static org.chandrahoro.jyotish.yoga.Role.LAGNA_LORD;
import static org.chandrahoro.jyotish.yoga.Role.MARS;
import static org.chandrahoro.jyotish.yoga.Role.MERCURY;
import static org.chandrahoro.jyotish.yoga.Role.MOON;
import static org.chandrahoro.jyotish.yoga.Role.RAHU;
import static org.chandrahoro.jyotish.yoga.Role.SUN;
import static org.chandrahoro.jyotish.yoga.Role.VENUS;
import static org.chandrahoro.jyotish.yoga.Role.dispositor;
import static org.chandrahoro.jyotish.yoga.Source.bphs;
import static org.chandrahoro.jyotish.yoga.Source.brihatJataka;
import static org.chandrahoro.jyotish.yoga.Source.jatakaParijata;
import static org.chandrahoro.jyotish.yoga.Source.phaladeepika;
import static org.chandrahoro.jyotish.yoga.Source.practice;
import static org.chandrahoro.jyotish.yoga.Source.raman;
import static org.chandrahoro.jyotish.yoga.Source.saravali;
import static org.chandrahoro.jyotish.yoga.Standing.DEBILITATED;
import static org.chandrahoro.jyotish.yoga.Standing.DIGNIFIED;
import static org.chandrahoro.jyotish.yoga.StandingConditions.amongFriendsInNavamsa;
import static org.chandrahoro.jyotish.yoga.StandingConditions.combust;
import static org.chandrahoro.jyotish.yoga.StandingConditions.has;
import static org.chandrahoro.jyotish.yoga.StandingConditions.strong;
import static org.chandrahoro.jyotish.yoga.StandingConditions.vargottama;

import java.util.List;

/** Yogas counted from the Moon. The nodes make none of sunapha, anapha and durudhara. */
final class LunarYogas {
  private static final Houses NEXT = houses(2).from(MOON);
  private static final Houses BEFORE = houses(12).from(MOON);

  static final List<YogaRule> ALL =
      List.of(
          good("Sunapha", "A graha other than the Sun and the nodes in the second from the Moon.")
              .by(bphs("37.7–10"), brihatJataka("13.3"), saravali("13"))
              .when(some(FIVE, NEXT), none(FIVE, BEFORE)),
          good("Anapha", "A graha other than the Sun and the nodes in the twelfth from the Moon.")
              .by(bphs("37.7–10"), brihatJataka("13.3"), saravali("13"))
              .when(none(FIVE, NEXT), some(FIVE, BEFORE)),
          good(
                  "Durudhara",
                  "Grahas other than the Sun and the nodes on both sides of the Moon, in the second"
                      + " and in the twelfth from it.")
              .by(bphs("37.7–10"), brihatJataka("13.3"), saravali("13"))
              .when(some(FIVE, NEXT), some(FIVE, BEFORE)),
          hard(
                  "Kemadruma",
                  "No graha other than the Sun and the nodes in the second or the twelfth from the"
                      + " Moon. Undone by one of them in a kendra from the lagna or from the Moon"
                      + " (or with it), or by Jupiter's sight of the Moon.")
              .by(bphs("37.11–13"), brihatJataka("13.3"), phaladeepika("6"), jatakaParijata("7"))
              .when(none(FIVE, houses(2, 12).from(MOON)))
              .cancelledBy(
                  some(FIVE, KENDRAS), some(FIVE, KENDRAS.from(MOON)), sees(JUPITER, MOON)),
          good(
                  "Gaja-Kesari",
                  "Jupiter in a kendra from the Moon; lost when he is debilitated or combust.")
              .by(phaladeepika("6"), raman())
              .when(in(JUPITER, KENDRAS.from(MOON)))
              .cancelledBy(has(JUPITER, DEBILITATED), combust(JUPITER)),
          good(
                  "Parashari Gaja-Kesari",
                  "Jupiter in a kendra from the lagna or the Moon, joined or seen by another"
                      + " benefic, neither debilitated nor combust nor in an enemy's sign.")
              .by(bphs("36.3–4"))
              .when(
                  any(in(JUPITER, KENDRAS), in(JUPITER, KENDRAS.from(MOON))),
                  touchedBy(JUPITER, BENEFICS),
                  not(has(JUPITER, DEBILITATED)),
                  not(combust(JUPITER)),
                  not(StandingConditions.amongEnemies(JUPITER))),
          good("Chandra-Mangala", "The Moon and Mars in one sign.")
              .by(raman())
              .when(together(MOON, MARS)),
          good("Chandra-Mangala by sight", "The Moon and Mars opposite each other.")
              .by(raman())
              .when(mutualSight(MOON, MARS)),
          good("Guru-Mangala", "Jupiter and Mars in one sign or opposite each other.")
              .by(practice())
              .when(any(together(JUPITER, MARS), mutualSight(JUPITER, MARS))),
          good(
                  "Adhi",
                  "Mercury, Jupiter and Venus in the sixth, seventh and eighth from the Moon, in"
                      + " whichever of them.")
              .by(bphs("37.5"), brihatJataka("13.2"), saravali("13"))
              .when(every(GENTLE_THREE, houses(6, 7, 8).from(MOON))),
          hard(
                  "Shakata of the Moon",
                  "The Moon in the sixth, eighth or twelfth from Jupiter; undone when the Moon is"
                      + " in a kendra from the lagna.")
              .by(phaladeepika("6"), raman())
              .when(in(MOON, houses(6, 8, 12).from(JUPITER)))
              .cancelledBy(in(MOON, KENDRAS)),
          good("Amala", "Benefics alone of the seven in the tenth from the lagna or from the Moon.")
              .by(bphs("36.5–6"), phaladeepika("6"))
              .whenever(only(BENEFICS, houses(10)), only(BENEFICS, houses(10).from(MOON))),
          good(
                  "Vasumati",
                  "Mercury, Jupiter and Venus all in upachayas, the third, sixth, tenth and"
                      + " eleventh, from the lagna or from the Moon.")
              .by(bphs("37.6"), brihatJataka("13"), phaladeepika("6"))
              .whenever(every(GENTLE_THREE, UPACHAYAS), every(GENTLE_THREE, UPACHAYAS.from(MOON))),
          hard("Adhama", "The Moon in a kendra from the Sun: a small measure of gifts.")
              .by(bphs("37.1"), brihatJataka("13.1"))
              .when(in(MOON, KENDRAS.from(SUN))),
          mixed("Sama", "The Moon in a panaphara from the Sun: a middling measure of gifts.")
              .by(bphs("37.1"), brihatJataka("13.1"))
              .when(in(MOON, houses(2, 5, 8, 11).from(SUN))),
          good("Varishta", "The Moon in an apoklima from the Sun: a great measure of gifts.")
              .by(bphs("37.1"), brihatJataka("13.1"))
              .when(in(MOON, houses(3, 6, 9, 12).from(SUN))),
          good(
                  "Chandra-Dhana by day",
                  "Born by day, the Moon in the navamsa of its own sign or of a natural friend's, seen by"
                      + " Jupiter.")
              .by(bphs("37.2"))
              .when(byDay(), amongFriendsInNavamsa(MOON), sees(JUPITER, MOON)),
          good(
                  "Chandra-Dhana by night",
                  "Born by night, the Moon in the navamsa of its own sign or of a natural friend's, seen"
                      + " by Venus.")
              .by(bphs("37.3"))
              .when(byNight(), amongFriendsInNavamsa(MOON), sees(VENUS, MOON)),
          good(
                  "Gauri",
                  "The Moon in its own or exaltation sign, in a kendra or trikona, seen by Jupiter.")
              .by(phaladeepika("6"))
              .when(has(MOON, DIGNIFIED), in(MOON, GOOD), sees(JUPITER, MOON)),
          good(
                  "Pushkala",
                  "The lord of the Moon's sign with the lord of the lagna in a kendra, strong, and"
                      + " seeing the lagna.")
              .by(phaladeepika("6"), raman())
              .when(
                  together(dispositor(MOON), LAGNA_LORD),
                  in(LAGNA_LORD, KENDRAS),
                  strong(dispositor(MOON)),
                  seesLagna(dispositor(MOON))),
          good("Vargottama Moon", "The Moon vargottama and seen by four grahas or more.")
              .by(brihatJataka("11"))
              .when(vargottama(MOON), GrahaConditions.seenBy(4, MOON, GrahaGroup.SEVEN)),
          good(
                  "Marud",
                  "Jupiter in a trikona from Venus, the Moon in the fifth from Jupiter, the Sun in a"
                      + " kendra from the Moon.")
              .by(raman())
              .when(
                  in(JUPITER, houses(5, 9).from(VENUS)),
                  in(MOON, houses(5).from(JUPITER)),
                  in(SUN, KENDRAS.from(MOON))),
          good(
                  "Budha",
                  "Jupiter in the lagna, the Moon in a kendra from him, Rahu second from the Moon,"
                      + " the Sun and Mars third from Rahu.")
              .by(raman())
              .when(
                  in(JUPITER, houses(1)),
                  in(MOON, KENDRAS.from(JUPITER)),
                  in(RAHU, houses(2).from(MOON)),
                  in(SUN, houses(3).from(RAHU)),
                  in(MARS, houses(3).from(RAHU))),
          good(
                  "Bhaskara",
                  "Mercury second from the Sun, the Moon eleventh from Mercury, Jupiter in a"
                      + " trikona from the Moon.")
              .by(raman())
              .when(
                  in(MERCURY, houses(2).from(SUN)),
                  in(MOON, houses(11).from(MERCURY)),
                  in(JUPITER, houses(5, 9).from(MOON))));

  private LunarYogas() {}

  private static YogaDraft good(String name, String rule) {
    return YogaDraft.yoga(YogaFamily.LUNAR, name, YogaNature.GOOD, rule);
  }

  private static YogaDraft mixed(String name, String rule) {
    return YogaDraft.yoga(YogaFamily.LUNAR, name, YogaNature.MIXED, rule);
  }

  private static YogaDraft hard(String name, String rule) {
    return YogaDraft.yoga(YogaFamily.LUNAR, name, YogaNature.HARD, rule);
  }
}

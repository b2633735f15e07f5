package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.BirthConditions.lagnaVargottama;
import static org.chandrahoro.jyotish.yoga.BirthConditions.moonBright;
import static org.chandrahoro.jyotish.yoga.Condition.all;
import static org.chandrahoro.jyotish.yoga.Condition.any;
import static org.chandrahoro.jyotish.yoga.Condition.not;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.houseExchange;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.in;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.joinedBy;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.joinsOrSees;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.related;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.same;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.sees;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.together;
import static org.chandrahoro.jyotish.yoga.GrahaConditions.touchedBy;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.BENEFICS;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.GENTLE_THREE;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.MALEFICS;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.SEVEN;
import static org.chandrahoro.jyotish.yoga.GroupConditions.atLeast;
import static org.chandrahoro.jyotish.yoga.GroupConditions.each;
import static org.chandrahoro.jyotish.yoga.GroupConditions.every;
import static org.chandrahoro.jyotish.yoga.Houses.GOOD;
import static org.chandrahoro.jyotish.yoga.Houses.KENDRAS;
import static org.chandrahoro.jyotish.yoga.Houses.TRIKONAS;
import static org.chandrahoro.jyotish.yoga.Houses.houses;
import static org.chandrahoro.jyotish.yoga.Role.AMATYA_KARAKA;
import static org.chandrahoro.jyotish.yoga.Role.ATMA_KARAKA;
import static org.chandrahoro.jyotish.yoga.Role.JUPITER;
import static org.chandrahoro.jyotish.yoga.Role.LAGNA_LORD;
import static org.chandrahoro.jyotish.yoga.Role.MARS;
import static org.chandrahoro.jyotish.yoga.Role.MERCURY;
import static org.chandrahoro.jyotish.yoga.Role.MOON;
import static org.chandrahoro.jyotish.yoga.Role.PUTRA_KARAKA;
import static org.chandrahoro.jyotish.yoga.Role.SATURN;
import static org.chandrahoro.jyotish.yoga.Role.SUN;
import static org.chandrahoro.jyotish.yoga.Role.VENUS;
import static org.chandrahoro.jyotish.yoga.Role.lord;
import static org.chandrahoro.jyotish.yoga.Source.bphs;
import static org.chandrahoro.jyotish.yoga.Source.brihatJataka;
import static org.chandrahoro.jyotish.yoga.Source.phaladeepika;
import static org.chandrahoro.jyotish.yoga.Source.practice;
import static org.chandrahoro.jyotish.yoga.Source.raman;
import static org.chandrahoro.jyotish.yoga.Source.saravali;
import static org.chandrahoro.jyotish.yoga.Standing.DEBILITATED;
import static org.chandrahoro.jyotish.yoga.Standing.DIGNIFIED;
import static org.chandrahoro.jyotish.yoga.Standing.EXALTED;
import static org.chandrahoro.jyotish.yoga.StandingConditions.has;
import static org.chandrahoro.jyotish.yoga.StandingConditions.inRasi;
import static org.chandrahoro.jyotish.yoga.StandingConditions.strong;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Friendship;

/** Yogas of standing and rule. */
final class RajaYogas {
  static final List<YogaRule> ALL =
      List.of(
          good(
                  "Dharma-Karmadhipati",
                  "The lords of the ninth and the tenth together, in each other's signs or seeing"
                      + " each other; undone where the lord of the ninth rules the eighth too or the"
                      + " lord of the tenth the eleventh.")
              .by(
                  bphs("34"),
                  new Source(Work.LAGHU_PARASHARI, ""),
                  new Source(Work.UTTARA_KALAMRITA, "4"))
              .when(related(lord(9), lord(10)))
              .cancelledBy(same(lord(9), lord(8)), same(lord(10), lord(11))),
          good(
                  "Kendra-Trikona Raja",
                  "The lord of a kendra and the lord of a trikona together, in each other's signs or"
                      + " seeing each other; the lagna counts as both.")
              .by(bphs("34"), new Source(Work.LAGHU_PARASHARI, ""))
              .whenever(kendraTrikona()),
          good(
                  "Trikona Raja",
                  "The lords of the fifth and the ninth together, in each other's signs or seeing"
                      + " each other.")
              .by(practice())
              .when(related(lord(5), lord(9))),
          good(
                  "Yoga-Karaka",
                  "One graha that rules a kendra and a trikona, neither of them the lagna, in a"
                      + " kendra or trikona.")
              .by(bphs("34"), new Source(Work.LAGHU_PARASHARI, ""))
              .whenever(yogaKarakas()),
          good("Maha-Raja", "The lords of the lagna and the fifth in each other's houses.")
              .by(bphs("39"))
              .when(houseExchange(1, 5)),
          good(
                  "Karaka Maha-Raja",
                  "The atma karaka and the putra karaka both in the lagna, in the fifth, or in their"
                      + " own or exaltation signs, one of them with or seen by a benefic.")
              .by(bphs("39"))
              .when(
                  wellSet(ATMA_KARAKA),
                  wellSet(PUTRA_KARAKA),
                  any(touchedBy(ATMA_KARAKA, BENEFICS), touchedBy(PUTRA_KARAKA, BENEFICS))),
          good(
                  "Raja of the lagna lord and atma karaka",
                  "The lord of the lagna and the atma karaka in the first, fifth or seventh, with or"
                      + " seen by a benefic.")
              .by(bphs("39"))
              .when(
                  in(LAGNA_LORD, houses(1, 5, 7)),
                  in(ATMA_KARAKA, houses(1, 5, 7)),
                  any(touchedBy(LAGNA_LORD, BENEFICS), touchedBy(ATMA_KARAKA, BENEFICS))),
          good(
                  "Raja of benefics before the lagna lord",
                  "Benefics in the second, fourth and fifth from the lord of the lagna.")
              .by(bphs("39"))
              .when(each(BENEFICS, houses(2, 4, 5).from(LAGNA_LORD))),
          good(
                  "Raja of malefics from the lagna lord",
                  "Malefics in the third and in the sixth from the lord of the lagna.")
              .by(bphs("39"))
              .when(each(MALEFICS, houses(3, 6).from(LAGNA_LORD))),
          good("Karaka union", "The amatya karaka and the atma karaka in one sign.")
              .by(bphs("40"))
              .when(together(ATMA_KARAKA, AMATYA_KARAKA)),
          good(
                  "Strong amatya karaka",
                  "The amatya karaka strong with a benefic, or in its own or exaltation sign.")
              .by(bphs("40"))
              .when(
                  any(
                      has(AMATYA_KARAKA, DIGNIFIED),
                      all(strong(AMATYA_KARAKA), joinedBy(AMATYA_KARAKA, BENEFICS)))),
          good("Atma karaka in a trikona", "The atma karaka in the lagna, fifth or ninth.")
              .by(bphs("40"))
              .when(in(ATMA_KARAKA, TRIKONAS)),
          good(
                  "Karakas in accord",
                  "The atma karaka in a kendra or trikona from the amatya karaka.")
              .by(bphs("40"))
              .when(
                  not(together(ATMA_KARAKA, AMATYA_KARAKA)),
                  in(ATMA_KARAKA, houses(4, 5, 7, 9, 10).from(AMATYA_KARAKA))),
          good(
                  "Exalted atma karaka",
                  "The atma karaka exalted in a kendra or trikona, with or seen by the lord of the"
                      + " ninth.")
              .by(bphs("40"))
              .when(
                  has(ATMA_KARAKA, EXALTED),
                  in(ATMA_KARAKA, GOOD),
                  joinsOrSees(lord(9), ATMA_KARAKA)),
          good(
                  "Akhanda-Samrajya",
                  "Jupiter rules the second, fifth or eleventh, and a lord of the second, ninth or"
                      + " eleventh is in a kendra from the Moon.")
              .by(phaladeepika("7.25"))
              .when(
                  any(same(JUPITER, lord(2)), same(JUPITER, lord(5)), same(JUPITER, lord(11))),
                  any(
                      in(lord(2), KENDRAS.from(MOON)),
                      in(lord(9), KENDRAS.from(MOON)),
                      in(lord(11), KENDRAS.from(MOON)))),
          good("Raja of a strong lagna lord", "The lord of the lagna strong in a kendra.")
              .by(phaladeepika("7.20"))
              .when(strong(LAGNA_LORD), in(LAGNA_LORD, KENDRAS)),
          good("Raja of Jupiter rising", "Jupiter in the lagna in a sign other than Makara.")
              .by(phaladeepika("7.20"))
              .when(in(JUPITER, houses(1)), not(has(JUPITER, DEBILITATED))),
          good("Raja of Mercury in a kendra", "Mercury strong in a kendra, seen by Jupiter.")
              .by(phaladeepika("7.20"))
              .when(strong(MERCURY), in(MERCURY, KENDRAS), sees(JUPITER, MERCURY)),
          good(
                  "Raja of one exalted",
                  "A graha in its exaltation sign, seen by a graha that is its natural friend.")
              .by(phaladeepika("7.21"))
              .whenever(exaltedSeenByFriend()),
          good("Full Moon in Meena", "The bright Moon in Meena, seen by a natural friend.")
              .by(phaladeepika("7.22"))
              .when(
                  moonBright(),
                  inRasi(MOON, Rasi.MEENA),
                  any(sees(SUN, MOON), sees(MERCURY, MOON))),
          good("Full Moon exalted", "The bright Moon in Vrishabha.")
              .by(phaladeepika("7.22"))
              .when(moonBright(), has(MOON, EXALTED)),
          good(
                  "Raja of the upachayas",
                  "Malefics in the third, sixth and eleventh from the lagna, from the Moon, or from the"
                      + " lord of the lagna, all three filled.")
              .by(phaladeepika("7.24"))
              .when(
                  any(
                      each(MALEFICS, houses(3, 6, 11)),
                      each(MALEFICS, houses(3, 6, 11).from(MOON)),
                      each(MALEFICS, houses(3, 6, 11).from(LAGNA_LORD)))),
          good("Raja of Mars and Mercury", "Mars and Mercury in the second house.")
              .by(phaladeepika("7.24"))
              .when(in(MARS, houses(2)), in(MERCURY, houses(2))),
          good("Raja of Sun and Venus", "The Sun and Venus in the fourth house.")
              .by(phaladeepika("7.24"))
              .when(in(SUN, houses(4)), in(VENUS, houses(4))),
          good(
                  "Raja of Mars, Saturn and Jupiter",
                  "Mars in the tenth, Saturn in the eleventh, Jupiter in the lagna.")
              .by(phaladeepika("7.24"))
              .when(in(MARS, houses(10)), in(SATURN, houses(11)), in(JUPITER, houses(1))),
          good(
                  "Raja of three dignified",
                  "Three of the seven or more in their own or exaltation signs.")
              .by(brihatJataka("11"), saravali("35"))
              .when(atLeast(3, SEVEN, DIGNIFIED)),
          good(
                  "Vargottama lagna",
                  "The lagna vargottama, and four grahas other than the Moon seeing it.")
              .by(brihatJataka("11"))
              .when(lagnaVargottama(), lagnaSeenBy(4, SUN, MARS, MERCURY, JUPITER, VENUS, SATURN)),
          good("Chatussagara", "All four kendras occupied, by whichever of the seven.")
              .by(raman())
              .when(each(SEVEN, KENDRAS)),
          good("Rajalakshana", "The Moon, Mercury, Jupiter and Venus all in kendras.")
              .by(raman())
              .when(every(GENTLE_THREE, KENDRAS), in(MOON, KENDRAS)));

  private RajaYogas() {}

  private static YogaDraft good(String name, String rule) {
    return YogaDraft.yoga(YogaFamily.RAJA, name, YogaNature.GOOD, rule);
  }

  private static List<Condition> kendraTrikona() {
    var pairs = new ArrayList<Condition>();
    for (int kendra : new int[] {1, 4, 7, 10}) {
      for (int trikona : new int[] {5, 9}) {
        if (!(kendra == 10 && trikona == 9)) {
          pairs.add(related(lord(kendra), lord(trikona)));
        }
      }
      if (kendra != 1) {
        pairs.add(related(lord(kendra), lord(1)));
      }
    }
    return List.copyOf(pairs);
  }

  private static List<Condition> yogaKarakas() {
    var forms = new ArrayList<Condition>();
    for (int kendra : new int[] {4, 7, 10}) {
      for (int trikona : new int[] {5, 9}) {
        forms.add(all(same(lord(kendra), lord(trikona)), in(lord(kendra), GOOD)));
      }
    }
    return List.copyOf(forms);
  }

  private static Condition wellSet(Role karaka) {
    return any(in(karaka, houses(1, 5)), has(karaka, DIGNIFIED));
  }

  private static List<Condition> exaltedSeenByFriend() {
    var forms = new ArrayList<Condition>();
    for (Graha graha : Graha.values()) {
      if (!graha.isNode()) {
        forms.add(all(has(Role.of(graha), EXALTED), any(seenByFriends(graha))));
      }
    }
    return List.copyOf(forms);
  }

  private static List<Condition> seenByFriends(Graha graha) {
    var sights = new ArrayList<Condition>();
    for (Graha other : Graha.values()) {
      if (!other.isNode()
          && other != graha
          && Friendship.natural(graha, other) == Friendship.FRIEND) {
        sights.add(sees(Role.of(other), Role.of(graha)));
      }
    }
    return sights;
  }

  private static Condition lagnaSeenBy(int count, Role... roles) {
    return Condition.atLeast(count, Stream.of(roles).map(GrahaConditions::seesLagna).toList());
  }
}

package org.chandrahoro.jyotish.matching;

import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.dignity.Friendship;

/** What may undo a dosha between two birth stars, each question answered once. */
record Doubts(
    boolean oneRasiTwoStars,
    boolean oneStarTwoRasis,
    boolean oneStarTwoPadas,
    boolean oneLord,
    boolean lordsFriends,
    boolean navamsaFriends,
    boolean bhakootGood,
    boolean nadisDiffer) {

  static Doubts of(BirthStar boy, BirthStar girl) {
    boolean oneStar = boy.nakshatra() == girl.nakshatra();
    boolean oneRasi = boy.rasi() == girl.rasi();
    var hisLord = boy.rasi().lord();
    var herLord = girl.rasi().lord();
    var hisNavamsa = boy.navamsa().lord();
    var herNavamsa = girl.navamsa().lord();
    return new Doubts(
        oneRasi && !oneStar,
        oneStar && !oneRasi,
        oneStar && boy.pada() != girl.pada(),
        hisLord == herLord,
        areFriends(hisLord, herLord),
        hisNavamsa == herNavamsa || areFriends(hisNavamsa, herNavamsa),
        isGoodDistance(girl.rasi().countTo(boy.rasi())),
        Nadi.of(boy.nakshatra()) != Nadi.of(girl.nakshatra()));
  }

  /** Two friends, each in the other's eyes. */
  static boolean areFriends(Graha one, Graha other) {
    return one != other
        && Friendship.natural(one, other) == Friendship.FRIEND
        && Friendship.natural(other, one) == Friendship.FRIEND;
  }

  /** Not second and twelfth, fifth and ninth, sixth and eighth from each other. */
  private static boolean isGoodDistance(int count) {
    return switch (count) {
      case 1, 3, 4, 7, 10, 11 -> true;
      default -> false;
    };
  }

  static void note(List<Parihara> found, Parihara parihara, boolean holds) {
    if (holds) {
      found.add(parihara);
    }
  }
}

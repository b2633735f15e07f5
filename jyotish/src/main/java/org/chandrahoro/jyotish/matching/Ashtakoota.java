package org.chandrahoro.jyotish.matching;

import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.dignity.Friendship;
import org.chandrahoro.jyotish.transit.Tara;

/**
 * The match by eight kootas, of 36 points, from the Moons of two births. Sources stand at {@link
 * Koota} and at the kinds compared.
 */
public final class Ashtakoota {
  private final List<KootaPoints> kootas;

  private Ashtakoota(List<KootaPoints> kootas) {
    this.kootas = List.copyOf(kootas);
  }

  public static Ashtakoota of(BirthStar boy, BirthStar girl, MatchConventions conventions) {
    var points = new ArrayList<KootaPoints>(8);
    var doubts = Doubts.of(boy, girl);
    points.add(varna(boy, girl, conventions.varnaOrder()));
    points.add(vashya(boy, girl, conventions.vashyaOrder()));
    points.add(tara(boy, girl));
    points.add(yoni(boy, girl));
    points.add(maitri(boy, girl, doubts));
    points.add(gana(boy, girl, conventions.ganaOrder(), doubts));
    points.add(bhakoot(boy, girl, doubts));
    points.add(nadi(boy, girl, doubts));
    return new Ashtakoota(points);
  }

  /** All eight, in their order. */
  public List<KootaPoints> kootas() {
    return kootas;
  }

  public KootaPoints of(Koota koota) {
    return kootas.get(koota.ordinal());
  }

  /** Points of 36. */
  public double total() {
    int halves = 0;
    for (KootaPoints koota : kootas) {
      halves += koota.halfPoints();
    }
    return halves / 2.0;
  }

  private static KootaPoints varna(BirthStar boy, BirthStar girl, VarnaOrder order) {
    var his = Varna.of(boy.rasi(), order);
    var hers = Varna.of(girl.rasi(), order);
    return plain(Koota.VARNA, his.isAtLeast(hers) ? 2 : 0, new Finding.Varnas(his, hers));
  }

  private static KootaPoints vashya(BirthStar boy, BirthStar girl, VashyaOrder order) {
    var his = Vashya.of(boy);
    var hers = Vashya.of(girl);
    return plain(Koota.VASHYA, Vashya.halfPoints(his, hers, order), new Finding.Vashyas(his, hers));
  }

  private static KootaPoints tara(BirthStar boy, BirthStar girl) {
    var ofBoy = Tara.of(girl.nakshatra(), boy.nakshatra());
    var ofGirl = Tara.of(boy.nakshatra(), girl.nakshatra());
    int halves = (isGood(ofBoy) ? 3 : 0) + (isGood(ofGirl) ? 3 : 0);
    return plain(Koota.TARA, halves, new Finding.Taras(ofBoy, ofGirl));
  }

  /** In matching only the third, fifth and seventh are bad; the birth star itself is not. */
  static boolean isGood(Tara tara) {
    return tara == Tara.JANMA || tara.isGood();
  }

  private static KootaPoints yoni(BirthStar boy, BirthStar girl) {
    var his = Yoni.of(boy.nakshatra());
    var hers = Yoni.of(girl.nakshatra());
    return plain(Koota.YONI, 2 * his.pointsWith(hers), new Finding.Yonis(his, hers));
  }

  private static KootaPoints maitri(BirthStar boy, BirthStar girl, Doubts doubts) {
    var finding = lords(boy.rasi(), girl.rasi());
    int halves = maitriHalves(finding);
    var parihara = new ArrayList<Parihara>();
    if (halves <= 2) {
      Doubts.note(parihara, Parihara.GOOD_BHAKOOT, doubts.bhakootGood());
      Doubts.note(parihara, Parihara.NAVAMSA_LORDS_ARE_FRIENDS, doubts.navamsaFriends());
    }
    return new KootaPoints(Koota.GRAHA_MAITRI, halves, finding, parihara);
  }

  static Finding lords(Rasi boy, Rasi girl) {
    Graha his = boy.lord();
    Graha hers = girl.lord();
    return his == hers
        ? new Finding.OneLord(his)
        : new Finding.Lords(
            his, hers, Friendship.natural(his, hers), Friendship.natural(hers, his));
  }

  /**
   * One lord or mutual friends 5, friend and neutral 4, both neutral 3, friend and enemy 1, neutral
   * and enemy ½, both enemies 0 ("tatraikadhipatitve tu proktam tu guna-panchakam…", the verses of
   * the muhurta digests on graha maitri).
   */
  private static int maitriHalves(Finding finding) {
    if (!(finding instanceof Finding.Lords lords)) {
      return 10;
    }
    var one = lords.boysOfGirls();
    var other = lords.girlsOfBoys();
    int friends = count(Friendship.FRIEND, one, other);
    int enemies = count(Friendship.ENEMY, one, other);
    return switch (10 * friends + enemies) {
      case 20 -> 10;
      case 10 -> 8;
      case 0 -> 6;
      case 11 -> 2;
      case 1 -> 1;
      default -> 0;
    };
  }

  private static int count(Friendship wanted, Friendship one, Friendship other) {
    return (one == wanted ? 1 : 0) + (other == wanted ? 1 : 0);
  }

  private static KootaPoints gana(BirthStar boy, BirthStar girl, GanaOrder order, Doubts doubts) {
    var his = Gana.of(boy.nakshatra());
    var hers = Gana.of(girl.nakshatra());
    int points = Gana.points(his, hers, order);
    var parihara = new ArrayList<Parihara>();
    if (points <= 1) {
      Doubts.note(parihara, Parihara.ONE_RASI_TWO_STARS, doubts.oneRasiTwoStars());
      Doubts.note(parihara, Parihara.ONE_STAR_TWO_RASIS, doubts.oneStarTwoRasis());
      Doubts.note(parihara, Parihara.ONE_LORD, doubts.oneLord());
      Doubts.note(parihara, Parihara.LORDS_ARE_FRIENDS, doubts.lordsFriends());
      Doubts.note(parihara, Parihara.NAVAMSA_LORDS_ARE_FRIENDS, doubts.navamsaFriends());
    }
    return new KootaPoints(Koota.GANA, 2 * points, new Finding.Ganas(his, hers), parihara);
  }

  private static KootaPoints bhakoot(BirthStar boy, BirthStar girl, Doubts doubts) {
    var finding = new Finding.Signs(boy.rasi(), girl.rasi(), girl.rasi().countTo(boy.rasi()));
    boolean good = doubts.bhakootGood();
    var parihara = new ArrayList<Parihara>();
    if (!good) {
      boolean nadisDiffer = doubts.nadisDiffer();
      Doubts.note(parihara, Parihara.ONE_LORD, nadisDiffer && doubts.oneLord());
      Doubts.note(parihara, Parihara.LORDS_ARE_FRIENDS, nadisDiffer && doubts.lordsFriends());
      Doubts.note(
          parihara, Parihara.NAVAMSA_LORDS_ARE_FRIENDS, nadisDiffer && doubts.navamsaFriends());
      boolean sway =
          tara(boy, girl).halfPoints() == 6
              && (Sways.holds(boy.rasi(), girl.rasi()) || Sways.holds(girl.rasi(), boy.rasi()));
      Doubts.note(parihara, Parihara.GOOD_TARA_AND_VASHYA, sway);
    }
    return new KootaPoints(Koota.BHAKOOT, good ? 14 : 0, finding, parihara);
  }

  private static KootaPoints nadi(BirthStar boy, BirthStar girl, Doubts doubts) {
    var finding = new Finding.Nadis(Nadi.of(boy.nakshatra()), Nadi.of(girl.nakshatra()));
    boolean good = doubts.nadisDiffer();
    var parihara = new ArrayList<Parihara>();
    if (!good) {
      Doubts.note(parihara, Parihara.ONE_RASI_TWO_STARS, doubts.oneRasiTwoStars());
      Doubts.note(parihara, Parihara.ONE_STAR_TWO_RASIS, doubts.oneStarTwoRasis());
      Doubts.note(parihara, Parihara.ONE_STAR_TWO_PADAS, doubts.oneStarTwoPadas());
    }
    return new KootaPoints(Koota.NADI, good ? 16 : 0, finding, parihara);
  }

  private static KootaPoints plain(Koota koota, int halves, Finding finding) {
    return new KootaPoints(koota, halves, finding, List.of());
  }
}

package org.chandrahoro.jyotish.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chandrahoro.jyotish.Nakshatra;
import org.chandrahoro.jyotish.dignity.Friendship;

/** The match by ten poruthams, from the Moons of two births. Sources at {@link Porutham}. */
public final class TenPorutham {
  /** A birth star that a couple may share (Raman). */
  private static final Set<Nakshatra> SHARED_WELL =
      EnumSet.of(
          Nakshatra.ROHINI,
          Nakshatra.ARDRA,
          Nakshatra.MAGHA,
          Nakshatra.HASTA,
          Nakshatra.VISHAKHA,
          Nakshatra.SHRAVANA,
          Nakshatra.UTTARA_BHADRAPADA,
          Nakshatra.REVATI);

  private final List<Agreement> agreements;

  private TenPorutham(List<Agreement> agreements) {
    this.agreements = List.copyOf(agreements);
  }

  public static TenPorutham of(BirthStar boy, BirthStar girl, MatchConventions conventions) {
    int stars = girl.nakshatra().countTo(boy.nakshatra());
    var rasi = rasi(boy, girl);
    var lords = lords(boy, girl);
    return new TenPorutham(
        List.of(
            dina(boy, stars),
            gana(boy, girl, stars),
            plain(Porutham.MAHENDRA, stars > 1 && stars % 3 == 1, new Finding.Stars(stars)),
            streeDirgha(stars, conventions.streeDirghaBeyond(), rasi.agrees() && lords.agrees()),
            yoni(boy, girl),
            rasi,
            lords,
            vashya(boy, girl),
            rajju(boy, girl),
            vedha(boy, girl)));
  }

  /** All ten, in their order. */
  public List<Agreement> agreements() {
    return agreements;
  }

  public Agreement of(Porutham porutham) {
    return agreements.get(porutham.ordinal());
  }

  /** How many of the ten agree. */
  public int total() {
    int agreeing = 0;
    for (Agreement agreement : agreements) {
      agreeing += agreement.agrees() ? 1 : 0;
    }
    return agreeing;
  }

  private static Agreement dina(BirthStar boy, int stars) {
    boolean agrees =
        switch (stars % 9) {
          case 0, 2, 4, 6, 8 -> true;
          default -> false;
        };
    boolean shared = stars == 1 && SHARED_WELL.contains(boy.nakshatra());
    return new Agreement(
        Porutham.DINA,
        agrees,
        new Finding.Stars(stars),
        shared ? List.of(Parihara.ONE_STAR_OF_THE_GOOD) : List.of());
  }

  private static Agreement gana(BirthStar boy, BirthStar girl, int stars) {
    var his = Gana.of(boy.nakshatra());
    var hers = Gana.of(girl.nakshatra());
    boolean agrees = his == hers || (his != Gana.RAKSHASA && hers != Gana.RAKSHASA);
    boolean far = !agrees && hers == Gana.RAKSHASA && stars > 14;
    return new Agreement(
        Porutham.GANA,
        agrees,
        new Finding.Ganas(his, hers),
        far ? List.of(Parihara.BOY_BEYOND_FOURTEENTH) : List.of());
  }

  private static Agreement streeDirgha(int stars, int beyond, boolean madeUp) {
    boolean agrees = stars > beyond;
    return new Agreement(
        Porutham.STREE_DIRGHA,
        agrees,
        new Finding.Stars(stars),
        !agrees && madeUp ? List.of(Parihara.GOOD_RASI_AND_LORDS) : List.of());
  }

  private static Agreement yoni(BirthStar boy, BirthStar girl) {
    var his = Yoni.of(boy.nakshatra());
    var hers = Yoni.of(girl.nakshatra());
    return plain(Porutham.YONI, !his.isEnemyOf(hers), new Finding.Yonis(his, hers));
  }

  private static Agreement rasi(BirthStar boy, BirthStar girl) {
    int count = girl.rasi().countTo(boy.rasi());
    boolean agrees = count == 1 || count >= 7;
    var doubts = Doubts.of(boy, girl);
    var parihara = new ArrayList<Parihara>();
    if (!agrees) {
      Doubts.note(parihara, Parihara.ONE_LORD, doubts.oneLord());
      Doubts.note(parihara, Parihara.LORDS_ARE_FRIENDS, doubts.lordsFriends());
    }
    return new Agreement(
        Porutham.RASI, agrees, new Finding.Signs(boy.rasi(), girl.rasi(), count), parihara);
  }

  private static Agreement lords(BirthStar boy, BirthStar girl) {
    var finding = Ashtakoota.lords(boy.rasi(), girl.rasi());
    boolean agrees =
        !(finding instanceof Finding.Lords two)
            || areFriendly(two.boysOfGirls(), two.girlsOfBoys());
    return plain(Porutham.RASI_ADHIPATI, agrees, finding);
  }

  private static boolean areFriendly(Friendship one, Friendship other) {
    return one != Friendship.ENEMY
        && other != Friendship.ENEMY
        && (one == Friendship.FRIEND || other == Friendship.FRIEND);
  }

  private static Agreement vashya(BirthStar boy, BirthStar girl) {
    boolean his = Sways.holds(boy.rasi(), girl.rasi());
    boolean hers = Sways.holds(girl.rasi(), boy.rasi());
    return plain(Porutham.VASHYA, his || hers, new Finding.Sway(his, hers));
  }

  private static Agreement rajju(BirthStar boy, BirthStar girl) {
    var his = Rajju.of(boy.nakshatra());
    var hers = Rajju.of(girl.nakshatra());
    boolean agrees = his != hers;
    boolean opposite =
        !agrees
            && his != Rajju.HEAD
            && Rajju.isClimbing(boy.nakshatra()) != Rajju.isClimbing(girl.nakshatra());
    return new Agreement(
        Porutham.RAJJU,
        agrees,
        new Finding.Rajjus(his, hers),
        opposite ? List.of(Parihara.OPPOSITE_WAYS) : List.of());
  }

  private static Agreement vedha(BirthStar boy, BirthStar girl) {
    boolean pierced = isPierced(boy.nakshatra().number(), girl.nakshatra().number());
    return plain(Porutham.VEDHA, !pierced, new Finding.Vedha(pierced));
  }

  /**
   * The thirteen pairs of Raman's list: Ashwini–Jyeshtha to Rohini–Swati, Ardra–Shravana to
   * Ashlesha–Mula, Magha–Revati to Hasta–Shatabhisha, Mrigashira–Dhanishta. Chitra pierces none.
   * Within each group the two numbers have one sum, but not every pair of that sum is in the list.
   */
  private static boolean isPierced(int one, int other) {
    int low = Math.min(one, other);
    return switch (one + other) {
      case 19 -> low <= 4;
      case 28 -> low >= 5 && low <= 9;
      case 37 -> low >= 10 && low <= 13;
      default -> false;
    };
  }

  private static Agreement plain(Porutham porutham, boolean agrees, Finding finding) {
    return new Agreement(porutham, agrees, finding, List.of());
  }
}

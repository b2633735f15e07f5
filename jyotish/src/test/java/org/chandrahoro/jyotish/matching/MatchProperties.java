package org.chandrahoro.jyotish.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;
import org.chandrahoro.jyotish.Nakshatra;
import org.junit.jupiter.api.Test;

/** What holds for every boy and girl of 108 padas each. */
class MatchProperties {
  private static final List<BirthStar> STARS = stars();

  @Test
  void everyKootaStaysWithinItsPointsAndTheTotalIsTheirSum() {
    var lowest = new EnumMap<Koota, Double>(Koota.class);
    var highest = new EnumMap<Koota, Double>(Koota.class);
    for (BirthStar boy : STARS) {
      for (BirthStar girl : STARS) {
        var match = match(boy, girl);
        double sum = 0;
        for (KootaPoints koota : match.kootas()) {
          lowest.merge(koota.koota(), koota.points(), Math::min);
          highest.merge(koota.koota(), koota.points(), Math::max);
          sum += koota.points();
        }
        assertThat(match.total()).isEqualTo(sum).isBetween(0.0, 36.0);
      }
    }
    for (Koota koota : Koota.values()) {
      // counts of 3, 5, 7 one way are 8, 6, 4 the other way by nines, so one tara is always good
      assertThat(lowest).containsEntry(koota, koota == Koota.TARA ? 1.5 : 0.0);
      assertThat(highest).containsEntry(koota, (double) koota.most());
    }
  }

  @Test
  void fiveKootasDoNotAskWhoIsTheBoy() {
    for (BirthStar boy : STARS) {
      for (BirthStar girl : STARS) {
        var match = match(boy, girl);
        var turned = match(girl, boy);
        for (Koota koota :
            new Koota[] {Koota.TARA, Koota.YONI, Koota.GRAHA_MAITRI, Koota.BHAKOOT, Koota.NADI}) {
          assertThat(match.of(koota).points())
              .as("%s of %s and %s", koota, boy, girl)
              .isEqualTo(turned.of(koota).points());
        }
      }
    }
  }

  @Test
  void onlyAMissingPointHasAParihara() {
    for (BirthStar boy : STARS) {
      for (BirthStar girl : STARS) {
        for (KootaPoints koota : match(boy, girl).kootas()) {
          if (!koota.isDosha()) {
            assertThat(koota.parihara()).as("%s of %s, %s", koota, boy, girl).isEmpty();
          }
        }
        for (Agreement agreement :
            TenPorutham.of(boy, girl, MatchConventions.DEFAULT).agreements()) {
          if (agreement.agrees()) {
            assertThat(agreement.parihara()).isEmpty();
          }
        }
      }
    }
  }

  @Test
  void nineStarsBelongToEachGanaAndEachNadiAndTwoOrMoreToEachYoni() {
    for (Gana gana : Gana.values()) {
      assertThat(Nakshatra.values()).filteredOn(star -> Gana.of(star) == gana).hasSize(9);
    }
    for (Nadi nadi : Nadi.values()) {
      assertThat(Nakshatra.values()).filteredOn(star -> Nadi.of(star) == nadi).hasSize(9);
    }
    for (Yoni yoni : Yoni.values()) {
      // the twenty-eighth star, Abhijit, is the second mongoose
      assertThat(Nakshatra.values())
          .filteredOn(star -> Yoni.of(star) == yoni)
          .hasSize(yoni == Yoni.MONGOOSE ? 1 : 2);
      assertThat(Yoni.values()).filteredOn(yoni::isEnemyOf).hasSize(1);
    }
  }

  @Test
  void thirteenPairsOfStarsPierceEachOther() {
    var pairs = new TreeSet<String>();
    for (Nakshatra one : Nakshatra.values()) {
      for (Nakshatra other : Nakshatra.values()) {
        var match =
            TenPorutham.of(BirthStar.of(one, 1), BirthStar.of(other, 1), MatchConventions.DEFAULT);
        if (!match.of(Porutham.VEDHA).agrees() && one.ordinal() < other.ordinal()) {
          pairs.add(one.number() + "-" + other.number());
        }
      }
    }
    assertThat(pairs)
        .containsExactlyInAnyOrder(
            "1-18", "2-17", "3-16", "4-15", "5-23", "6-22", "7-21", "8-20", "9-19", "10-27",
            "11-26", "12-25", "13-24");
  }

  private static Ashtakoota match(BirthStar boy, BirthStar girl) {
    return Ashtakoota.of(boy, girl, MatchConventions.DEFAULT);
  }

  private static List<BirthStar> stars() {
    var stars = new ArrayList<BirthStar>();
    for (Nakshatra nakshatra : Nakshatra.values()) {
      for (int pada = 1; pada <= 4; pada++) {
        stars.add(BirthStar.of(nakshatra, pada));
      }
    }
    return stars;
  }
}

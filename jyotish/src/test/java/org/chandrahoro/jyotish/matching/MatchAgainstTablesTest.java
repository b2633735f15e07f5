package org.chandrahoro.jyotish.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chandrahoro.jyotish.Nakshatra;
import org.junit.jupiter.api.Test;

/**
 * All 27 × 4 × 27 × 4 couples against the tables as books list them: stars by name under each gana,
 * nadi and animal, signs by number, friends by name. Nothing here is taken from the code under
 * test.
 */
class MatchAgainstTablesTest {
  private static final String[] STARS = {
    "Ashwini",
    "Bharani",
    "Krittika",
    "Rohini",
    "Mrigashira",
    "Ardra",
    "Punarvasu",
    "Pushya",
    "Ashlesha",
    "Magha",
    "P.Phalguni",
    "U.Phalguni",
    "Hasta",
    "Chitra",
    "Swati",
    "Vishakha",
    "Anuradha",
    "Jyeshtha",
    "Mula",
    "P.Ashadha",
    "U.Ashadha",
    "Shravana",
    "Dhanishta",
    "Shatabhisha",
    "P.Bhadra",
    "U.Bhadra",
    "Revati"
  };

  private static final Map<String, Set<String>> GANA =
      Map.of(
          "deva",
          Set.of(
              "Ashwini",
              "Mrigashira",
              "Punarvasu",
              "Pushya",
              "Hasta",
              "Swati",
              "Anuradha",
              "Shravana",
              "Revati"),
          "manushya",
          Set.of(
              "Bharani",
              "Rohini",
              "Ardra",
              "P.Phalguni",
              "U.Phalguni",
              "P.Ashadha",
              "U.Ashadha",
              "P.Bhadra",
              "U.Bhadra"),
          "rakshasa",
          Set.of(
              "Krittika",
              "Ashlesha",
              "Magha",
              "Chitra",
              "Vishakha",
              "Jyeshtha",
              "Mula",
              "Dhanishta",
              "Shatabhisha"));

  private static final Map<String, Set<String>> NADI =
      Map.of(
          "first",
          Set.of(
              "Ashwini",
              "Ardra",
              "Punarvasu",
              "U.Phalguni",
              "Hasta",
              "Jyeshtha",
              "Mula",
              "Shatabhisha",
              "P.Bhadra"),
          "middle",
          Set.of(
              "Bharani",
              "Mrigashira",
              "Pushya",
              "P.Phalguni",
              "Chitra",
              "Anuradha",
              "P.Ashadha",
              "Dhanishta",
              "U.Bhadra"),
          "last",
          Set.of(
              "Krittika",
              "Rohini",
              "Ashlesha",
              "Magha",
              "Swati",
              "Vishakha",
              "U.Ashadha",
              "Shravana",
              "Revati"));

  private static final Map<String, Set<String>> ANIMAL =
      Map.ofEntries(
          Map.entry("horse", Set.of("Ashwini", "Shatabhisha")),
          Map.entry("elephant", Set.of("Bharani", "Revati")),
          Map.entry("sheep", Set.of("Krittika", "Pushya")),
          Map.entry("serpent", Set.of("Rohini", "Mrigashira")),
          Map.entry("dog", Set.of("Ardra", "Mula")),
          Map.entry("cat", Set.of("Punarvasu", "Ashlesha")),
          Map.entry("rat", Set.of("Magha", "P.Phalguni")),
          Map.entry("cow", Set.of("U.Phalguni", "U.Bhadra")),
          Map.entry("buffalo", Set.of("Hasta", "Swati")),
          Map.entry("tiger", Set.of("Chitra", "Vishakha")),
          Map.entry("deer", Set.of("Anuradha", "Jyeshtha")),
          Map.entry("monkey", Set.of("P.Ashadha", "Shravana")),
          Map.entry("mongoose", Set.of("U.Ashadha")),
          Map.entry("lion", Set.of("Dhanishta", "P.Bhadra")));

  /** Either way about; what is not named here gets 2, one animal with itself 4. */
  private static final String SWORN =
      "horse-buffalo elephant-lion sheep-monkey serpent-mongoose dog-deer cat-rat cow-tiger";

  private static final String FRIENDLY =
      "horse-serpent horse-deer horse-monkey elephant-sheep elephant-serpent elephant-buffalo"
          + " elephant-monkey sheep-cow sheep-buffalo sheep-mongoose cat-deer cat-monkey"
          + " cow-buffalo cow-deer monkey-mongoose";

  private static final String UNFRIENDLY =
      "horse-cow horse-tiger horse-lion elephant-tiger sheep-dog sheep-rat sheep-tiger sheep-lion"
          + " serpent-cat serpent-rat serpent-cow serpent-buffalo dog-rat dog-tiger dog-mongoose"
          + " dog-lion cat-tiger cat-lion rat-mongoose cow-lion buffalo-tiger buffalo-lion"
          + " tiger-deer tiger-monkey tiger-lion deer-lion";

  private static final String[] LORD = {
    "Mars", "Venus", "Mercury", "Moon", "Sun", "Mercury", "Venus", "Mars", "Jupiter", "Saturn",
    "Saturn", "Jupiter"
  };

  /** Who regards whom: friends, then enemies; all others are neutral. */
  private static final Map<String, List<String>> REGARD =
      Map.of(
          "Sun", List.of("Moon Mars Jupiter", "Venus Saturn"),
          "Moon", List.of("Sun Mercury", ""),
          "Mars", List.of("Sun Moon Jupiter", "Mercury"),
          "Mercury", List.of("Sun Venus", "Moon"),
          "Jupiter", List.of("Sun Moon Mars", "Mercury Venus"),
          "Venus", List.of("Mercury Saturn", "Sun Moon"),
          "Saturn", List.of("Mercury Venus", "Sun Moon Mars"));

  private static final Map<String, Double> MAITRI =
      Map.of("FF", 5.0, "FN", 4.0, "NN", 3.0, "EF", 1.0, "EN", 0.5, "EE", 0.0);

  private static final Map<String, Double> GANA_POINTS =
      new TreeMap<>(
          Map.of(
              "deva boy, deva girl", 6.0,
              "deva boy, manushya girl", 5.0,
              "deva boy, rakshasa girl", 1.0,
              "manushya boy, deva girl", 6.0,
              "manushya boy, manushya girl", 6.0,
              "manushya boy, rakshasa girl", 0.0,
              "rakshasa boy, deva girl", 0.0,
              "rakshasa boy, manushya girl", 0.0,
              "rakshasa boy, rakshasa girl", 6.0));

  /** Rows the girl's kind, columns the boy's, as the almanacs print it. */
  private static final Map<String, String> VASHYA =
      Map.of(
          "four-footed", "four-footed=2 human=1 water=1 forest=0.5 insect=1",
          "human", "four-footed=1 human=2 water=0.5 forest=0 insect=1",
          "water", "four-footed=1 human=0.5 water=2 forest=1 insect=1",
          "forest", "four-footed=0 human=0 water=0 forest=2 insect=0",
          "insect", "four-footed=1 human=1 water=1 forest=0 insect=2");

  @Test
  void everyCoupleGetsWhatTheTablesSay() {
    for (int boy = 0; boy < 108; boy++) {
      for (int girl = 0; girl < 108; girl++) {
        var match =
            Ashtakoota.of(
                BirthStar.of(Nakshatra.values()[boy / 4], boy % 4 + 1),
                BirthStar.of(Nakshatra.values()[girl / 4], girl % 4 + 1),
                MatchConventions.DEFAULT);
        assertThat(match.kootas().stream().map(KootaPoints::points))
            .as("boy %s %s, girl %s %s", STARS[boy / 4], boy % 4 + 1, STARS[girl / 4], girl % 4 + 1)
            .containsExactly(
                varna(boy / 9) <= varna(girl / 9) ? 1.0 : 0.0,
                vashya(boy, girl),
                tara(boy / 4, girl / 4) + tara(girl / 4, boy / 4),
                yoni(STARS[boy / 4], STARS[girl / 4]),
                maitri(LORD[boy / 9], LORD[girl / 9]),
                gana(STARS[boy / 4], STARS[girl / 4]),
                bhakoot(boy / 9, girl / 9),
                under(NADI, STARS[boy / 4]).equals(under(NADI, STARS[girl / 4])) ? 0.0 : 8.0);
      }
    }
  }

  /** Brahmin 1: Karka, Vrischika, Meena; Kshatriya 2: Mesha, Simha, Dhanu; Vaishya 3; Shudra 4. */
  private static int varna(int sign) {
    return switch (sign) {
      case 3, 7, 11 -> 1;
      case 0, 4, 8 -> 2;
      case 1, 5, 9 -> 3;
      default -> 4;
    };
  }

  private static double vashya(int boy, int girl) {
    return Arrays.stream(in(VASHYA, creature(girl)).split(" "))
        .filter(cell -> cell.startsWith(creature(boy) + "="))
        .mapToDouble(cell -> Double.parseDouble(cell.substring(cell.indexOf('=') + 1)))
        .findFirst()
        .orElseThrow();
  }

  /** By pada: five padas, 16°40′, begin in the first fifteen degrees of a sign of nine. */
  private static String creature(int pada) {
    boolean begins = pada % 9 <= 4;
    return switch (pada / 9) {
      case 0, 1 -> "four-footed";
      case 2, 5, 6, 10 -> "human";
      case 3, 11 -> "water";
      case 4 -> "forest";
      case 7 -> "insect";
      case 8 -> begins ? "human" : "four-footed";
      default -> begins ? "four-footed" : "water";
    };
  }

  private static double tara(int from, int to) {
    int left = ((to - from + 27) % 27 + 1) % 9;
    return left == 3 || left == 5 || left == 7 ? 0 : 1.5;
  }

  private static double yoni(String boy, String girl) {
    String his = under(ANIMAL, boy);
    String hers = under(ANIMAL, girl);
    if (his.equals(hers)) {
      return 4;
    }
    if (lists(SWORN, his, hers)) {
      return 0;
    }
    return lists(FRIENDLY, his, hers) ? 3 : lists(UNFRIENDLY, his, hers) ? 1 : 2;
  }

  private static boolean lists(String pairs, String one, String other) {
    var all = List.of(pairs.split(" "));
    return all.contains(one + "-" + other) || all.contains(other + "-" + one);
  }

  private static double maitri(String his, String hers) {
    if (his.equals(hers)) {
      return 5;
    }
    char[] both = {regard(his, hers), regard(hers, his)};
    Arrays.sort(both);
    return in(MAITRI, new String(both));
  }

  private static char regard(String who, String whom) {
    var lists = in(REGARD, who);
    return lists.get(0).contains(whom) ? 'F' : lists.get(1).contains(whom) ? 'E' : 'N';
  }

  private static double gana(String boy, String girl) {
    return in(GANA_POINTS, under(GANA, boy) + " boy, " + under(GANA, girl) + " girl");
  }

  private static double bhakoot(int boy, int girl) {
    return switch ((boy - girl + 12) % 12 + 1) {
      case 2, 12, 5, 9, 6, 8 -> 0;
      default -> 7;
    };
  }

  private static String under(Map<String, Set<String>> lists, String star) {
    return lists.entrySet().stream()
        .filter(list -> list.getValue().contains(star))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static <V> V in(Map<String, V> table, String key) {
    V value = table.get(key);
    if (value == null) {
      throw new IllegalArgumentException("nothing for " + key);
    }
    return value;
  }
}

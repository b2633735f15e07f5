package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.Condition.any;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.FIERCE_THREE;
import static org.chandrahoro.jyotish.yoga.GrahaGroup.GENTLE_THREE;
import static org.chandrahoro.jyotish.yoga.GroupConditions.every;
import static org.chandrahoro.jyotish.yoga.GroupConditions.fill;
import static org.chandrahoro.jyotish.yoga.GroupConditions.keepWithin;
import static org.chandrahoro.jyotish.yoga.GroupConditions.none;
import static org.chandrahoro.jyotish.yoga.GroupConditions.signsOccupied;
import static org.chandrahoro.jyotish.yoga.Houses.KENDRAS;
import static org.chandrahoro.jyotish.yoga.Houses.houses;
import static org.chandrahoro.jyotish.yoga.Source.bphs;
import static org.chandrahoro.jyotish.yoga.Source.brihatJataka;
import static org.chandrahoro.jyotish.yoga.Source.saravali;
import static org.chandrahoro.jyotish.yoga.YogaNature.GOOD;
import static org.chandrahoro.jyotish.yoga.YogaNature.HARD;
import static org.chandrahoro.jyotish.yoga.YogaNature.MIXED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The thirty-two patterns of the seven grahas in the sky: three by the quality of signs (ashraya),
 * two by three kendras (dala), twenty by shape (akriti), seven by the count of signs (sankhya). The
 * nodes take no part. A shape needs each of its houses filled, or a smaller shape would count as a
 * larger. Vajra and yava need Mercury and Venus a quarter of the sky from the Sun, where they never
 * stand; Brihat Jataka 12 says so and teaches them all the same.
 */
final class NabhasaYogas {
  private static final List<YogaRule> AKRITI =
      List.of(
          akriti("Gada", GOOD, "The seven in two neighbouring kendras, both filled.")
              .when(
                  any(
                      fill(houses(1, 4)),
                      fill(houses(4, 7)),
                      fill(houses(7, 10)),
                      fill(houses(10, 1)))),
          akriti("Shakata", HARD, "The seven in the first and seventh houses, both filled.")
              .when(fill(houses(1, 7))),
          akriti("Vihaga", MIXED, "The seven in the fourth and tenth houses, both filled.")
              .when(fill(houses(4, 10))),
          akriti("Shringataka", GOOD, "The seven in the first, fifth and ninth houses, all filled.")
              .when(fill(houses(1, 5, 9))),
          akriti(
                  "Hala",
                  MIXED,
                  "The seven in three houses that are trikonas to each other and not to the lagna.")
              .when(any(fill(houses(2, 6, 10)), fill(houses(3, 7, 11)), fill(houses(4, 8, 12)))),
          akriti(
                  "Vajra",
                  GOOD,
                  "Mercury, Jupiter and Venus in the first and seventh, the Sun, Mars and Saturn in"
                      + " the fourth and tenth, the seven nowhere else.")
              .when(
                  fill(KENDRAS),
                  every(GENTLE_THREE, houses(1, 7)),
                  every(FIERCE_THREE, houses(4, 10))),
          akriti(
                  "Yava",
                  GOOD,
                  "The Sun, Mars and Saturn in the first and seventh, Mercury, Jupiter and Venus in"
                      + " the fourth and tenth, the seven nowhere else.")
              .when(
                  fill(KENDRAS),
                  every(FIERCE_THREE, houses(1, 7)),
                  every(GENTLE_THREE, houses(4, 10))),
          akriti("Kamala", GOOD, "The seven in the four kendras, all filled.").when(fill(KENDRAS)),
          akriti("Vapi", GOOD, "The seven in the panapharas alone or in the apoklimas alone.")
              .when(any(keepWithin(houses(2, 5, 8, 11)), keepWithin(houses(3, 6, 9, 12)))),
          akriti("Yupa", GOOD, "The seven in the four houses from the first, all filled.")
              .when(fill(houses(1, 2, 3, 4))),
          akriti("Shara", HARD, "The seven in the four houses from the fourth, all filled.")
              .when(fill(houses(4, 5, 6, 7))),
          akriti("Shakti", HARD, "The seven in the four houses from the seventh, all filled.")
              .when(fill(houses(7, 8, 9, 10))),
          akriti("Danda", HARD, "The seven in the four houses from the tenth, all filled.")
              .when(fill(houses(10, 11, 12, 1))),
          akriti("Nauka", MIXED, "The seven in the seven houses from the first, one in each.")
              .when(fill(sevenFrom(1))),
          akriti("Kuta", HARD, "The seven in the seven houses from the fourth, one in each.")
              .when(fill(sevenFrom(4))),
          akriti("Chhatra", GOOD, "The seven in the seven houses from the seventh, one in each.")
              .when(fill(sevenFrom(7))),
          akriti("Chapa", MIXED, "The seven in the seven houses from the tenth, one in each.")
              .when(fill(sevenFrom(10))),
          akriti(
                  "Ardha-Chandra",
                  GOOD,
                  "The seven in seven successive houses from one that is no kendra, one in each.")
              .when(
                  any(
                      Stream.of(2, 3, 5, 6, 8, 9, 11, 12)
                          .map(first -> fill(sevenFrom(first)))
                          .toList())),
          akriti("Chakra", GOOD, "The seven in the six odd houses from the first, all filled.")
              .when(fill(houses(1, 3, 5, 7, 9, 11))),
          akriti("Samudra", GOOD, "The seven in the six even houses from the second, all filled.")
              .when(fill(houses(2, 4, 6, 8, 10, 12))));

  private static final List<YogaRule> DALA =
      List.of(
          dala(
                  "Mala",
                  GOOD,
                  "Mercury, Jupiter and Venus in three kendras; the Sun, Mars and Saturn in none.")
              .when(inThreeKendras(GENTLE_THREE), none(FIERCE_THREE, KENDRAS)),
          dala(
                  "Sarpa",
                  HARD,
                  "The Sun, Mars and Saturn in three kendras; Mercury, Jupiter and Venus in none.")
              .when(inThreeKendras(FIERCE_THREE), none(GENTLE_THREE, KENDRAS)));

  private static final List<YogaRule> ASHRAYA =
      List.of(
          ashraya("Rajju", MIXED, SignQuality.MOVABLE, "movable"),
          ashraya("Musala", GOOD, SignQuality.FIXED, "fixed"),
          ashraya("Nala", MIXED, SignQuality.DUAL, "dual"));

  private static final List<YogaRule> SANKHYA =
      List.of(
          sankhya("Gola", HARD, 1),
          sankhya("Yuga", HARD, 2),
          sankhya("Shula", HARD, 3),
          sankhya("Kedara", GOOD, 4),
          sankhya("Pasha", MIXED, 5),
          sankhya("Dama", GOOD, 6),
          sankhya("Veena", GOOD, 7));

  static final List<YogaRule> ALL =
      Stream.of(ASHRAYA, DALA, AKRITI, SANKHYA).flatMap(List::stream).toList();

  private NabhasaYogas() {}

  private static YogaDraft yoga(String name, YogaNature nature, String rule) {
    return YogaDraft.yoga(YogaFamily.NABHASA, name, nature, rule);
  }

  private static YogaDraft akriti(String name, YogaNature nature, String rule) {
    return yoga(name, nature, rule).by(bphs("35.9–15"), brihatJataka("12"), saravali("21"));
  }

  private static YogaDraft dala(String name, YogaNature nature, String rule) {
    return yoga(name, nature, rule).by(bphs("35.8"), brihatJataka("12"), saravali("21"));
  }

  /** Any other pattern takes an ashraya's place (Brihat Jataka 12). */
  private static YogaRule ashraya(
      String name, YogaNature nature, SignQuality quality, String word) {
    return yoga(name, nature, "The seven all in " + word + " signs; it gives way to a shape.")
        .by(bphs("35.7"), brihatJataka("12"), saravali("21"))
        .when(keepWithin(quality))
        .cancelledBy(anotherPattern());
  }

  private static YogaRule sankhya(String name, YogaNature nature, int signs) {
    String counted = signs == 1 ? "one sign" : signs + " signs";
    return yoga(name, nature, "The seven in " + counted + ", where no other pattern is formed.")
        .by(bphs("35.16–17"), brihatJataka("12"), saravali("21"))
        .when(signsOccupied(signs), Condition.not(anyOf(ASHRAYA)), Condition.not(anotherPattern()));
  }

  private static Condition anotherPattern() {
    var shapes = any(anyOf(DALA), anyOf(AKRITI));
    return Condition.of(
        shapes::holds, (chart, evidence) -> evidence.because(new Reason.OtherPattern()));
  }

  private static Condition anyOf(List<YogaRule> rules) {
    var forms = new ArrayList<Condition>();
    rules.forEach(rule -> forms.addAll(rule.forms()));
    return any(Collections.unmodifiableList(forms));
  }

  private static Houses sevenFrom(int first) {
    int[] numbers = new int[7];
    for (int i = 0; i < 7; i++) {
      numbers[i] = (first - 1 + i) % 12 + 1;
    }
    return houses(numbers);
  }

  /** The three of a group in three different kendras. */
  private static Condition inThreeKendras(GrahaGroup three) {
    return Condition.all(
        every(three, KENDRAS),
        any(
            GroupConditions.each(three, houses(1, 4, 7)),
            GroupConditions.each(three, houses(4, 7, 10)),
            GroupConditions.each(three, houses(7, 10, 1)),
            GroupConditions.each(three, houses(10, 1, 4))));
  }
}

package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.GrahaConditions.houseExchange;
import static org.chandrahoro.jyotish.yoga.Source.phaladeepika;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The sixty-six exchanges of two lords: thirty dainya, eight khala, twenty-eight maha. */
final class ParivartanaYogas {
  static final List<YogaRule> ALL =
      List.of(
          yoga(
                  "Maha-Parivartana",
                  YogaNature.GOOD,
                  "The lords of two of the houses 1, 2, 4, 5, 7, 9, 10, 11 in each other's houses.")
              .whenever(exchanges(house -> !isHard(house) && house != 3, house -> true)),
          yoga(
                  "Khala-Parivartana",
                  YogaNature.MIXED,
                  "The lord of the third and the lord of a house other than 6, 8, 12 in each other's"
                      + " houses.")
              .whenever(exchanges(house -> !isHard(house), house -> house == 3)),
          yoga(
                  "Dainya-Parivartana",
                  YogaNature.HARD,
                  "The lord of the sixth, eighth or twelfth and another lord in each other's houses.")
              .whenever(exchanges(house -> true, ParivartanaYogas::isHard)));

  private ParivartanaYogas() {}

  private static YogaDraft yoga(String name, YogaNature nature, String rule) {
    return YogaDraft.yoga(YogaFamily.PARIVARTANA, name, nature, rule).by(phaladeepika("6.32–34"));
  }

  private static boolean isHard(int house) {
    return house == 6 || house == 8 || house == 12;
  }

  /** Every pair of houses of which both are among the first and at least one among the second. */
  static List<Condition> exchanges(IntPredicate both, IntPredicate either) {
    var pairs = new ArrayList<Condition>();
    for (int one = 1; one <= 12; one++) {
      for (int other = one + 1; other <= 12; other++) {
        if (both.test(one) && both.test(other) && (either.test(one) || either.test(other))) {
          pairs.add(houseExchange(one, other));
        }
      }
    }
    return List.copyOf(pairs);
  }
}

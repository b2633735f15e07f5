package org.chandrahoro.jyotish.yoga;

import static org.chandrahoro.jyotish.yoga.GroupConditions.fill;
import static org.chandrahoro.jyotish.yoga.Houses.houses;
import static org.chandrahoro.jyotish.yoga.Source.jatakaParijata;
import static org.chandrahoro.jyotish.yoga.Source.raman;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The seven strung like a garland, one in each of seven houses, named by the first of them. The
 * nabhasa shapes nauka, kuta, chhatra, chapa and ardha-chandra are the same skies without the name
 * of the house.
 */
final class MalikaYogas {
  private static final List<String> NAMES =
      List.of(
          "Lagna", "Dhana", "Vikrama", "Sukha", "Putra", "Shatru", "Kalatra", "Randhra", "Bhagya",
          "Karma", "Labha", "Vyaya");

  private static final List<String> ORDINALS =
      List.of(
          "lagna",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  static final List<YogaRule> ALL =
      IntStream.rangeClosed(1, 12).mapToObj(MalikaYogas::from).toList();

  private MalikaYogas() {}

  private static YogaRule from(int house) {
    var nature = house == 6 || house == 8 || house == 12 ? YogaNature.MIXED : YogaNature.GOOD;
    return YogaDraft.yoga(
            YogaFamily.MALIKA,
            NAMES.get(house - 1) + "-Malika",
            nature,
            "The seven one in each of seven houses like a garland, beginning with the "
                + ORDINALS.get(house - 1)
                + ".")
        .by(jatakaParijata("7"), raman())
        .when(
            fill(houses(IntStream.range(0, 7).map(step -> (house - 1 + step) % 12 + 1).toArray())));
  }
}

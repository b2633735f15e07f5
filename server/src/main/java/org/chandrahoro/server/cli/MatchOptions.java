package org.chandrahoro.server.cli;

import org.chandrahoro.jyotish.dosha.MangalHouses;
import org.chandrahoro.jyotish.matching.GanaOrder;
import org.chandrahoro.jyotish.matching.MatchConventions;
import org.chandrahoro.jyotish.matching.VarnaOrder;
import org.chandrahoro.jyotish.matching.VashyaOrder;
import picocli.CommandLine.Option;

/** The choices on which schools of matching differ. */
final class MatchOptions {
  @Option(
      names = "--varna",
      defaultValue = "by-element",
      description = "by-element, air-before-earth or raman")
  private String varna = "by-element";

  @Option(
      names = "--vashya",
      defaultValue = "girl-in-sway",
      description = "girl-in-sway or boy-in-sway")
  private String vashya = "girl-in-sway";

  @Option(
      names = "--gana",
      defaultValue = "deva-bride-full",
      description = "deva-bride-full or deva-groom-full")
  private String gana = "deva-bride-full";

  @Option(
      names = "--stree-dirgha",
      defaultValue = "13",
      description = "stars that the boy's must lie beyond: 13, 9 or 7")
  private int streeDirgha = 13;

  @Option(
      names = "--mangal-houses",
      defaultValue = "with-first-and-second",
      description = "with-first-and-second, with-first or with-second")
  private String mangalHouses = "with-first-and-second";

  @Option(
      names = "--sandhi-months",
      defaultValue = "12",
      description = "months within which two changes of mahadasha meet")
  private int sandhiMonths = 12;

  MatchConventions conventions() {
    return new MatchConventions(
        one(VarnaOrder.class, "--varna", varna),
        one(VashyaOrder.class, "--vashya", vashya),
        one(GanaOrder.class, "--gana", gana),
        streeDirgha,
        one(MangalHouses.class, "--mangal-houses", mangalHouses),
        sandhiMonths);
  }

  private static <E extends Enum<E>> E one(Class<E> type, String option, String word) {
    return Words.find(type, word)
        .orElseThrow(
            () ->
                new Refused(
                    option
                        + " '"
                        + word
                        + "'; accepted are "
                        + String.join(", ", Words.of(type)).replace('_', '-')));
  }
}

package org.chandrahoro.knowledge;

import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.matching.Gana;
import org.chandrahoro.jyotish.matching.Nadi;
import org.chandrahoro.jyotish.matching.Varna;
import org.chandrahoro.jyotish.matching.Vashya;
import org.chandrahoro.jyotish.matching.Yoni;

/**
 * What two births bring to one koota, the boy's side first. Yoni, lords and nadi are the same
 * whichever side brings which, and are kept in the order of their lists.
 */
public sealed interface KootaResult {
  record OfVarna(Varna boy, Varna girl) implements KootaResult {}

  record OfVashya(Vashya boy, Vashya girl) implements KootaResult {}

  /** Whether each one's star is good when counted from the other's. */
  record OfTara(boolean boy, boolean girl) implements KootaResult {}

  record OfYoni(Yoni first, Yoni second) implements KootaResult {
    public OfYoni {
      if (first.compareTo(second) > 0) {
        var earlier = second;
        second = first;
        first = earlier;
      }
    }
  }

  /** The lords of the two Moon signs. */
  record OfLords(Graha first, Graha second) implements KootaResult {
    public OfLords {
      if (first.compareTo(second) > 0) {
        var earlier = second;
        second = first;
        first = earlier;
      }
    }
  }

  record OfGana(Gana boy, Gana girl) implements KootaResult {}

  /** The girl's Moon sign counted from the boy's, 1 to 12. */
  record OfDistance(int count) implements KootaResult {}

  record OfNadi(Nadi first, Nadi second) implements KootaResult {
    public OfNadi {
      if (first.compareTo(second) > 0) {
        var earlier = second;
        second = first;
        first = earlier;
      }
    }
  }

  /** All points together, by the least of the band they are in: 0, 18, 25 or 33 of 36. */
  record OfTotal(int atLeast) implements KootaResult {}

  /** The words by which corpus files name it. */
  default String words() {
    return switch (this) {
      case OfVarna(var b, var g) -> "varna " + pair(b, g);
      case OfVashya(var b, var g) -> "vashya " + pair(b, g);
      case OfTara(boolean b, boolean g) -> "tara " + good(b) + " " + good(g);
      case OfYoni(var b, var g) -> "yoni " + pair(b, g);
      case OfLords(var b, var g) -> "graha-maitri " + pair(b, g);
      case OfGana(var b, var g) -> "gana " + pair(b, g);
      case OfDistance(int count) -> "bhakoot " + count;
      case OfNadi(var b, var g) -> "nadi " + pair(b, g);
      case OfTotal(int points) -> "total " + points;
    };
  }

  private static String pair(Enum<?> boy, Enum<?> girl) {
    return Subject.word(boy) + " " + Subject.word(girl);
  }

  private static String good(boolean good) {
    return good ? "good" : "bad";
  }
}

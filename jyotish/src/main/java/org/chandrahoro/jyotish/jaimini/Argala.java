package org.chandrahoro.jyotish.jaimini;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.jyotish.chart.RecordedChart;

/**
 * The bolt that grahas in certain signs lay upon a sign, and those that lift it.
 *
 * <p>Jaimini Sutras 1.1; Brihat Parashara Hora Shastra, ch. 31 (Santhanam): grahas in the second,
 * fourth, eleventh and fifth make an argala, those in the twelfth, tenth, third and ninth obstruct
 * it when they are not fewer; three malefics or more in the third make one that nothing obstructs.
 * For Ketu the signs are counted backward.
 *
 * @param on the sign it is laid upon
 * @param by the grahas that make it, at least one
 * @param against those that stand where it is obstructed
 */
public record Argala(Rasi on, Kind kind, List<Graha> by, List<Graha> against) {
  private static final Graha[] GRAHAS = Graha.values();

  /** From where it comes, and from where it is obstructed; places counted inclusively. */
  public enum Kind {
    SECOND(2, 12),
    FOURTH(4, 10),
    ELEVENTH(11, 3),
    /** Of the second rank. */
    FIFTH(5, 9),
    /** Many malefics in the third, which nothing obstructs. */
    MALEFICS_IN_THIRD(3, 0);

    private final int place;
    private final int obstruction;

    Kind(int place, int obstruction) {
      this.place = place;
      this.obstruction = obstruction;
    }
  }

  /** What becomes of it. */
  public enum Outcome {
    /** Nothing stands against it. */
    UNOBSTRUCTED,
    /** Fewer stand against it than make it. */
    PREVAILS,
    /** As many do, and their strengths decide, which are not weighed here. */
    EVEN,
    /** More do. */
    OBSTRUCTED
  }

  public Argala {
    by = List.copyOf(by);
    against = List.copyOf(against);
  }

  /** The argalas upon a sign, forward. */
  public static List<Argala> on(RecordedChart chart, Rasi sign) {
    return on(chart, sign, 1);
  }

  /** The argalas upon a graha in its sign; those upon Ketu are counted backward. */
  public static List<Argala> on(RecordedChart chart, Graha graha) {
    return on(chart, chart.rasi(graha), graha == Graha.KETU ? -1 : 1);
  }

  private static List<Argala> on(RecordedChart chart, Rasi sign, int direction) {
    var found = new ArrayList<Argala>();
    for (Kind kind : Kind.values()) {
      var by = in(chart, sign.plus(direction * (kind.place - 1)));
      if (kind == Kind.MALEFICS_IN_THIRD) {
        by.removeIf(graha -> !isMalefic(graha));
        if (by.size() >= 3) {
          found.add(new Argala(sign, kind, by, List.of()));
        }
      } else if (!by.isEmpty()) {
        var against = in(chart, sign.plus(direction * (kind.obstruction - 1)));
        found.add(new Argala(sign, kind, by, against));
      }
    }
    return Collections.unmodifiableList(found);
  }

  public Outcome outcome() {
    if (against.isEmpty()) {
      return Outcome.UNOBSTRUCTED;
    }
    int more = Integer.compare(by.size(), against.size());
    return more > 0 ? Outcome.PREVAILS : more == 0 ? Outcome.EVEN : Outcome.OBSTRUCTED;
  }

  private static List<Graha> in(RecordedChart chart, Rasi sign) {
    var grahas = new ArrayList<Graha>();
    for (Graha graha : GRAHAS) {
      if (chart.rasi(graha) == sign) {
        grahas.add(graha);
      }
    }
    return grahas;
  }

  private static boolean isMalefic(Graha graha) {
    return switch (graha) {
      case SUN, MARS, SATURN, RAHU, KETU -> true;
      case MOON, MERCURY, JUPITER, VENUS -> false;
    };
  }
}

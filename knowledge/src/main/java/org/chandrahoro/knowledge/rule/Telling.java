package org.chandrahoro.knowledge.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chandrahoro.jyotish.Graha;
import org.chandrahoro.knowledge.Subject;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.knowledge.fact.Fact;

/** Which passages apply to a day, the most telling first. */
final class Telling {
  private Telling() {}

  static List<Applied> of(DayFacts day, Corpus corpus) {
    var applied = new ArrayList<Applied>();
    for (Fact fact : day.facts()) {
      if (fact instanceof Fact.Natal) {
        continue; // what lasts a life is told with the chart, not every morning
      }
      for (Subject subject : fact.subjects()) {
        for (var passage : corpus.about(subject)) {
          applied.add(new Applied(fact, passage, passage.weight() * emphasis(fact)));
        }
      }
    }
    applied.sort(
        Comparator.comparingDouble(Applied::score).reversed().thenComparing(a -> a.passage().id()));
    return applied;
  }

  /** Whether a fact belongs to this day alone, rather than to weeks or years. */
  static boolean isOfTheDay(Fact fact) {
    return switch (fact) {
      case Fact.Transit t -> t.graha() == Graha.MOON;
      case Fact.Contact c -> c.graha() == Graha.MOON;
      case Fact.Ingress _,
          Fact.Tara _,
          Fact.ChandraBala _,
          Fact.Tithi _,
          Fact.Vara _,
          Fact.NityaYoga _,
          Fact.Karana _,
          Fact.Window _ ->
          true;
      case Fact.Dasha _, Fact.Natal _ -> false;
    };
  }

  /** What happens today speaks louder than what lasts; an exact contact louder than a wide one. */
  private static double emphasis(Fact fact) {
    return switch (fact) {
      case Fact.Ingress _ -> 1.5;
      case Fact.Contact c -> 1.4 - 0.3 * Math.min(1, c.orbDegrees());
      case Fact.Tara _, Fact.ChandraBala _ -> 1.2;
      case Fact.Transit t -> t.graha() == Graha.MOON ? 1.2 : t.retrograde() ? 1.05 : 1.0;
      case Fact.Dasha _ -> 0.9;
      case Fact.Tithi _, Fact.Vara _, Fact.NityaYoga _, Fact.Karana _ -> 0.8;
      case Fact.Natal _ -> 0.6;
      case Fact.Window _ -> 0.1;
    };
  }
}

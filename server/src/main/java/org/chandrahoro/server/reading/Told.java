package org.chandrahoro.server.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chandrahoro.knowledge.Topic;
import org.chandrahoro.knowledge.corpus.Corpus;
import org.chandrahoro.knowledge.fact.DayFacts;
import org.chandrahoro.knowledge.fact.Fact;
import org.chandrahoro.knowledge.rule.Applied;
import org.chandrahoro.knowledge.rule.ReadingPlan;
import org.chandrahoro.server.writer.Depth;

/**
 * What a writer is told of a day: its facts as far as the depth goes, and the passages that the
 * plan chose from them.
 *
 * @param facts by their ids, in the order in which they are told
 */
record Told(DayFacts day, Map<String, Fact> facts, ReadingPlan plan) {

  static Told of(DayFacts whole, Depth depth, Corpus corpus) {
    var day =
        new DayFacts(
            whole.date(),
            whole.zone(),
            whole.facts().stream().filter(fact -> isTold(fact, depth)).toList());
    var facts =
        day.facts().stream()
            .collect(
                Collectors.toMap(
                    Fact::id, fact -> fact, (first, _) -> first, java.util.LinkedHashMap::new));
    return new Told(day, facts, ReadingPlan.of(day, corpus));
  }

  /**
   * What many share are the houses of the transits, the running lords and the day's sky. The birth
   * star, natal degrees and the hours of a place are one person's. What lasts a life is told with
   * the chart, not every morning.
   */
  private static boolean isTold(Fact fact, Depth depth) {
    return switch (fact) {
      case Fact.Natal _ -> false;
      case Fact.Tara _, Fact.Contact _, Fact.Window _ -> depth == Depth.PERSONAL;
      case Fact.Transit _,
          Fact.Ingress _,
          Fact.ChandraBala _,
          Fact.Tithi _,
          Fact.Vara _,
          Fact.NityaYoga _,
          Fact.Karana _,
          Fact.Dasha _ ->
          true;
    };
  }

  boolean contains(List<String> ids) {
    return facts.keySet().containsAll(ids);
  }

  List<Applied> passages(Topic topic) {
    return plan.segments().getOrDefault(topic, List.of());
  }
}

package org.chandrahoro.knowledge.fact;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The facts of one person's day, at the place where the day is spent. */
public record DayFacts(LocalDate date, ZoneId zone, List<Fact> facts) {
  public DayFacts {
    facts = List.copyOf(facts);
  }
}

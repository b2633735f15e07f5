package org.chandrahoro.server.reading.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chandrahoro.jyotish.panchanga.LunarMonth;
import org.chandrahoro.jyotish.panchanga.Tithi;
import org.chandrahoro.knowledge.Language;
import org.chandrahoro.knowledge.Tone;
import org.chandrahoro.knowledge.Topic;

/**
 * A reading as its page shows it.
 *
 * @param person the name of the profile
 * @param almanac the lunar date, where the Sun rises that day
 * @param bar the day drawn, where the Sun rises that day
 * @param nextGood the good window that runs or comes next, on the day itself
 * @param model what wrote it; empty for the built-in composer
 * @param madeOn the date of its making on the person's clocks
 */
public record ReadingView(
    String profile,
    String person,
    LocalDate date,
    Language language,
    Tone tone,
    boolean today,
    Optional<Almanac> almanac,
    List<Glance> highlights,
    List<Part> parts,
    List<Hour> hours,
    Optional<Bar> bar,
    Optional<Hour> nextGood,
    Optional<Hour> nextAvoid,
    List<FactLine> facts,
    String model,
    LocalDate madeOn,
    String madeAt,
    String disclaimer) {

  /** The date in the other calendar. */
  public record Almanac(LunarMonth month, Tithi tithi) {}

  /** The day as SVG, and the times of its beginning, sunset and end in words of the clock. */
  public record Bar(String svg, String sunrise, String sunset, String nextSunrise) {}

  /**
   * One highlight.
   *
   * @param head what is seen at a glance
   * @param rest the rest of it; may be empty
   */
  public record Glance(String head, String rest, List<FactLine> why) {}

  /** One part of life. */
  public record Part(Topic topic, String summary, String detail, List<FactLine> why) {}

  /**
   * A window of the day.
   *
   * @param span from when to when, in words of the clock
   * @param end until when
   */
  public record Hour(
      boolean good,
      String name,
      String span,
      String end,
      String note,
      boolean now,
      List<FactLine> why) {}

  /** A fact with the place at which it can be seen. */
  public record FactLine(String id, String text, Shown in) {}

  /** Where a fact can be seen: in a part of the chart, or in the panchanga of the day. */
  public enum Shown {
    TABLE,
    DASHAS,
    PANCHANGA
  }

  /** The address of the place at which a fact can be seen. */
  public String address(FactLine fact) {
    return switch (fact.in()) {
      case TABLE -> "/chart?person=" + profile + "#table-title";
      case DASHAS -> "/chart?person=" + profile + "#dashas";
      case PANCHANGA -> "/panchanga?date=" + date;
    };
  }
}

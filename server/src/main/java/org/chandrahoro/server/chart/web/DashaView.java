package org.chandrahoro.server.chart.web;

import java.time.LocalDate;
import java.util.List;
import org.chandrahoro.jyotish.Graha;

/**
 * One dasha, true to time: a bar for each level that is open, and the same as a list. A period is
 * named by its places from the mahadasha down, counted from 1: {@code 3.5} is the fifth antardasha
 * of the third mahadasha.
 *
 * @param running what runs today, from the mahadasha down; nothing before birth or after all
 */
public record DashaView(
    DashaSystem system, List<Period> periods, List<Bar> bars, List<Running> running) {

  /**
   * @param name the lord, or the yogini with her lord
   * @param years its full length, as it is said
   * @param open whether the periods within are shown
   */
  public record Period(
      String path,
      Graha lord,
      String name,
      LocalDate from,
      LocalDate to,
      double years,
      boolean running,
      boolean open,
      List<Period> within) {}

  /** The periods of one level on one line. */
  public record Bar(int level, String title, String svg, LocalDate from, LocalDate to) {}

  /** What runs today on one level. */
  public record Running(int level, Graha lord, String name, LocalDate to) {}
}

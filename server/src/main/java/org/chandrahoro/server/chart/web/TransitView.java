package org.chandrahoro.server.chart.web;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The grahas of the sky at one instant, as the table beside the drawing says them.
 *
 * @param at by the clocks of the birth's place
 */
public record TransitView(LocalDateTime at, List<Row> rows) {
  /**
   * @param fromLagna the house from the natal lagna; empty where that is not known
   * @param fromMoon the house from the natal Moon; empty where her sign is not known
   */
  public record Row(
      String name,
      String sign,
      String degrees,
      String fromLagna,
      String fromMoon,
      boolean retrograde) {}
}

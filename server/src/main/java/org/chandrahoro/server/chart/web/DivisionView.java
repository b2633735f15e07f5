package org.chandrahoro.server.chart.web;

import java.util.List;

/**
 * The second drawing and its twin as a table.
 *
 * @param svg the drawing
 * @param houses the bounds of the houses, for a chart of houses only
 */
public record DivisionView(Division division, String svg, List<Row> rows, List<House> houses) {
  /**
   * @param house in the division
   * @param state its dignity in the sign, or the whole-sign house it has left; may be empty
   */
  public record Row(String name, String sign, String house, String state) {}

  /** Where a house begins and where its middle is. */
  public record House(String name, String start, String middle) {}
}

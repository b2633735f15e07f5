package org.chandrahoro.server.chart.web;

import java.util.List;

/**
 * One line of the table beside the drawing. What the birth time leaves open is empty or names what
 * it may be.
 *
 * @param sign the signs, more than one where the time leaves it open
 * @param degrees within the sign, where the time is exact
 * @param star with its pada, or the stars it may be
 * @param house from the lagna, where that is known
 * @param states retrograde, combust, exalted …
 */
public record GrahaRow(
    String name, String sign, String degrees, String star, String house, List<String> states) {
  public GrahaRow {
    states = List.copyOf(states);
  }
}

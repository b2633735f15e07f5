package org.chandrahoro.server.chart.web;

import java.util.List;

/**
 * What Jaimini's school reads in a chart, and the special lagnas.
 *
 * @param karakas from the atma karaka down
 * @param arudhas of the twelve houses
 * @param lagnas the special ones
 */
public record JaiminiView(List<Line> karakas, List<Line> arudhas, List<Line> lagnas) {
  public record Line(String name, String place) {}
}

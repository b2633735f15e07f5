package org.chandrahoro.server.drawing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a region draws a chart. */
public enum ChartStyle {
  /** Signs stand still, clockwise from Meena at the upper left. */
  SOUTH,
  /** Houses stand still, counter-clockwise from the first at the top. */
  NORTH,
  /** Signs stand still, counter-clockwise from Mesha at the top. */
  EAST;

  /** The word of addresses and cookies. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ChartStyle> find(String word) {
    return Arrays.stream(values()).filter(style -> style.word().equals(word)).findFirst();
  }
}

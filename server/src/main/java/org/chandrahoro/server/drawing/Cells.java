package org.chandrahoro.server.drawing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.server.drawing.Cell.Label;

/** Where each sign's cell lies in each style, on a sheet 360 units a side. */
final class Cells {
  private static final Rasi[] RASIS = Rasi.values();
  private static final double LABEL_HEIGHT = 14;

  private Cells() {}

  static Map<Rasi, Cell> of(ChartStyle style, Rasi first) {
    var cells = new EnumMap<Rasi, Cell>(Rasi.class);
    for (int i = 0; i < 12; i++) {
      switch (style) {
        case SOUTH -> cells.put(RASIS[i], south(i));
        case EAST -> cells.put(RASIS[i], EAST.get(i));
        case NORTH -> cells.put(first.plus(i), NORTH.get(i));
      }
    }
    return cells;
  }

  /** Columns and rows of a grid of four, from Mesha clockwise. */
  private static Cell south(int sign) {
    int[] columns = {1, 2, 3, 3, 3, 3, 2, 1, 0, 0, 0, 0};
    int[] rows = {0, 0, 0, 1, 2, 3, 3, 3, 3, 2, 1, 0};
    double x = columns[sign] * 90.0;
    double y = rows[sign] * 90.0;
    return Cell.of(
        new Label(x + 45, y + 85, "middle"),
        y + 2,
        y + 90 - LABEL_HEIGHT,
        x,
        y,
        x + 90,
        y,
        x + 90,
        y + 90,
        x,
        y + 90);
  }

  /** The twelve houses, counter-clockwise from the top; numbers of signs stand at inner corners. */
  private static final List<Cell> NORTH =
      List.of(
          Cell.of(new Label(180, 172, "middle"), 8, 162, 180, 0, 270, 90, 180, 180, 90, 90),
          Cell.of(new Label(90, 80, "middle"), 3, 70, 0, 0, 180, 0, 90, 90),
          Cell.of(new Label(80, 94, "middle"), 8, 172, 0, 0, 90, 90, 0, 180),
          Cell.of(new Label(168, 184, "end"), 98, 262, 90, 90, 180, 180, 90, 270, 0, 180),
          Cell.of(new Label(80, 274, "middle"), 188, 352, 0, 180, 90, 270, 0, 360),
          Cell.of(new Label(90, 288, "middle"), 292, 357, 0, 360, 90, 270, 180, 360),
          Cell.of(new Label(180, 196, "middle"), 200, 352, 180, 180, 270, 270, 180, 360, 90, 270),
          Cell.of(new Label(270, 288, "middle"), 292, 357, 180, 360, 270, 270, 360, 360),
          Cell.of(new Label(280, 274, "middle"), 188, 352, 360, 180, 360, 360, 270, 270),
          Cell.of(new Label(192, 184, "start"), 98, 262, 270, 90, 360, 180, 270, 270, 180, 180),
          Cell.of(new Label(280, 94, "middle"), 8, 172, 360, 0, 360, 180, 270, 90),
          Cell.of(new Label(270, 80, "middle"), 3, 70, 180, 0, 360, 0, 270, 90));

  /** The twelve signs, counter-clockwise from Mesha at the top. */
  private static final List<Cell> EAST =
      List.of(
          Cell.of(new Label(180, 115, "middle"), 3, 106, 120, 0, 240, 0, 240, 120, 120, 120),
          Cell.of(new Label(18, 12, "start"), 15, 117, 120, 0, 120, 120, 0, 0),
          Cell.of(new Label(5, 115, "start"), 3, 104, 0, 120, 0, 0, 120, 120),
          Cell.of(new Label(60, 235, "middle"), 123, 226, 0, 120, 120, 120, 120, 240, 0, 240),
          Cell.of(new Label(5, 252, "start"), 256, 357, 0, 240, 120, 240, 0, 360),
          Cell.of(new Label(18, 355, "start"), 243, 345, 120, 360, 0, 360, 120, 240),
          Cell.of(new Label(180, 355, "middle"), 243, 346, 120, 240, 240, 240, 240, 360, 120, 360),
          Cell.of(new Label(342, 355, "end"), 243, 345, 240, 360, 240, 240, 360, 360),
          Cell.of(new Label(355, 252, "end"), 256, 357, 360, 240, 360, 360, 240, 240),
          Cell.of(new Label(300, 235, "middle"), 123, 226, 240, 120, 360, 120, 360, 240, 240, 240),
          Cell.of(new Label(355, 115, "end"), 3, 104, 360, 120, 240, 120, 360, 0),
          Cell.of(new Label(342, 12, "end"), 15, 117, 240, 0, 360, 0, 240, 120));
}

package org.chandrahoro.server.drawing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.server.drawing.Cell.Label;

/** Where each sign's cell lies in each style, on a sheet 360 units a side. */
final class Cells {
  private static final Rasi[] RASIS = Rasi.values();
  private static final double LABEL_HEIGHT = 14;

  /** Of the southern grid, from Mesha. */
  private static final int[] COLUMNS = {1, 2, 3, 3, 3, 3, 2, 1, 0, 0, 0, 0};

  private static final int[] ROWS = {0, 0, 0, 1, 2, 3, 3, 3, 3, 2, 1, 0};

  /** How far the strip for transits reaches out of the frame. */
  static final double RIM_HEIGHT = 30;

  static final double RIM_WIDTH = 30;

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

  /** The strip outside the frame that belongs to each sign's cell: there its transits stand. */
  static Map<Rasi, Cell> rims(ChartStyle style, Rasi first) {
    var rims = new EnumMap<Rasi, Cell>(Rasi.class);
    for (int i = 0; i < 12; i++) {
      switch (style) {
        case SOUTH -> rims.put(RASIS[i], SOUTH_RIMS.get(i));
        case EAST -> rims.put(RASIS[i], EAST_RIMS.get(i));
        case NORTH -> rims.put(first.plus(i), NORTH_RIMS.get(i));
      }
    }
    return rims;
  }

  /** Round the frame against the clock from the upper right corner, cut at these points. */
  private static List<Cell> rims(double... cuts) {
    var top = new ArrayList<Cell>();
    var left = new ArrayList<Cell>();
    var bottom = new ArrayList<Cell>();
    var right = new ArrayList<Cell>();
    for (int i = 0; i + 1 < cuts.length; i++) {
      double from = cuts[i];
      double to = cuts[i + 1];
      top.addFirst(strip(from, -RIM_HEIGHT, to, 0));
      left.add(strip(-RIM_WIDTH, from, 0, to));
      bottom.add(strip(from, 360, to, 360 + RIM_HEIGHT));
      right.addFirst(strip(360, from, 360 + RIM_WIDTH, to));
    }
    var round = new ArrayList<>(top);
    round.addAll(left);
    round.addAll(bottom);
    round.addAll(right);
    return List.copyOf(round);
  }

  private static Cell strip(double left, double top, double right, double bottom) {
    return Cell.of(
        new Label(left, top, "start"),
        top,
        bottom,
        left,
        top,
        right,
        top,
        right,
        bottom,
        left,
        bottom);
  }

  /** From a list round the frame, beginning elsewhere. */
  private static List<Cell> from(int start, List<Cell> round) {
    var turned = new ArrayList<Cell>();
    for (int i = 0; i < round.size(); i++) {
      turned.add(round.get((start + i) % round.size()));
    }
    return List.copyOf(turned);
  }

  /** Columns and rows of a grid of four, from Mesha clockwise. */
  private static Cell south(int sign) {
    double x = COLUMNS[sign] * 90.0;
    double y = ROWS[sign] * 90.0;
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

  /** From the middle of the top, as the houses and signs run. */
  private static final List<Cell> NORTH_RIMS = from(1, rims(0, 135, 225, 360));

  private static final List<Cell> EAST_RIMS = from(1, rims(0, 120, 240, 360));

  /** The signs run with the clock; those of the corners keep to the top and the bottom. */
  private static final List<Cell> SOUTH_RIMS = southRims();

  private static List<Cell> southRims() {
    var rims = new ArrayList<Cell>();
    for (int sign = 0; sign < 12; sign++) {
      double x = COLUMNS[sign] * 90.0;
      double y = ROWS[sign] * 90.0;
      rims.add(
          switch (ROWS[sign]) {
            case 0 -> strip(x, -RIM_HEIGHT, x + 90, 0);
            case 3 -> strip(x, 360, x + 90, 360 + RIM_HEIGHT);
            default ->
                COLUMNS[sign] == 0
                    ? strip(-RIM_WIDTH, y, 0, y + 90)
                    : strip(360, y, 360 + RIM_WIDTH, y + 90);
          });
    }
    return List.copyOf(rims);
  }
}

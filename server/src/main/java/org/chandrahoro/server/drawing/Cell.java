package org.chandrahoro.server.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * One cell of a chart: a convex polygon on a sheet of {@link ChartDrawing#SIZE} units a side.
 *
 * @param corners x and y of each corner in order round; the first one carries the lagna's mark
 * @param label where the small name of the sign stands
 * @param top marks stand below this
 * @param bottom and above this
 */
record Cell(List<Point> corners, Label label, double top, double bottom) {
  private static final double INSET = 3;

  record Point(double x, double y) {
    Point towards(Point other, double distance) {
      double length = Math.hypot(other.x - x, other.y - y);
      return new Point(
          x + (other.x - x) * distance / length, y + (other.y - y) * distance / length);
    }
  }

  /** {@code anchor} is start, middle or end, as in SVG. */
  record Label(double x, double y, String anchor) {}

  /** A stretch of one line of writing. */
  record Row(double left, double right, double middleY) {
    double width() {
      return right - left;
    }
  }

  static Cell of(Label label, double top, double bottom, double... coordinates) {
    var corners = new ArrayList<Point>();
    for (int i = 0; i < coordinates.length; i += 2) {
      corners.add(new Point(coordinates[i], coordinates[i + 1]));
    }
    return new Cell(List.copyOf(corners), label, top, bottom);
  }

  /** The lines of a given height that fit about the middle of the cell, so many of them. */
  List<Row> rows(int count, double height) {
    double middle = Math.clamp(centreY(), top + count * height / 2, bottom - count * height / 2);
    var rows = new ArrayList<Row>();
    for (int i = 0; i < count; i++) {
      double from = middle + (i - count / 2.0) * height;
      double left = Math.max(leftAt(from), leftAt(from + height));
      double right = Math.min(rightAt(from), rightAt(from + height));
      rows.add(new Row(left + INSET, right - INSET, from + height / 2));
    }
    return rows;
  }

  double room() {
    return bottom - top;
  }

  private double centreY() {
    return corners.stream().mapToDouble(Point::y).average().orElseThrow();
  }

  private double leftAt(double y) {
    return edge(y, true);
  }

  private double rightAt(double y) {
    return edge(y, false);
  }

  /** Where the outline is crossed at a height; nothing is inside above or below it. */
  private double edge(double y, boolean leftmost) {
    double found = leftmost ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    for (int i = 0; i < corners.size(); i++) {
      Point a = corners.get(i);
      Point b = corners.get((i + 1) % corners.size());
      if (y < Math.min(a.y, b.y) || y > Math.max(a.y, b.y)) {
        continue;
      }
      double[] crossings =
          a.y == b.y
              ? new double[] {a.x, b.x}
              : new double[] {a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y)};
      for (double x : crossings) {
        found = leftmost ? Math.min(found, x) : Math.max(found, x);
      }
    }
    return found;
  }
}

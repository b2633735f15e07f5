package org.chandrahoro.server.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.chandrahoro.jyotish.Rasi;
import org.chandrahoro.server.drawing.Cell.Point;
import org.chandrahoro.server.drawing.Cell.Row;

/**
 * Draws a chart as SVG. Signs keep their grahas whatever the style; each cell has a title that says
 * its sign and what stands there.
 */
public final class ChartDrawing {
  /** Units a side. */
  static final double SIZE = 360;

  private static final double MARK_WIDTH = 27;
  private static final double MARK_HEIGHT = 25;
  private static final double PASSING_WIDTH = 25;
  private static final double PASSING_HEIGHT = 18;
  private static final double LAGNA_CORNER = 17;
  private static final double SMALLEST = 0.4;

  private final ChartSheet sheet;
  private final ChartStyle style;
  private final String id;
  private final StringBuilder svg = new StringBuilder(8192);

  private ChartDrawing(ChartSheet sheet, ChartStyle style, String id) {
    this.sheet = sheet;
    this.style = style;
    this.id = id;
  }

  /**
   * The chart as one {@code svg} element.
   *
   * @param id of the drawing in its page; two drawings of a page need two
   */
  public static String svg(ChartSheet sheet, ChartStyle style, String id) {
    return new ChartDrawing(sheet, style, id).drawn();
  }

  /** How much room a mark of one kind needs at full size. */
  private record Size(String kind, double width, double height) {}

  private String drawn() {
    Map<Rasi, Cell> cells = Cells.of(style, sheet.first());
    svg.append(
        "<svg class=\"chart\" role=\"img\" viewBox=\"%2$s\" aria-labelledby=\"%1$s-t %1$s-d\">"
            .formatted(Xml.attribute(id), viewBox()));
    svg.append(
        "<title id=\"%s-t\">%s</title>".formatted(Xml.attribute(id), Xml.text(sheet.title())));
    svg.append(
        "<desc id=\"%s-d\">%s</desc>".formatted(Xml.attribute(id), Xml.text(sheet.description())));
    Map<Rasi, Cell> rims = Cells.rims(style, sheet.first());
    cells.forEach((rasi, cell) -> cell(rasi, cell, Objects.requireNonNull(rims.get(rasi))));
    lines();
    centre();
    return svg.append("</svg>").toString();
  }

  private String viewBox() {
    return sheet.transits().isEmpty() ? "-2 -2 364 364" : "-32 -32 424 424";
  }

  private void cell(Rasi rasi, Cell cell, Cell rim) {
    var marks = sheet.in(rasi);
    svg.append("<g data-sign=\"").append(rasi.ordinal()).append("\"><title>");
    svg.append(Xml.text(titleOf(rasi, marks))).append("</title>");
    var outline = new StringJoiner(" ");
    cell.corners().forEach(corner -> outline.add(at(corner.x()) + "," + at(corner.y())));
    svg.append("<polygon class=\"cell\" points=\"").append(outline).append("\"/>");
    if (sheet.lagna().filter(rasi::equals).isPresent()) {
      lagna(cell);
    }
    var label = cell.label();
    write("sign", label.x(), label.y(), label.anchor(), labelOf(rasi));
    place(marks, cell, new Size("graha", MARK_WIDTH, MARK_HEIGHT));
    place(sheet.passing(rasi), rim, new Size("transit", PASSING_WIDTH, PASSING_HEIGHT));
    svg.append("</g>");
  }

  private String titleOf(Rasi rasi, List<ChartMark> marks) {
    var words = new StringJoiner(", ", sheet.cellName(rasi) + ": ", "");
    words.setEmptyValue(sheet.cellName(rasi));
    marks.forEach(mark -> words.add(mark.words()));
    sheet.passing(rasi).forEach(mark -> words.add(mark.words()));
    return words.toString();
  }

  /** Houses stand still in the north, so there the signs are told by their numbers. */
  private String labelOf(Rasi rasi) {
    return style == ChartStyle.NORTH && !sheet.isOfHouses()
        ? Integer.toString(rasi.ordinal() + 1)
        : sheet.cellName(rasi);
  }

  private void lagna(Cell cell) {
    var corners = cell.corners();
    Point corner = corners.getFirst();
    Point one = corner.towards(corners.get(1), LAGNA_CORNER);
    Point other = corner.towards(corners.getLast(), LAGNA_CORNER);
    svg.append("<polygon class=\"lagna\" points=\"");
    for (Point p : List.of(corner, one, other)) {
      svg.append(at(p.x())).append(',').append(at(p.y())).append(' ');
    }
    svg.append("\"/>");
  }

  /** As large as fits: a sign may hold all nine. */
  private void place(List<ChartMark> marks, Cell cell, Size size) {
    if (marks.isEmpty()) {
      return;
    }
    for (double scale = 1; scale >= SMALLEST; scale -= 0.05) {
      for (int count = 1; count * size.height() * scale <= cell.room(); count++) {
        List<Row> rows = cell.rows(count, size.height() * scale);
        if (write(marks, rows, size, scale)) {
          return;
        }
      }
    }
    throw new IllegalStateException(marks.size() + " marks do not fit into a cell of " + style);
  }

  /** Fills the widest rows first; false where the marks do not fit. */
  private boolean write(List<ChartMark> marks, List<Row> rows, Size size, double scale) {
    double width = size.width() * scale;
    var fits = new ArrayList<Integer>();
    int left = marks.size();
    for (Row row : rows) {
      fits.add((int) Math.max(0, Math.floor(row.width() / width)));
    }
    var taken = new int[rows.size()];
    while (left > 0) {
      int roomiest = -1;
      double room = 0;
      for (int i = 0; i < taken.length; i++) {
        double share = rows.get(i).width() / (taken[i] + 1);
        if (taken[i] < fits.get(i) && share > room) {
          roomiest = i;
          room = share;
        }
      }
      if (roomiest < 0) {
        return false;
      }
      taken[roomiest]++;
      left--;
    }
    int next = 0;
    for (int i = 0; i < taken.length; i++) {
      Row row = rows.get(i);
      double start = (row.left() + row.right()) / 2 - (taken[i] - 1) * width / 2;
      for (int j = 0; j < taken[i]; j++) {
        write(marks.get(next++), size.kind(), start + j * width, row.middleY(), scale);
      }
    }
    return true;
  }

  private void write(ChartMark mark, String kind, double x, double middleY, double scale) {
    svg.append(
        "<g transform=\"translate(%s %s) scale(%s)\">".formatted(at(x), at(middleY), at(scale)));
    double baseline = mark.under().isEmpty() ? 5 : 1;
    svg.append(
        "<text class=\"%s\" text-anchor=\"middle\" y=\"%s\">%s"
            .formatted(kind, at(baseline), Xml.text(mark.letters())));
    if (!mark.raised().isEmpty()) {
      svg.append("<tspan class=\"raised\" dy=\"-4\">%s</tspan>".formatted(Xml.text(mark.raised())));
    }
    svg.append("</text>");
    if (!mark.under().isEmpty()) {
      write("degrees", 0, 11, "middle", mark.under());
    }
    svg.append("</g>");
  }

  private void write(String kind, double x, double y, String anchor, String text) {
    svg.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
            .formatted(kind, at(x), at(y), anchor, Xml.text(text)));
  }

  private void lines() {
    svg.append("<path class=\"line\" d=\"M0 0H360V360H0Z");
    svg.append(
        switch (style) {
          case SOUTH ->
              "M90 0V360M270 0V360M0 90H360M0 270H360M180 0V90M180 270V360M0 180H90M270 180H360";
          case NORTH -> "M0 0L360 360M360 0L0 360M180 0L360 180L180 360L0 180Z";
          case EAST ->
              "M120 0V360M240 0V360M0 120H360M0 240H360M0 0L120 120M360 0L240 120M0 360L120"
                  + " 240M360 360L240 240";
        });
    svg.append("\"/>");
  }

  private void centre() {
    if (style == ChartStyle.NORTH) {
      return; // its middle is a crossing of lines
    }
    double y = SIZE / 2 - (sheet.centre().size() - 1) * 10.0 + 5;
    for (String line : sheet.centre()) {
      write("centre", SIZE / 2, y, "middle", line);
      y += 20;
    }
  }

  private static String at(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded)
        ? String.format(Locale.ROOT, "%d", (long) rounded)
        : Double.toString(rounded);
  }
}

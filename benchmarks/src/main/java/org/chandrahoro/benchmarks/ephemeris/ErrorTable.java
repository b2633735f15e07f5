package org.chandrahoro.benchmarks.ephemeris;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Errors by quantity and span of years: the worst, the root mean square and how many. */
final class ErrorTable {
  private final int[] spans;
  private final Map<String, Cell[]> rows = new LinkedHashMap<>();

  /**
   * @param spans years that bound the columns, one more than there are columns
   */
  ErrorTable(int... spans) {
    this.spans = spans;
  }

  private static final class Cell {
    private double worst;
    private double squares;
    private int count;

    private void add(double error) {
      worst = Math.max(worst, Math.abs(error));
      squares += error * error;
      count++;
    }

    private String text() {
      return count == 0
          ? "-"
          : String.format(Locale.ROOT, "%.3f/%.3f (%d)", worst, Math.sqrt(squares / count), count);
    }
  }

  void add(String quantity, double julianDay, double error) {
    Cell[] row = rows.computeIfAbsent(quantity, _ -> emptyRow());
    row[column(2000 + (julianDay - 2_451_544.5) / 365.2425)].add(error);
  }

  void print(PrintStream out) {
    var head = new StringBuilder("| worst/rms (rows) |");
    for (int i = 0; i + 1 < spans.length; i++) {
      head.append(' ').append(spans[i]).append("–").append(spans[i + 1] - 1).append(" |");
    }
    out.println(head);
    out.println("| --- |" + " --- |".repeat(spans.length - 1));
    rows.forEach(
        (quantity, cells) -> {
          var line = new StringBuilder("| ").append(quantity).append(" |");
          for (Cell cell : cells) {
            line.append(' ').append(cell.text()).append(" |");
          }
          out.println(line);
        });
  }

  private int column(double year) {
    int column = spans.length - 2;
    while (column > 0 && year < spans[column]) {
      column--;
    }
    return column;
  }

  private Cell[] emptyRow() {
    var cells = new Cell[spans.length - 1];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new Cell();
    }
    return cells;
  }
}

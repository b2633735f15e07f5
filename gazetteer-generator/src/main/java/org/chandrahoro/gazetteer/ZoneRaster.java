package org.chandrahoro.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chandrahoro.gazetteer.ZonePolygons.ZonePolygon;

/**
 * The Earth in square cells, each with the zone of its centre. Filled by scan lines: a polygon
 * covers the centres between its even and odd crossings with the centre line of a row.
 */
final class ZoneRaster {
  final int cellsPerDegree;
  final int rows;
  final int columns;
  final List<String> zones = new ArrayList<>();

  /** Row by row from the south, each from longitude −180; −1 where no polygon lies. */
  final short[] cells;

  ZoneRaster(int cellsPerDegree) {
    this.cellsPerDegree = cellsPerDegree;
    this.rows = 180 * cellsPerDegree;
    this.columns = 360 * cellsPerDegree;
    this.cells = new short[rows * columns];
    Arrays.fill(cells, (short) -1);
  }

  /** Where two zones claim one point (Xinjiang, the West Bank) the one filled first keeps it. */
  void fill(ZonePolygon polygon) {
    short number = (short) zones.indexOf(polygon.zone());
    if (number < 0) {
      number = (short) zones.size();
      zones.add(polygon.zone());
    }
    double south = 90;
    double north = -90;
    for (double[] ring : polygon.rings()) {
      for (int i = 1; i < ring.length; i += 2) {
        south = Math.min(south, ring[i]);
        north = Math.max(north, ring[i]);
      }
    }
    int first = Math.max(0, (int) Math.ceil((south + 90) * cellsPerDegree - 0.5));
    int last = Math.min(rows - 1, (int) Math.floor((north + 90) * cellsPerDegree - 0.5));
    if (first > last) {
      return;
    }
    var crossings = crossings(polygon, first, last);
    for (int row = first; row <= last; row++) {
      fillRow(row, crossings.get(row - first), number);
    }
  }

  String zoneAt(double latitude, double longitude) {
    int row = Math.clamp((long) Math.floor((latitude + 90) * cellsPerDegree), 0, rows - 1);
    int column = Math.clamp((long) Math.floor((longitude + 180) * cellsPerDegree), 0, columns - 1);
    short number = cells[row * columns + column];
    return number < 0 ? "" : zones.get(number);
  }

  private void fillRow(int row, Crossings crossings, short number) {
    double[] x = crossings.sorted();
    for (int i = 0; i + 1 < x.length; i += 2) {
      int from = Math.max(0, (int) Math.ceil((x[i] + 180) * cellsPerDegree - 0.5));
      int to = Math.min(columns - 1, (int) Math.floor((x[i + 1] + 180) * cellsPerDegree - 0.5));
      for (int column = from; column <= to; column++) {
        if (cells[row * columns + column] < 0) {
          cells[row * columns + column] = number;
        }
      }
    }
  }

  private List<Crossings> crossings(ZonePolygon polygon, int first, int last) {
    var crossings = new ArrayList<Crossings>();
    for (int row = first; row <= last; row++) {
      crossings.add(new Crossings());
    }
    for (double[] ring : polygon.rings()) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        double y1 = (ring[i + 1] + 90) * cellsPerDegree - 0.5;
        double y2 = (ring[i + 3] + 90) * cellsPerDegree - 0.5;
        // Half open, so that a vertex on the line counts for one of its two edges.
        int from = Math.max(first, (int) Math.ceil(Math.min(y1, y2)));
        int to = Math.min(last, (int) Math.ceil(Math.max(y1, y2)) - 1);
        for (int row = from; row <= to; row++) {
          double share = (row - y1) / (y2 - y1);
          crossings.get(row - first).add(ring[i] + share * (ring[i + 2] - ring[i]));
        }
      }
    }
    return crossings;
  }

  private static final class Crossings {
    private double[] x = new double[4];
    private int size;

    void add(double longitude) {
      if (size == x.length) {
        x = Arrays.copyOf(x, 2 * size);
      }
      x[size++] = longitude;
    }

    double[] sorted() {
      double[] sorted = Arrays.copyOf(x, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}

package org.chandrahoro.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * {@code zones.bin}. In order: the zones' names; the zones of the gazetteer's rows as runs (length,
 * number); cells per degree; the rows of the grid from the south, each as runs (length, number)
 * from longitude −180 that together cover the row.
 */
final class ZonesResource {
  private ZonesResource() {}

  static void write(List<String> zonesOfPlaces, ZoneRaster raster, Path file) {
    var all = new TreeSet<>(raster.zones);
    all.addAll(zonesOfPlaces);
    var names = new ArrayList<>(all);
    var payload = new Payload();
    payload.unsigned(names.size());
    names.forEach(payload::text);
    payload.unsigned(zonesOfPlaces.size());
    runs(zonesOfPlaces.stream().mapToInt(names::indexOf).toArray(), payload);
    payload.unsigned(raster.cellsPerDegree);
    int[] number = raster.zones.stream().mapToInt(names::indexOf).toArray();
    int[] row = new int[raster.columns];
    for (int r = 0; r < raster.rows; r++) {
      for (int c = 0; c < raster.columns; c++) {
        short cell = raster.cells[r * raster.columns + c];
        row[c] = cell >= 0 ? number[cell] : c > 0 ? row[c - 1] : names.indexOf("Etc/GMT+12");
      }
      runs(row, payload);
    }
    payload.writeTo(
        file,
        List.of(
            "ChandraHoro zones 1",
            "origin: timezone-boundary-builder 2026b by way of timeshape 2026b.29,"
                + " © OpenStreetMap contributors; this file is licensed ODbL 1.0",
            "places: " + zonesOfPlaces.size()));
  }

  private static void runs(int[] values, Payload payload) {
    int start = 0;
    for (int i = 1; i <= values.length; i++) {
      if (i == values.length || values[i] != values[start]) {
        payload.unsigned(i - start).unsigned(values[start]);
        start = i;
      }
    }
  }
}

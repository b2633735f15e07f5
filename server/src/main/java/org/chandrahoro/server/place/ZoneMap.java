package org.chandrahoro.server.place;

import java.time.ZoneId;
import java.util.Arrays;
import org.chandrahoro.ephemeris.horizon.GeoPosition;

/**
 * The time zone of each row of the gazetteer, and of every cell of a grid over the Earth (1/24°, at
 * most 4.6 km; the sea has zones of whole hours). Why a grid:
 * docs/decisions/0004-zones-from-a-grid.md.
 */
final class ZoneMap {
  /** Names, because making 440 ZoneIds reads all their rules. */
  private final String[] zones;

  private final short[] zoneOfRow;
  private final int cellsPerDegree;

  /** For each row of the grid from the south, the runs' first columns and zones. */
  private final short[][] starts;

  private final short[][] numbers;

  private ZoneMap(ResourcePayload in) {
    zones = new String[in.unsigned()];
    for (int i = 0; i < zones.length; i++) {
      zones[i] = in.text();
    }
    zoneOfRow = new short[in.unsigned()];
    for (int row = 0; row < zoneOfRow.length; ) {
      int length = in.unsigned();
      Arrays.fill(zoneOfRow, row, row + length, (short) in.unsigned());
      row += length;
    }
    cellsPerDegree = in.unsigned();
    starts = new short[180 * cellsPerDegree][];
    numbers = new short[starts.length][];
    short[] start = new short[1024];
    short[] number = new short[1024];
    for (int row = 0; row < starts.length; row++) {
      int runs = 0;
      for (int column = 0; column < 360 * cellsPerDegree; runs++) {
        start[runs] = (short) column;
        column += in.unsigned();
        number[runs] = (short) in.unsigned();
      }
      starts[row] = Arrays.copyOf(start, runs);
      numbers[row] = Arrays.copyOf(number, runs);
    }
  }

  static ZoneMap load() {
    return new ZoneMap(ResourcePayload.open("zones.bin", "ChandraHoro zones 1"));
  }

  int rows() {
    return zoneOfRow.length;
  }

  ZoneId ofRow(int row) {
    return ZoneId.of(zones[zoneOfRow[row]]);
  }

  /** The zone of the middle of the cell that holds the point. */
  ZoneId at(GeoPosition point) {
    return ZoneId.of(zones[cell(row(point.latitudeDegrees()), column(point.longitudeDegrees()))]);
  }

  private int cell(int row, int column) {
    int run = Arrays.binarySearch(starts[row], (short) column);
    return numbers[row][run >= 0 ? run : -run - 2];
  }

  private int row(double latitude) {
    return Math.clamp((long) Math.floor((latitude + 90) * cellsPerDegree), 0, starts.length - 1);
  }

  private int column(double longitude) {
    return Math.clamp(
        (long) Math.floor((longitude + 180) * cellsPerDegree), 0, 360 * cellsPerDegree - 1);
  }
}

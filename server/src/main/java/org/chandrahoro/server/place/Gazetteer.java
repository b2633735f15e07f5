package org.chandrahoro.server.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The GeoNames rows in columns, as the generator's {@code GazetteerResource} describes the file.
 * Rows of one country stand together.
 */
final class Gazetteer {
  /** First and last+1 row of a country. */
  record Span(int from, int to) {}

  /** A state or province: its country, its GeoNames code there and its English name. */
  record Region(String country, String code, String name) {
    /** {@code IN.40} */
    String key() {
      return country + "." + code;
    }
  }

  final int size;
  final int[] latitudes;
  final int[] longitudes;
  private final byte[] bytes;
  private final int[] nameAt;
  private final byte[] nameLengths;
  private final int[] populations;
  private final short[] regionOf;
  private final short[] districtOf;
  private final List<Region> regions = new ArrayList<>();
  private final List<String> districts = new ArrayList<>();
  private final Map<String, Span> countries = new HashMap<>();

  private Gazetteer(ResourcePayload in) {
    int countryCount = in.unsigned();
    for (int c = 0; c < countryCount; c++) {
      String country = in.text();
      for (int left = in.unsigned(); left > 0; left--) {
        regions.add(new Region(country, in.text(), in.text()));
      }
    }
    for (int left = in.unsigned(); left > 0; left--) {
      districts.add(in.text());
    }
    int[] counts = new int[regions.size()];
    int rows = 0;
    for (int r = 0; r < counts.length; r++) {
      counts[r] = in.unsigned();
      var country = regions.get(r).country();
      var before = countries.getOrDefault(country, new Span(rows, rows));
      countries.put(country, new Span(before.from(), rows + counts[r]));
      rows += counts[r];
    }
    size = rows;
    regionOf = new short[size];
    for (int r = 0, row = 0; r < counts.length; row += counts[r], r++) {
      Arrays.fill(regionOf, row, row + counts[r], (short) r);
    }
    bytes = in.bytes;
    nameAt = new int[size];
    nameLengths = new byte[size];
    for (int row = 0; row < size; row++) {
      int length = in.unsigned();
      nameAt[row] = in.position;
      nameLengths[row] = (byte) length;
      in.position += length;
    }
    latitudes = deltas(in);
    longitudes = deltas(in);
    populations = new int[size];
    for (int row = 0; row < size; row++) {
      int code = in.unsigned();
      populations[row] = code % 100;
      for (int power = code / 100; power > 0; power--) {
        populations[row] *= 10;
      }
    }
    districtOf = new short[size];
    for (int row = 0; row < size; row++) {
      districtOf[row] = (short) (in.unsigned() - 1);
    }
  }

  static Gazetteer load() {
    return new Gazetteer(ResourcePayload.open("gazetteer.bin", "ChandraHoro gazetteer 1"));
  }

  private int[] deltas(ResourcePayload in) {
    int[] values = new int[size];
    int value = 0;
    for (int row = 0; row < size; row++) {
      value += in.signed();
      values[row] = value;
    }
    return values;
  }

  String name(int row) {
    int at = nameAt[row];
    return new String(bytes, at, nameLength(row), StandardCharsets.UTF_8);
  }

  /** The name as {@link Spelling#plain(byte[], int, int, byte[])} gives it. */
  int plainName(int row, byte[] plain) {
    return Spelling.plain(bytes, nameAt[row], nameAt[row] + nameLength(row), plain);
  }

  private int nameLength(int row) {
    return nameLengths[row] & 0xff;
  }

  Region region(int row) {
    return regions.get(regionOf[row]);
  }

  List<Region> regions() {
    return regions;
  }

  /** Empty where GeoNames has none. */
  String district(int row) {
    return districtOf[row] < 0 ? "" : districts.get(districtOf[row]);
  }

  int population(int row) {
    return populations[row];
  }

  Span span(String country) {
    return countries.getOrDefault(country, new Span(0, 0));
  }

  /** Kilometres on a flat Earth: good for short distances. */
  static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double east = Math.abs(lon1 - lon2);
    east = Math.min(east, 360 - east) * 111.3 * Math.cos(Math.toRadians((lat1 + lat2) / 2));
    return Math.hypot((lat1 - lat2) * 111.2, east);
  }

  double kilometresFrom(int row, double latitude, double longitude) {
    return kilometres(latitudes[row] / 1e3, longitudes[row] / 1e3, latitude, longitude);
  }
}

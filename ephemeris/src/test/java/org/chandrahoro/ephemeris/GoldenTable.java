package org.chandrahoro.ephemeris;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Rows of reference figures, read by the names of their columns. */
public final class GoldenTable {
  private GoldenTable() {}

  /** One row of the table. */
  public record Row(Map<String, String> cells) {
    public String text(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    public double number(String column) {
      return Double.parseDouble(text(column));
    }
  }

  /** All rows of {@code name}.csv among the test resources of this package. */
  public static List<Row> read(String name) {
    var stream = Objects.requireNonNull(GoldenTable.class.getResourceAsStream(name + ".csv"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String[] header = Objects.requireNonNull(reader.readLine()).split(",");
      return reader.lines().map(line -> row(header, line.split(","))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String[] header, String[] values) {
    var cells = new TreeMap<String, String>();
    for (int i = 0; i < header.length; i++) {
      cells.put(header[i], values[i]);
    }
    return new Row(cells);
  }
}

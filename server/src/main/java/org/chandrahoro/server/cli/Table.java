package org.chandrahoro.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chandrahoro.ephemeris.OutsideEphemerisException;

/**
 * A table from standard input to standard output: the input columns are found by their names and
 * kept, the answers stand beside them. A bad row ends the run with one line naming row, column and
 * value.
 */
final class Table {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(true)
          .setRecordSeparator('\n')
          .get();

  private final Streams streams;

  Table(Streams streams) {
    this.streams = streams;
  }

  /**
   * @param needed columns without which nothing can be answered; {@code a|b} means either
   * @param answers names of the columns added
   * @param answer the cells added to a row
   */
  void answer(List<String> needed, List<String> answers, Function<Row, List<String>> answer) {
    try (CSVParser parser = CSVParser.parse(streams.in(), FORMAT)) {
      var header = parser.getHeaderNames();
      for (String column : needed) {
        if (List.of(column.split("\\|")).stream().noneMatch(header::contains)) {
          throw new Refused(
              "column " + column.replace("|", " or ") + " is missing; the header has " + header);
        }
      }
      line(header, answers);
      for (CSVRecord record : parser) {
        line(record.toList(), answer.apply(new Row(record, header.size())));
      }
    } catch (UncheckedIOException malformed) {
      throw new Refused("the table cannot be read: " + malformed.getMessage());
    } catch (IOException unreadable) {
      throw new Refused("standard input cannot be read: " + unreadable.getMessage());
    }
  }

  private void line(List<String> kept, List<String> added) {
    var cells = new StringJoiner(",", "", "\n");
    kept.forEach(cell -> cells.add(quoted(cell)));
    added.forEach(cells::add);
    streams.write(cells.toString());
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** One row of input. */
  static final class Row {
    private final CSVRecord record;

    Row(CSVRecord record, int columns) {
      this.record = record;
      if (record.size() != columns) {
        throw new Refused(
            "row "
                + record.getRecordNumber()
                + ": "
                + record.size()
                + " cells under a header of "
                + columns);
      }
    }

    /** A cell, absent when the column or the value is. */
    Optional<String> find(String column) {
      return record.isMapped(column)
          ? Optional.of(record.get(column)).filter(cell -> !cell.isEmpty())
          : Optional.empty();
    }

    String text(String column) {
      return find(column).orElseThrow(() -> refuse(column, "", "a value"));
    }

    double number(String column, double least, double most) {
      String cell = text(column);
      try {
        double value = Double.parseDouble(cell);
        if (value >= least && value <= most) {
          return value;
        }
      } catch (NumberFormatException _) {
        // refused below, with the same words as a number out of range
      }
      throw refuse(column, cell, String.format(Locale.ROOT, "a number from %s to %s", least, most));
    }

    /** One of an enum's values, in any case, with {@code _} between words. */
    <E extends Enum<E>> E one(String column, Class<E> type, Function<String, Optional<E>> of) {
      String cell = text(column);
      return of.apply(cell).orElseThrow(() -> refuse(column, cell, "one of " + Words.of(type)));
    }

    /** An instant that the ephemeris does not cover, with the cell that gave it. */
    Refused refuse(String column, OutsideEphemerisException outside) {
      return new Refused(
          "row "
              + record.getRecordNumber()
              + ", column "
              + column
              + ": '"
              + text(column)
              + "'; "
              + outside.getMessage());
    }

    Refused refuse(String column, String value, String accepted) {
      return new Refused(
          "row "
              + record.getRecordNumber()
              + ", column "
              + column
              + ": '"
              + value
              + "'; accepted is "
              + accepted);
    }
  }
}

package org.chandrahoro.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The columns of a reference table that are asked, answered by a command, beside the table. */
final class AnsweredTable {
  private final List<String> columns;
  private final List<String[]> expected = new ArrayList<>();
  private final List<String> answeredColumns;
  private final List<String[]> answered = new ArrayList<>();

  private AnsweredTable(String golden, String answer) {
    List<String> lines = golden.lines().toList();
    columns = List.of(lines.getFirst().split(","));
    lines.stream().skip(1).forEach(line -> expected.add(line.split(",", -1)));
    List<String> answers = answer.lines().toList();
    answeredColumns = List.of(answers.getFirst().split(","));
    answers.stream().skip(1).forEach(line -> answered.add(line.split(",", -1)));
  }

  /** Asks {@code ephemeris} {@code table} for the reference rows, showing it only {@code asked}. */
  static AnsweredTable of(String table, String... asked) {
    String golden = CommandRun.golden(table + ".csv");
    List<String> columns = List.of(golden.lines().findFirst().orElseThrow().split(","));
    var in = new StringBuilder();
    golden
        .lines()
        .forEach(
            line -> {
              String[] cells = line.split(",", -1);
              in.append(
                  String.join(
                      ",",
                      Arrays.stream(asked).map(name -> cells[columns.indexOf(name)]).toList()));
              in.append('\n');
            });
    CommandRun run = CommandRun.of(in.toString(), "ephemeris", table).well();
    var answered = new AnsweredTable(golden, run.out());
    assertThat(answered.answered).hasSameSizeAs(answered.expected);
    assertThat(answered.answeredColumns.subList(0, asked.length)).containsExactly(asked);
    return answered;
  }

  List<String> answeredColumns() {
    return answeredColumns;
  }

  int size() {
    return expected.size();
  }

  String expected(int row, String column) {
    return expected.get(row)[columns.indexOf(column)];
  }

  String answered(int row, String column) {
    return answered.get(row)[answeredColumns.indexOf(column)];
  }

  /** Every row's column agrees to a tolerance that may depend on the row. */
  void agrees(String column, ToDoubleFunction<Integer> tolerance, boolean angle) {
    agrees(column, column, tolerance, angle);
  }

  void agrees(String column, String reference, ToDoubleFunction<Integer> tolerance, boolean angle) {
    for (int row = 0; row < size(); row++) {
      double off =
          Double.parseDouble(answered(row, column)) - Double.parseDouble(expected(row, reference));
      double difference = angle ? Math.IEEEremainder(off, 360) : off;
      assertThat(difference)
          .as("%s of row %s", column, String.join(",", expected.get(row)))
          .isCloseTo(0, within(tolerance.applyAsDouble(row)));
    }
  }
}

package org.chandrahoro.benchmarks;

import java.util.List;

/** Benchmarks that are run together and make one table. */
public interface BenchmarkGroup {
  /** The name on the command line. */
  String name();

  /**
   * Runs them, shows progress on standard error and prints the table on standard output.
   *
   * @param options what follows the group's name on the command line
   */
  void run(List<String> options);
}

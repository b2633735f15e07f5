package org.chandrahoro.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Runs one group of benchmarks, or all of them. */
public final class Bench {
  private static final List<BenchmarkGroup> GROUPS =
      List.of(new MicrobenchmarkGroup("ephemeris"), new MicrobenchmarkGroup("chart"));

  private Bench() {}

  /** Arguments: a group's name and its options; without a name every group runs. */
  public static void main(String[] args) {
    if (args.length == 0) {
      GROUPS.forEach(group -> group.run(List.of()));
      return;
    }
    var group = GROUPS.stream().filter(each -> each.name().equals(args[0])).findFirst();
    if (group.isEmpty()) {
      refuse(
          "no benchmarks called '"
              + args[0]
              + "'; accepted are "
              + GROUPS.stream().map(BenchmarkGroup::name).collect(Collectors.joining(", ")));
      return;
    }
    try {
      group.get().run(Arrays.asList(args).subList(1, args.length));
    } catch (IllegalArgumentException e) {
      refuse(String.valueOf(e.getMessage()));
    }
  }

  private static void refuse(String line) {
    System.err.println(line);
    System.exit(2);
  }
}

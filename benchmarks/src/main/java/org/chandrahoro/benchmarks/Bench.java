package org.chandrahoro.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chandrahoro.benchmarks.audit.AuditGroup;
import org.chandrahoro.benchmarks.ephemeris.AccuracyGroup;
import org.chandrahoro.benchmarks.gateway.GatewayGroup;
import org.chandrahoro.benchmarks.quota.QuotaGroup;
import org.chandrahoro.benchmarks.reading.ReadingGroup;
import org.chandrahoro.benchmarks.start.StartGroup;

/** Runs one group of benchmarks, or all of them. */
public final class Bench {
  private static final List<BenchmarkGroup> GROUPS =
      List.of(
          new MicrobenchmarkGroup("ephemeris"),
          new AccuracyGroup(),
          new MicrobenchmarkGroup("chart"),
          new MicrobenchmarkGroup("panchanga"),
          new QuotaGroup(),
          new ReadingGroup(),
          new StartGroup(),
          new GatewayGroup(),
          new AuditGroup());

  private Bench() {}

  /** Arguments: a group's name and its options; without a name every group runs. */
  public static void main(String[] args) {
    List<String> given = Arrays.asList(args);
    var chosen =
        GROUPS.stream()
            .filter(group -> given.isEmpty() || group.name().equals(given.getFirst()))
            .toList();
    if (chosen.isEmpty()) {
      refuse(
          "no benchmarks called '"
              + given.getFirst()
              + "'; accepted are "
              + GROUPS.stream().map(BenchmarkGroup::name).collect(Collectors.joining(", ")));
    }
    try {
      chosen.forEach(group -> group.run(given.isEmpty() ? given : given.subList(1, given.size())));
    } catch (IllegalArgumentException e) {
      refuse(String.valueOf(e.getMessage()));
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void refuse(String line) {
    System.err.println(line);
    System.exit(2);
  }
}

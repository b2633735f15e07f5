package org.chandrahoro.benchmarks.quota;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chandrahoro.benchmarks.BenchmarkGroup;
import org.chandrahoro.server.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Two nodes, five hundred parallel callers on each, one person with a hard cap; and how many calls
 * of many persons the two admit, settle and finish in a second. The database is an H2 file, or the
 * MariaDB whose JDBC address is given.
 */
public final class QuotaGroup implements BenchmarkGroup {
  private static final long CAP = 100_000;
  private static final int CALLERS = 500;
  private static final int PERSONS = 16;
  private static final Duration SPAN = Duration.ofSeconds(5);

  @Override
  public String name() {
    return "quota";
  }

  @Override
  public void run(List<String> options) {
    if (options.size() > 1 || options.stream().anyMatch(given -> !given.startsWith("jdbc:"))) {
      throw new IllegalArgumentException(
          "quota takes the JDBC address of an empty MariaDB schema, or nothing; given " + options);
    }
    String database = options.isEmpty() ? null : options.getFirst();
    System.out.println(
        "| two nodes on "
            + (database == null ? "H2" : "MariaDB")
            + " | calls/s | 2 × 500 on one hard cap: over | used of the cap | ledger − bill |"
            + " still held |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    try {
      try (var nodes = new Nodes(database, null)) {
        line("without Redis", nodes, () -> {});
      }
      withRedis(database, "with Redis", "CONT");
      withRedis(database, "Redis frozen in the middle", "STOP");
      withRedis(database, "Redis killed in the middle", "KILL");
    } catch (IOException failed) {
      throw new IllegalStateException("the nodes did not run: " + failed.getMessage());
    }
  }

  private static void withRedis(@Nullable String database, String name, String signal)
      throws IOException {
    try (var redis = new RedisProcess();
        var nodes = new Nodes(database, redis.url())) {
      line(name, nodes, () -> redis.signal(signal));
    }
  }

  private static void line(String name, Nodes nodes, Runnable inTheMiddle) {
    System.err.println("quota: " + name);
    var persons = new ArrayList<AccountId>();
    for (int i = 0; i < PERSONS; i++) {
      persons.add(nodes.person(null));
    }
    AccountId hot = nodes.person(CAP);
    var capped = new Callers(inTheMiddle);
    capped.run(nodes.quotas(), CALLERS, List.of(hot), () -> true);
    long[] ledger = nodes.ledger(hot);
    var free = new Callers(() -> {});
    long began = System.nanoTime();
    free.run(
        nodes.quotas(), 2 * PERSONS, persons, () -> System.nanoTime() - began < SPAN.toNanos());
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %d | %.2f %% | %d | %d |%n",
        name,
        free.admitted.get() / seconds,
        Math.max(0, capped.bill.get() - CAP),
        100.0 * capped.bill.get() / CAP,
        ledger[0] - capped.bill.get(),
        ledger[1]);
  }
}

package org.chandrahoro.benchmarks.gateway;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;
import org.chandrahoro.benchmarks.BenchmarkGroup;

/**
 * Rounds of calls straight to a simulated provider and rounds through the application, one after
 * the other, at 300 a second. The provider is a process of its own; the load, the quota, the ledger
 * on H2 and the router share this one.
 */
public final class GatewayGroup implements BenchmarkGroup {
  private static final int PER_SECOND = 300;
  private static final int ROUNDS = 5;
  private static final Duration ROUND = Duration.ofSeconds(10);
  private static final int KEYS = 10_000;

  @Override
  public String name() {
    return "gateway";
  }

  @Override
  public void run(List<String> options) {
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("gateway takes no options");
    }
    try {
      int port = freePort();
      Process provider = provider(port);
      Path home = Files.createTempDirectory("chandrahoro-gateway");
      try (var direct = new DirectCalls(port);
          var gateway = new GatewayCalls(port, freePort(), home)) {
        measure(direct, gateway);
        memory(gateway);
      } finally {
        provider.destroy();
        provider.waitFor();
      }
    } catch (IOException failed) {
      throw new IllegalStateException("the provider did not start: " + failed.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void measure(DirectCalls direct, GatewayCalls gateway)
      throws InterruptedException {
    var directly = new ArrayList<OpenLoop.Round>();
    var through = new ArrayList<OpenLoop.Round>();
    for (int i = -1; i < ROUNDS; i++) {
      System.err.println("gateway: " + (i < 0 ? "warming up" : i + 1 + " of " + ROUNDS));
      var one = OpenLoop.run(PER_SECOND, ROUND, direct::make);
      var other = OpenLoop.run(PER_SECOND, ROUND, gateway::make);
      if (i >= 0) {
        directly.add(one);
        through.add(other);
      }
    }
    System.out.println("| at 300 calls a second, ms | direct | gateway | added | worst round |");
    System.out.println("| --- | --- | --- | --- | --- |");
    line("whole answer, p50", directly, through, round -> millis(round.whole(), 50));
    line("whole answer, p99", directly, through, round -> millis(round.whole(), 99));
    line("first token, p50", directly, through, round -> millis(round.firstToken(), 50));
    line("first token, p99", directly, through, round -> millis(round.firstToken(), 99));
    System.out.printf(
        "| calls without an answer | %d | %d | | |%n",
        directly.stream().mapToInt(OpenLoop.Round::failed).sum(),
        through.stream().mapToInt(OpenLoop.Round::failed).sum());
  }

  private static void line(
      String name,
      List<OpenLoop.Round> directly,
      List<OpenLoop.Round> through,
      ToDoubleFunction<OpenLoop.Round> value) {
    double worst = 0;
    for (int i = 0; i < directly.size(); i++) {
      worst =
          Math.max(
              worst, value.applyAsDouble(through.get(i)) - value.applyAsDouble(directly.get(i)));
    }
    double one = median(directly, value);
    double other = median(through, value);
    System.out.printf(
        Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f |%n", name, one, other, other - one, worst);
  }

  private static double median(
      List<OpenLoop.Round> rounds, ToDoubleFunction<OpenLoop.Round> value) {
    return rounds.stream().mapToDouble(value).sorted().toArray()[rounds.size() / 2];
  }

  private static double millis(Histogram histogram, double percentile) {
    return histogram.getValueAtPercentile(percentile) / 1_000.0;
  }

  private static void memory(GatewayCalls gateway) throws InterruptedException {
    System.err.println("gateway: " + KEYS + " different keys");
    int failed = 0;
    double before = 0;
    for (int i = 0; i < KEYS; i++) {
      failed += gateway.makeWithOwnKey(i) ? 0 : 1;
      if (i == KEYS / 10) {
        before = heap();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| heap after %d and %d persons' keys, MB | | %.1f, %.1f | %d failed | |%n",
        KEYS / 10,
        KEYS,
        before,
        heap(),
        failed);
  }

  private static double heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(200);
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576.0;
  }

  private static Process provider(int port) throws IOException, InterruptedException {
    Process provider =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("chandrahoro.simulator", "server/target/test-classes")
                    + File.pathSeparator
                    + System.getProperty("java.class.path"),
                "org.chandrahoro.server.llm.simulator.ProviderSimulator",
                String.valueOf(port))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (provider.inputReader().readLine() == null) {
      throw new IOException("it ended with " + provider.waitFor());
    }
    return provider;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

package org.chandrahoro.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The JMH benchmarks of one package: average time of an operation in a JVM of its own.
 *
 * @param name the last part of the package's name
 */
record MicrobenchmarkGroup(String name) implements BenchmarkGroup {
  /** Takes JMH's own options, as {@code -wi 2 -i 3} for a quick look. */
  @Override
  public void run(List<String> options) {
    try {
      var given = new CommandLineOptions(options.toArray(String[]::new));
      var settings =
          new OptionsBuilder()
              .parent(given)
              .include(Bench.class.getPackageName().replace(".", "\\.") + "\\." + name + "\\.")
              .mode(Mode.AverageTime)
              .timeUnit(TimeUnit.NANOSECONDS)
              .forks(given.getForkCount().orElse(1))
              .warmupIterations(given.getWarmupIterations().orElse(4))
              .warmupTime(given.getWarmupTime().orElse(TimeValue.seconds(1)))
              .measurementIterations(given.getMeasurementIterations().orElse(10))
              .measurementTime(given.getMeasurementTime().orElse(TimeValue.seconds(1)))
              .build();
      var progress = OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL);
      print(new Runner(settings, progress).run());
    } catch (CommandLineOptionException e) {
      throw new IllegalArgumentException("option of JMH: " + e.getMessage(), e);
    } catch (RunnerException e) {
      throw new IllegalStateException(
          "the benchmarks of " + name + " failed: " + e.getMessage(), e);
    }
  }

  // On a machine that does other work too, the best round is nearer to the truth than the mean.
  private static void print(Collection<RunResult> results) {
    System.out.printf(
        "%-34s %14s %14s %16s%n", "operation", "mean ns", "best round ns", "best per second");
    for (RunResult result : results) {
      var primary = result.getPrimaryResult();
      double best =
          result.getBenchmarkResults().stream()
              .flatMap(fork -> fork.getIterationResults().stream())
              .map(round -> round.getPrimaryResult().getScore())
              .flatMapToDouble(DoubleStream::of)
              .min()
              .orElse(primary.getScore());
      System.out.printf(
          Locale.ROOT,
          "%-34s %,14.0f %,14.0f %,16.0f%n",
          primary.getLabel(),
          primary.getScore(),
          best,
          1e9 / best);
    }
  }
}

package org.chandrahoro.benchmarks.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chandrahoro.benchmarks.BenchmarkGroup;

/**
 * Starts the application three times as the launcher does, each time in an empty home, and asks it
 * for one reading two hundred times over. Linux: memory is read from {@code /proc}.
 */
public final class StartGroup implements BenchmarkGroup {
  private static final int STARTS = 3;
  private static final int REQUESTS = 200;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public void run(List<String> options) {
    String launcher = System.getProperty("chandrahoro.launcher");
    if (!options.isEmpty() || launcher == null) {
      throw new IllegalArgumentException("start takes no options and is run by the launcher");
    }
    try {
      var starts = new ArrayList<Double>();
      var idle = new ArrayList<Double>();
      var loaded = new ArrayList<Double>();
      var answers = new ArrayList<Double>();
      for (int i = 0; i <= STARTS; i++) {
        System.err.println("start: " + (i == 0 ? "building" : i + " of " + STARTS));
        measure(launcher, i == 0, starts, idle, loaded, answers);
      }
      System.out.println("| start, memory, cached reading | median | worst | at least | aim |");
      System.out.println("| --- | --- | --- | --- | --- |");
      line("start to first answer, s", starts, 6, 2);
      line("resident when idle, MB", idle, 400, 300);
      line("resident after 200 readings asked, MB", loaded, 700, 500);
      Collections.sort(answers);
      double p95 = answers.get((int) (answers.size() * 0.95));
      System.out.printf(
          Locale.ROOT,
          "| cached reading, time to first byte, ms | %.1f | %.1f (p95) | 50 %s | 20 %s |%n",
          answers.get(answers.size() / 2),
          p95,
          word(p95 <= 50),
          word(p95 <= 20));
    } catch (IOException failed) {
      throw new IllegalStateException("the application did not run: " + failed.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted");
    }
  }

  /**
   * @param onlyBuild the first start may have to build the application: it is not counted
   */
  private static void measure(
      String launcher,
      boolean onlyBuild,
      List<Double> starts,
      List<Double> idle,
      List<Double> loaded,
      List<Double> answers)
      throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("chandrahoro-start");
    int port = freePort();
    var command = new ProcessBuilder(launcher, "run");
    command.environment().put("CHANDRAHORO_HOME", home.toString());
    command.environment().put("CHANDRAHORO_PORT", Integer.toString(port));
    command.environment().put("CHANDRAHORO_RATE_AI_PER_MINUTE", "0");
    command.redirectErrorStream(true).redirectOutput(home.resolve("log").toFile());
    long began = System.nanoTime();
    Process process = command.start();
    try {
      var client = new AskingClient(port);
      client.awaitFirstAnswer(process, Duration.ofMinutes(5));
      if (!onlyBuild) {
        starts.add((System.nanoTime() - began) / 1e9);
        Thread.sleep(Duration.ofSeconds(3)); // what starts after the first answer settles
        idle.add(residentMegabytes(process.pid()));
        answers.addAll(client.askForOneReading(REQUESTS));
        loaded.add(residentMegabytes(process.pid()));
      }
    } finally {
      process.destroy();
      process.waitFor();
      delete(home);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static double residentMegabytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow(() -> new IOException("no VmRSS of process " + pid));
  }

  private static void delete(Path home) throws IOException {
    try (var files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void line(String what, List<Double> values, double least, double aim) {
    var sorted = values.stream().sorted().toList();
    double median = sorted.get(sorted.size() / 2);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.0f %s | %.0f %s |%n",
        what,
        median,
        sorted.getLast(),
        least,
        word(median <= least),
        aim,
        word(median <= aim));
  }

  private static String word(boolean met) {
    return met ? "met" : "missed";
  }
}

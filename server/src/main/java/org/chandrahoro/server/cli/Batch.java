package org.chandrahoro.server.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/**
 * Lines in, lines out, in order, on all cores; however long the input, only a few blocks of it are
 * held at a time.
 */
final class Batch {
  private static final int BLOCK = 256;
  private static final long PROGRESS_EVERY = 10_000;

  private final Streams streams;
  private final boolean showProgress;

  /** Progress is shown where the launcher saw a terminal: Java cannot ask about standard error. */
  Batch(Streams streams) {
    this.streams = streams;
    this.showProgress = Boolean.getBoolean("chandrahoro.progress");
  }

  /** Answers every line; the answer must not throw for bad input. */
  void run(UnaryOperator<String> answer) {
    int cores = Runtime.getRuntime().availableProcessors();
    var waiting = new ArrayDeque<Future<String>>();
    long done = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      try {
        BufferedReader in = streams.in();
        for (List<String> block = block(in); !block.isEmpty(); block = block(in)) {
          var lines = block;
          waiting.add(workers.submit(() -> answers(lines, answer)));
          if (waiting.size() > 4 * cores) {
            streams.write(waiting.remove().get());
          }
          done += block.size();
          progress(done);
        }
        while (!waiting.isEmpty()) {
          streams.write(waiting.remove().get());
        }
      } catch (IOException unreadable) {
        throw new Refused("standard input cannot be read: " + unreadable.getMessage());
      } catch (ExecutionException failed) {
        throw new IllegalStateException(failed.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new Refused("interrupted");
      } finally {
        waiting.forEach(future -> future.cancel(true));
      }
    }
  }

  private static List<String> block(BufferedReader in) throws IOException {
    var lines = new ArrayList<String>(BLOCK);
    while (lines.size() < BLOCK) {
      String line = in.readLine();
      if (line == null) {
        break;
      }
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static String answers(List<String> lines, UnaryOperator<String> answer) {
    var out = new StringBuilder();
    for (String line : lines) {
      out.append(answer.apply(line)).append('\n');
    }
    return out.toString();
  }

  private void progress(long done) {
    if (showProgress && done % PROGRESS_EVERY < BLOCK) {
      streams.err().print("\r" + done + " lines");
      streams.err().flush();
    }
  }
}

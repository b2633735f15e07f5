package org.chandrahoro.server.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lines in, lines out, in order, on all cores; however long the input, only a few blocks of it are
 * held at a time. Blocks are small and used again: a collection of garbage stops every core, and
 * takes as long as there are answers waiting.
 */
final class Batch {
  private static final int BLOCK = 32;
  private static final long PROGRESS_EVERY = 10_000;

  private final Streams streams;
  private final boolean showProgress;

  /** Progress is shown where the launcher saw a terminal: Java cannot ask about standard error. */
  Batch(Streams streams) {
    this.streams = streams;
    this.showProgress = Boolean.getBoolean("chandrahoro.progress");
  }

  /** Answers every line; a bad one is answered too. */
  void run(JsonLines.Answer answer) {
    int cores = Runtime.getRuntime().availableProcessors();
    var waiting = new ArrayDeque<Future<Block>>();
    var spare = new ArrayDeque<Block>();
    long done = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      try {
        BufferedReader in = streams.in();
        for (List<String> lines = block(in); !lines.isEmpty(); lines = block(in)) {
          var asked = lines;
          var out = spare.isEmpty() ? new Block() : spare.pop();
          waiting.add(workers.submit(() -> answers(asked, out, answer)));
          if (waiting.size() > 4 * cores) {
            write(waiting, spare);
          }
          done += lines.size();
          progress(done);
        }
        while (!waiting.isEmpty()) {
          write(waiting, spare);
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

  private void write(Deque<Future<Block>> waiting, Deque<Block> spare)
      throws ExecutionException, InterruptedException {
    Block answered = waiting.remove().get();
    streams.write(answered);
    answered.reset();
    spare.push(answered);
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

  private static Block answers(List<String> lines, Block out, JsonLines.Answer answer) {
    for (String line : lines) {
      JsonLines.answer(line, out, answer);
    }
    return out;
  }

  private void progress(long done) {
    if (showProgress && done % PROGRESS_EVERY < BLOCK) {
      streams.err().print("\r" + done + " lines");
      streams.err().flush();
    }
  }
}

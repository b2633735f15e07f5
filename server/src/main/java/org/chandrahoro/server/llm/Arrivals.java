package org.chandrahoro.server.llm;

import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Bytes on their way from the thread that receives them to the one that reads them. Reading waits
 * no longer than it is told, and an interrupt does not end it: a call that was sent is paid for,
 * and is read to its end.
 */
final class Arrivals {
  private static final int ROOM = 64;
  private final LinkedBlockingQueue<Arrival> queue = new LinkedBlockingQueue<>(ROOM);
  private final Runnable taken;

  private sealed interface Arrival {
    record Bytes(byte[] bytes) implements Arrival {}

    record End() implements Arrival {}

    record Broken(IOException how) implements Arrival {}
  }

  /** Nothing came within the time. */
  static final class StalledException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * @param taken runs after each piece that was read, to ask for the next
   */
  Arrivals(Runnable taken) {
    this.taken = taken;
  }

  void bytes(byte[] bytes) throws InterruptedException {
    queue.put(new Arrival.Bytes(bytes));
  }

  void end() throws InterruptedException {
    queue.put(new Arrival.End());
  }

  void broken(IOException how) throws InterruptedException {
    queue.put(new Arrival.Broken(how));
  }

  /**
   * The next bytes, or null at the end.
   *
   * @throws StalledException where none come in that time
   */
  byte @Nullable [] next(long nanos) throws IOException {
    Arrival next = poll(nanos);
    return switch (next) {
      case null -> throw new StalledException();
      case Arrival.Bytes(byte[] bytes) -> {
        taken.run();
        yield bytes;
      }
      case Arrival.End _ -> null;
      case Arrival.Broken(IOException how) -> throw how;
    };
  }

  private @Nullable Arrival poll(long nanos) {
    long until = System.nanoTime() + nanos;
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return queue.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException readerLeft) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

package org.chandrahoro.server.llm;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits for the head of an answer, whatever interrupts the thread. */
final class Waiting {
  private Waiting() {}

  static <T> T uninterrupted(CompletableFuture<T> future, long nanos) throws IOException {
    long until = System.nanoTime() + nanos;
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException readerLeft) {
          interrupted = true;
        }
      }
    } catch (TimeoutException silent) {
      throw new Arrivals.StalledException();
    } catch (ExecutionException failed) {
      throw unwrapped(failed.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IOException unwrapped(@Nullable Throwable cause) {
    return switch (cause) {
      case null -> new IOException("failed");
      case CompletionException wrapper when wrapper.getCause() != null ->
          unwrapped(wrapper.getCause());
      case IOException io -> io;
      default -> new IOException(cause.getClass().getSimpleName());
    };
  }
}

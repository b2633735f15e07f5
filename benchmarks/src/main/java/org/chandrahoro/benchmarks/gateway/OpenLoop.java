package org.chandrahoro.benchmarks.gateway;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Asks at a fixed rate, whatever the answers do. A call's time runs from the moment at which it was
 * due, so that a stall is seen in all the calls it holds up.
 */
final class OpenLoop {
  private OpenLoop() {}

  /** One call. */
  @FunctionalInterface
  interface Call {
    /**
     * @param number from 0
     * @param firstToken to be run when the first token is there
     * @return whether there was a whole answer
     */
    boolean make(int number, Runnable firstToken) throws Exception;
  }

  /** Times in microseconds. */
  record Round(Histogram whole, Histogram firstToken, int failed) {}

  static Round run(int perSecond, Duration during, Call call) throws InterruptedException {
    var whole = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(1), 3);
    var first = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(1), 3);
    var failed = new AtomicInteger();
    int calls = Math.toIntExact(perSecond * during.toSeconds());
    var done = new CountDownLatch(calls);
    long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
    long begin = System.nanoTime();
    for (int i = 0; i < calls; i++) {
      int number = i;
      long due = begin + i * gap;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  if (!call.make(number, () -> record(first, due))) {
                    failed.incrementAndGet();
                  }
                } catch (Exception lost) {
                  failed.incrementAndGet();
                } finally {
                  record(whole, due);
                  done.countDown();
                }
              });
    }
    done.await();
    return new Round(whole, first, failed.get());
  }

  private static void record(Histogram histogram, long due) {
    long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due);
    histogram.recordValue(Math.min(micros, histogram.getHighestTrackableValue()));
  }
}

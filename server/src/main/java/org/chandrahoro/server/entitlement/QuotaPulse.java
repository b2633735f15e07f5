package org.chandrahoro.server.entitlement;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps what is in flight on this node on record: checkpoints many times a second, so that a
 * checkpoint is never a second old, and every few seconds the word that its holds are alive.
 */
final class QuotaPulse implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(QuotaPulse.class);
  private static final Duration CHECKPOINT = Duration.ofMillis(100);

  private final Ledger ledger;
  private final Settlements settlements;
  private volatile @Nullable ScheduledExecutorService thread;

  QuotaPulse(Ledger ledger, Settlements settlements) {
    this.ledger = ledger;
    this.settlements = settlements;
  }

  @Override
  public void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("quota-pulse").factory());
    every(started, CHECKPOINT, settlements::checkpoint);
    every(
        started,
        OpenCalls.EXTENSION,
        () -> {
          ledger.extend();
          settlements.extend();
          settlements.settleLate();
        });
    thread = started;
  }

  private static void every(ScheduledExecutorService thread, Duration interval, Runnable beat) {
    long millis = interval.toMillis();
    thread.scheduleWithFixedDelay(() -> tried(beat), millis, millis, TimeUnit.MILLISECONDS);
  }

  /** A beat that fails is made up for by the next: an exception would end them all. */
  private static void tried(Runnable beat) {
    try {
      beat.run();
    } catch (RuntimeException failed) {
      LOG.warn("Calls in flight could not be put on record: {}", failed.getMessage());
    }
  }

  @Override
  public void stop() {
    ScheduledExecutorService started = thread;
    thread = null;
    if (started != null) {
      started.shutdownNow();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}

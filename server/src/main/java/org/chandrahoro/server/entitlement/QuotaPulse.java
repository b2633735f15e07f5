package org.chandrahoro.server.entitlement;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("quota-pulse").factory());
  private volatile boolean running;

  QuotaPulse(Ledger ledger, Settlements settlements) {
    this.ledger = ledger;
    this.settlements = settlements;
  }

  @Override
  public void start() {
    running = true;
    every(CHECKPOINT, settlements::checkpoint);
    every(
        OpenCalls.EXTENSION,
        () -> {
          ledger.extend();
          settlements.extend();
          settlements.settleLate();
        });
  }

  private void every(Duration interval, Runnable beat) {
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
    running = false;
    thread.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}

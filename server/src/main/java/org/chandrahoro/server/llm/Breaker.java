package org.chandrahoro.server.llm;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Leaves a provider alone that fails: after five failures in a row nothing is sent for a second,
 * twice as long after each failed probe, at most ten seconds or as long as the provider asked for.
 * After that one call at a time finds out whether it answers again.
 */
final class Breaker {
  static final int FAILURES = 5;
  static final Duration SHORTEST = Duration.ofSeconds(1);
  static final Duration LONGEST = Duration.ofSeconds(10);

  private int failures;
  private Duration pause = SHORTEST;
  private Instant openUntil = Instant.MIN;
  private Instant probeSince = Instant.MIN;
  private boolean probing;
  private int generation;

  /** Leave to send one call, whose end must be told exactly once. */
  final class Permit {
    private final int since = generation;
    private final boolean probe;

    private Permit(boolean probe) {
      this.probe = probe;
    }

    void answered() {
      synchronized (Breaker.this) {
        failures = 0;
        probing = false;
        pause = SHORTEST;
        openUntil = Instant.MIN;
        generation++;
      }
    }

    void failed(Instant now, Optional<Duration> retryAfter) {
      synchronized (Breaker.this) {
        if (since == generation) { // what was sent before the last verdict says nothing new
          failures++;
          if (failures >= FAILURES) {
            open(now, retryAfter);
          }
        }
      }
    }

    /** It ended in a way that says nothing about the provider. */
    void withoutVerdict() {
      synchronized (Breaker.this) {
        if (probe && since == generation) {
          probing = false;
        }
      }
    }
  }

  /** Empty while the provider is left alone, and while another call probes it. */
  synchronized Optional<Permit> enter(Instant now) {
    if (failures < FAILURES) {
      return Optional.of(new Permit(false));
    }
    // A probe that hangs does not keep others from trying for longer than a pause would.
    if (now.isBefore(openUntil) || (probing && now.isBefore(probeSince.plus(LONGEST)))) {
      return Optional.empty();
    }
    probing = true;
    probeSince = now;
    return Optional.of(new Permit(true));
  }

  synchronized boolean isOpen() {
    return failures >= FAILURES;
  }

  /** When a probe may go at the earliest, as far as is known. */
  synchronized Instant readyAt(Instant now) {
    return openUntil.isAfter(now) ? openUntil : now.plus(SHORTEST);
  }

  private void open(Instant now, Optional<Duration> retryAfter) {
    Instant until = now.plus(retryAfter.orElse(pause));
    if (until.isAfter(openUntil)) {
      openUntil = until;
    }
    Duration twice = pause.multipliedBy(2);
    pause = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    probing = false;
    generation++;
  }
}

package org.chandrahoro.server.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/** A meter that admits what it is told to and notes how each attempt ended. */
final class CountingMeter implements Meter {
  /** Why, of which a test has one. */
  enum NoRoom implements Denial {
    SPENT
  }

  /** An admitted attempt. */
  static final class Noted implements Ticket {
    final Attempt attempt;
    final List<Settlement> settlements = new ArrayList<>();
    final List<Long> checkpoints = new ArrayList<>();
    final CountDownLatch ended = new CountDownLatch(1);
    boolean outlives;
    int releases;

    Noted(Attempt attempt) {
      this.attempt = attempt;
    }

    @Override
    public void produced(long outputTokens) {
      checkpoints.add(outputTokens);
    }

    @Override
    public void outlive() {
      outlives = true;
    }

    @Override
    public void settle(Settlement settlement) {
      settlements.add(settlement);
      ended.countDown();
    }

    @Override
    public void release() {
      releases++;
    }

    Settlement settlement() {
      if (settlements.size() != 1 || releases != 0) {
        throw new AssertionError(
            settlements.size() + " settlements and " + releases + " releases of " + attempt);
      }
      return settlements.getFirst();
    }
  }

  final List<Noted> admitted = new ArrayList<>();
  Predicate<Attempt> admits = _ -> true;
  int atMost = Integer.MAX_VALUE;

  @Override
  public Admission admit(Attempt attempt) {
    if (!admits.test(attempt)) {
      return new Admission.Denied(NoRoom.SPENT);
    }
    var noted = new Noted(attempt);
    admitted.add(noted);
    return new Admission.Admitted(noted, Math.min(atMost, attempt.maxTokens()));
  }
}

package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.chandrahoro.server.llm.Meter;

/** One admitted attempt of a request on this node. */
final class CallTicket implements Meter.Ticket {
  /** Tokens by which a checkpoint runs ahead of what has come, at least. */
  static final long AHEAD = 8;

  private final MeteredCall call;
  private final AttemptStore.Recorded recorded;
  private final AtomicLong produced = new AtomicLong();
  private final AtomicBoolean ended = new AtomicBoolean();

  /** What had come at the last checkpoint; only the pulse reads and writes it. */
  private long checkpointed;

  CallTicket(MeteredCall call, AttemptStore.Recorded recorded) {
    this.call = call;
    this.recorded = recorded;
  }

  AttemptStore.Recorded recorded() {
    return recorded;
  }

  String id() {
    return recorded.id();
  }

  Instant admittedAt() {
    return recorded.startedAt();
  }

  long produced() {
    return produced.get();
  }

  @Override
  public void produced(long outputTokens) {
    produced.accumulateAndGet(outputTokens, Math::max);
  }

  @Override
  public void outlive() {
    call.outlive(this);
  }

  @Override
  public void settle(Meter.Settlement settlement) {
    if (ended.compareAndSet(false, true)) {
      call.settle(this, settlement);
    }
  }

  @Override
  public void release() {
    if (ended.compareAndSet(false, true)) {
      call.release(this);
    }
  }

  /** Settles by estimate what nobody ended. */
  void abandon() {
    if (ended.compareAndSet(false, true)) {
      call.abandon(this);
    }
  }

  boolean hasAdvanced() {
    return produced.get() > checkpointed;
  }

  /**
   * What a checkpoint puts on record: not only what has come but also what will have come by the
   * next one, at up to twice the pace, so that a node that dies in between leaves no less than was
   * produced.
   */
  long outputAhead() {
    long now = produced.get();
    long ahead = Math.max(AHEAD, 2 * (now - checkpointed));
    checkpointed = now;
    return Math.max(now, Math.min(recorded.maxTokens(), now + ahead));
  }
}

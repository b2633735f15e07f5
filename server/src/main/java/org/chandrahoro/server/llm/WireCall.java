package org.chandrahoro.server.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A call under way on a thread of its own: what happens to the thread of the caller, or how slowly
 * it reads, does not reach the provider.
 */
final class WireCall {
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final Thread worker;

  /** What comes of it: any number of pieces, then one of the others. */
  sealed interface Signal {
    record Piece(String text) implements Signal {}

    record Whole(Wire.Produced produced) implements Signal {}

    record Failed(CallFailedException why) implements Signal {}

    /** The wire itself is at fault. */
    record Broken(Throwable why) implements Signal {}
  }

  /** The sending of a call. */
  @FunctionalInterface
  interface Sending {
    Wire.Produced send(Tokens tokens) throws CallFailedException;
  }

  WireCall(Sending sending) {
    worker = Thread.ofVirtual().name("llm-call").start(() -> signals.add(end(sending)));
  }

  private Signal end(Sending sending) {
    try {
      return new Signal.Whole(sending.send(piece -> signals.add(new Signal.Piece(piece))));
    } catch (CallFailedException failed) {
      return new Signal.Failed(failed);
    } catch (Throwable broken) {
      return new Signal.Broken(broken);
    }
  }

  /** The next signal, or null where none has come by then. An interruption does not end it. */
  @Nullable Signal await(Instant until, Clock clock, Reader reader) {
    while (true) {
      try {
        long nanos = Math.max(0, Duration.between(clock.instant(), until).toNanos());
        return signals.poll(nanos, TimeUnit.NANOSECONDS);
      } catch (InterruptedException interruption) {
        reader.interrupt();
      }
    }
  }

  /** Ends it from outside. Its last word, where it has one, comes within {@code grace}. */
  Optional<Signal> abandon(Duration grace, Reader reader) {
    worker.interrupt();
    Instant until = Clock.systemUTC().instant().plus(grace);
    while (true) {
      Signal last = await(until, Clock.systemUTC(), reader);
      if (!(last instanceof Signal.Piece)) {
        return Optional.ofNullable(last);
      }
    }
  }
}

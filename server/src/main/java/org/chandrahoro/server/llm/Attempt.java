package org.chandrahoro.server.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.llm.CallFailedException.Fault;
import org.chandrahoro.server.llm.WireCall.Signal;
import org.jspecify.annotations.Nullable;

/**
 * One admitted call: hears it to its end, whatever happens meanwhile, and bills it. Whoever waits
 * for it may give up; the provider goes on and bills, so it is heard on, and settled when it ends.
 */
final class Attempt {
  private static final Duration GRACE = Duration.ofMillis(500);

  /** How long a call is heard that nobody waits for any more. */
  static final Duration LATE = Duration.ofSeconds(60);

  private final ModelId model;
  private final KeyOwner owner;
  private final Prompt prompt;
  private final int maxTokens;
  private final TokenCounting counting;
  private final Bill bill;
  private final Clock clock;
  private final StringBuilder part = new StringBuilder();
  private Reader reader;
  private int pieces;
  private long bytes;

  /** What became of it. */
  sealed interface Result {
    /** An answer of the provider, be it a refusal or a truncated one. */
    record Answer(Completion completion) implements Result {}

    /**
     * @param left what had been produced, billed as such
     */
    record Failure(Fault fault, Optional<Duration> retryAfter, Completion.Cut left)
        implements Result {}

    /** The wire broke; the provider may have nothing to do with it. */
    record Broken(RuntimeException why, Completion.Cut left) implements Result {}
  }

  Attempt(
      Standing standing,
      Prompt prompt,
      int maxTokens,
      TokenCounting counting,
      Bill bill,
      Reader reader,
      Clock clock) {
    this.model = standing.model();
    this.owner = standing.owner();
    this.prompt = prompt;
    this.maxTokens = maxTokens;
    this.counting = counting;
    this.bill = bill;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * Sends it and hears it.
   *
   * @param firstTokenBy when the provider has been silent for so long that another is asked
   */
  Result run(WireCall.Sending sending, Instant firstTokenBy, Instant deadline) {
    boolean isLeft = false;
    try {
      var call = new WireCall(sending);
      Signal last = lastSignal(call, firstTokenBy, deadline);
      if (last == null) {
        Result result = leave(call);
        isLeft = true;
        return result;
      }
      return ended(last);
    } finally {
      if (!isLeft) {
        settleWhatIsKnown();
      }
    }
  }

  private Result ended(Signal last) {
    return switch (last) {
      case Signal.Whole(Wire.Produced produced) -> new Result.Answer(answer(produced));
      case Signal.Failed(CallFailedException why) -> failure(why);
      case Signal.Broken(RuntimeException why) -> {
        TokenUse use = estimate(Optional.empty(), "");
        bill.settle(use, endOfPart());
        yield new Result.Broken(why, cut(use));
      }
      case Signal.Broken(Error why) -> throw why;
      case Signal.Broken(Throwable why) -> throw new IllegalStateException(why);
      case Signal.Piece _ -> throw new IllegalStateException("a piece is not an end");
    };
  }

  private void settleWhatIsKnown() {
    if (!bill.isTold()) {
      bill.settle(estimate(Optional.empty(), ""), endOfPart());
    }
  }

  /** For whoever waited it is over. */
  private Result leave(WireCall call) {
    var left = cut(estimate(Optional.empty(), ""));
    bill.outlive();
    Thread.ofVirtual().name("llm-late").start(() -> hearOut(call));
    return new Result.Failure(Fault.TIMEOUT, Optional.empty(), left);
  }

  private void hearOut(WireCall call) {
    reader = new Reader(Tokens.UNHEARD);
    try {
      Instant end = Clock.systemUTC().instant().plus(LATE);
      while (true) {
        switch (call.await(end.plus(GRACE), Clock.systemUTC(), reader)) {
          case Signal.Piece(String text) -> hear(text);
          case null -> {
            ended(lastWord(call));
            return;
          }
          case Signal last -> {
            ended(last);
            return;
          }
        }
      }
    } finally {
      settleWhatIsKnown();
    }
  }

  /** Null where it has been waited for long enough. */
  private @Nullable Signal lastSignal(WireCall call, Instant firstTokenBy, Instant deadline) {
    while (true) {
      boolean waitsForFirst = pieces == 0 && !reader.isGone();
      Signal signal = call.await(waitsForFirst ? firstTokenBy : deadline, clock, reader);
      switch (signal) {
        case Signal.Piece(String text) -> hear(text);
        case null -> {
          if (waitsForFirst && reader.isGone()) {
            continue; // nobody waits any more: what is under way is drained
          }
          return null;
        }
        default -> {
          return signal;
        }
      }
    }
  }

  private void hear(String text) {
    pieces++;
    part.append(text);
    bytes += TokenEstimate.bytes(text);
    bill.produced(Math.min(Math.max(pieces, counting.output(model, pieces, bytes)), maxTokens));
    reader.next(text);
  }

  private Signal lastWord(WireCall call) {
    Optional<Signal> last = call.abandon(GRACE, reader);
    if (last.orElse(null) instanceof Signal.Whole whole) {
      return whole;
    }
    Optional<TokenUse> reported =
        last.orElse(null) instanceof Signal.Failed(CallFailedException why)
            ? why.reported()
            : Optional.empty();
    return new Signal.Failed(
        new CallFailedException(
            Fault.TIMEOUT, "silent for too long", Optional.empty(), "", reported));
  }

  private Completion answer(Wire.Produced produced) {
    // A provider that tells no usage still bills.
    TokenUse use =
        produced.use().total() > 0 ? produced.use() : estimate(Optional.empty(), produced.text());
    return switch (produced.finish()) {
      case STOP, TOOL_CALLS -> {
        bill.settle(use, Meter.End.ANSWERED);
        yield new Completion.Answered(produced.text(), produced.toolCalls(), model, owner, use);
      }
      case LENGTH -> {
        bill.settle(use, Meter.End.TRUNCATED);
        yield new Completion.Truncated(produced.text(), model, owner, use);
      }
      case FILTER -> {
        bill.settle(use, Meter.End.DECLINED);
        yield new Completion.Declined(model, owner, use);
      }
    };
  }

  private Result failure(CallFailedException why) {
    String left = longer(why.part(), part.toString());
    TokenUse use =
        left.isEmpty() && isUnbilled(why.fault())
            ? why.reported().orElse(TokenUse.NONE)
            : estimate(why.reported(), why.part());
    if (!left.isEmpty()) {
      bill.settle(use, Meter.End.CUT);
    } else if (why.fault() == Fault.NOT_CONNECTED) {
      bill.release();
    } else {
      bill.settle(use, Meter.End.FAILED);
    }
    return new Result.Failure(
        why.fault(), why.retryAfter(), new Completion.Cut(left, model, owner, use));
  }

  /** Whether the provider answered with an error instead of beginning to work. */
  private static boolean isUnbilled(Fault fault) {
    return switch (fault) {
      case KEY_REFUSED, NO_CREDIT, RATE_LIMITED, OVERLOADED, BAD_REQUEST, NOT_CONNECTED -> true;
      case TIMEOUT, MALFORMED, CUT -> false;
    };
  }

  private Meter.End endOfPart() {
    return pieces == 0 ? Meter.End.FAILED : Meter.End.CUT;
  }

  private Completion.Cut cut(TokenUse use) {
    return new Completion.Cut(part.toString(), model, owner, use);
  }

  /**
   * What the wire told of a part that is all that came; otherwise by what was sent and what came,
   * thoughts that nobody saw included, and not above the limit.
   */
  private TokenUse estimate(Optional<TokenUse> reported, String of) {
    if (reported.isPresent() && of.length() >= part.length()) {
      return reported.get();
    }
    long came = counting.output(model, pieces, TokenEstimate.bytes(longer(of, part.toString())));
    TokenUse told = reported.orElseGet(this::inputAlone);
    return new TokenUse(
        told.input(),
        told.cachedInput(),
        told.cacheWrite(),
        Math.max(told.output(), Math.min(Math.max(pieces, came), maxTokens)),
        told.reasoning(),
        false);
  }

  private TokenUse inputAlone() {
    return new TokenUse(counting.input(model, prompt), 0, 0, 0, 0, false);
  }

  private static String longer(String one, String other) {
    return one.length() >= other.length() ? one : other;
  }
}

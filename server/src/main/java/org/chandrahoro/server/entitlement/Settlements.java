package org.chandrahoro.server.entitlement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chandrahoro.server.entitlement.AttemptStore.Recorded;
import org.chandrahoro.server.entitlement.AttemptStore.Status;
import org.chandrahoro.server.llm.Cost;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.Meter;
import org.chandrahoro.server.llm.ModelId;
import org.chandrahoro.server.llm.TokenUse;
import org.jspecify.annotations.Nullable;

/**
 * Ends attempts: what was held becomes what was used. An attempt is settled once; only an estimate
 * that another node made of it gives way to what its own node knows.
 */
class Settlements {
  private final QuotaStore counters;
  private final AttemptStore attempts;
  private final OpenCalls inFlight;
  private final Front front;
  private final Tariff tariff;
  private final BookKeeping books;
  private final LateSettlements late = new LateSettlements();

  Settlements(
      QuotaStore counters,
      AttemptStore attempts,
      OpenCalls inFlight,
      Front front,
      Tariff tariff,
      BookKeeping books) {
    this.counters = counters;
    this.attempts = attempts;
    this.inFlight = inFlight;
    this.front = front;
    this.tariff = tariff;
    this.books = books;
  }

  /** What an estimate costs. */
  @FunctionalInterface
  interface Tariff {
    Cost cost(ModelId model, TokenUse use, Instant at);
  }

  /**
   * Settles what a provider saw.
   *
   * @param produced what is known to have come back
   * @return the tokens that it is settled at
   */
  long settle(Recorded attempt, long produced, Meter.Settlement settlement) {
    TokenUse use = settlement.use();
    var told =
        use.exact() || use.output() >= produced
            ? settlement
            : with(settlement, attempt, atLeast(use, produced));
    String ended = told.end().name().toLowerCase(Locale.ROOT);
    Status status = use.exact() ? Status.EXACT : Status.ESTIMATED;
    late.settle(() -> end(attempt, status, told, ended));
    return told.use().total();
  }

  /** Gives back what an attempt held that never reached its provider. */
  void release(Recorded attempt) {
    late.settle(() -> end(attempt, Status.RELEASED, unsent(), null));
  }

  /** Settles by estimate what its own node sent and forgot. */
  long abandon(Recorded attempt, long produced) {
    return estimate(
        attempt,
        Math.min(produced + CallTicket.AHEAD, Math.max(produced, attempt.maxTokens())),
        Status.ESTIMATED);
  }

  private long estimate(Recorded attempt, long output, Status status) {
    long input =
        attempts
            .inputShare(attempt)
            .map(share -> (long) Math.ceil(share * attempt.inputAtMost()))
            .map(estimate -> Math.min(estimate, attempt.inputAtMost()))
            .orElse(attempt.inputAtMost());
    var use = new TokenUse(input, 0, 0, output, 0, false);
    var settlement =
        new Meter.Settlement(
            use,
            tariff.cost(attempt.model(), use, attempt.startedAt()),
            Meter.End.FAILED,
            Duration.between(attempt.startedAt(), books.now()),
            Optional.empty());
    end(attempt, status, settlement, "lost");
    return use.total();
  }

  private void end(
      Recorded attempt, Status status, Meter.Settlement settlement, @Nullable String ended) {
    long total = settlement.use().total();
    long change =
        books.book(
            attempt.account(),
            () -> {
              Instant now = books.now();
              if (attempts.settle(
                  attempt.id(), Status.DISPATCHED, status, settlement, ended, now)) {
                use(attempt, -attempt.held(), total, now);
                return total;
              }
              var swept =
                  status == Status.SWEPT
                      ? Optional.<AttemptStore.Settled>empty()
                      : attempts
                          .lock(attempt.id())
                          .filter(found -> found.status().equals(Status.SWEPT.word()));
              if (swept.isEmpty()) {
                return 0L;
              }
              attempts.settle(attempt.id(), Status.SWEPT, status, settlement, ended, now);
              use(attempt, 0, total - swept.get().total(), now);
              return total - swept.get().total();
            });
    if (attempt.keyOwner() == KeyOwner.PLATFORM) {
      front.tokensEnded(attempt.account(), attempt.window(), attempt.held(), attempt.id(), change);
    }
  }

  private void use(Recorded attempt, long held, long used, Instant now) {
    if (attempt.keyOwner() == KeyOwner.PLATFORM) {
      counters.change(attempt.account(), attempt.window(), 0, 0, held, used, now);
      if (!now.isBefore(attempt.window().endsAt())) {
        counters.carry(attempt.account(), attempt.window());
      }
    }
  }

  /** Settles what dead nodes left open; each attempt by whichever node comes first. */
  void sweep() {
    for (AttemptStore.Expired expired : attempts.expired(BookKeeping.holdTime())) {
      estimate(expired.attempt(), expired.output(), Status.SWEPT);
    }
  }

  /** Settles what the database did not take when it ended. */
  void settleLate() {
    late.retry();
  }

  /** Puts on record what has come back since the last time. */
  void checkpoint() {
    List<CallTicket> advanced = inFlight.advanced();
    if (!advanced.isEmpty()) {
      books.book(
          () -> {
            Instant end = BookKeeping.leaseEnd();
            advanced.forEach(ticket -> attempts.checkpoint(ticket.id(), ticket.outputAhead(), end));
            return true;
          });
    }
  }

  /** Says that what is in flight here is alive. */
  void extend() {
    attempts.extend(
        inFlight.attempts(books.now().minus(OpenCalls.LONGEST)), BookKeeping.leaseEnd());
  }

  private static TokenUse atLeast(TokenUse use, long produced) {
    return new TokenUse(
        use.input(),
        use.cachedInput(),
        use.cacheWrite(),
        Math.max(use.output(), produced),
        use.reasoning(),
        false);
  }

  private Meter.Settlement with(Meter.Settlement settlement, Recorded attempt, TokenUse use) {
    return new Meter.Settlement(
        use,
        tariff.cost(attempt.model(), use, attempt.startedAt()),
        settlement.end(),
        settlement.took(),
        settlement.toFirstToken());
  }

  private static Meter.Settlement unsent() {
    return new Meter.Settlement(
        TokenUse.NONE, new Cost(0, 0), Meter.End.FAILED, Duration.ZERO, Optional.empty());
  }
}

package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.llm.KeyOwner;
import org.chandrahoro.server.llm.Meter;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * Admits attempts: holds the tokens of one at most and puts it on record, both in the transaction
 * after which it may be sent.
 */
@Component
class Admissions {
  /** The fewest tokens of an answer that are worth the call. */
  static final int LEAST_ANSWER = 16;

  private final Entitlements entitlements;
  private final Policy policy;
  private final Ledger ledger;
  private final QuotaStore counters;
  private final AttemptStore attempts;
  private final Front front;
  private final IdGenerator ids;
  private final BookKeeping books;

  Admissions(
      Entitlements entitlements,
      Policy policy,
      Ledger ledger,
      QuotaStore counters,
      AttemptStore attempts,
      Front front,
      IdGenerator ids,
      BookKeeping books) {
    this.entitlements = entitlements;
    this.policy = policy;
    this.ledger = ledger;
    this.counters = counters;
    this.attempts = attempts;
    this.front = front;
    this.ids = ids;
    this.books = books;
  }

  /** What came of asking for one attempt. */
  sealed interface Booked {
    record Recorded(AttemptStore.Recorded attempt) implements Booked {}

    record Not(Reservation.Refused why) implements Booked {}
  }

  /**
   * @param opened what the person had the right to when the request was opened
   */
  Booked admit(
      RequestStore.Request request, Endpoint endpoint, Entitlement opened, Meter.Attempt attempt) {
    if (attempt.keyOwner() == KeyOwner.USER) {
      // A ledger of its own: on record with tokens and cost, but the day's tokens are not theirs.
      return books.book(
          request.account(), () -> recorded(request, endpoint, attempt, 0, attempt.maxTokens()));
    }
    Entitlement entitlement =
        attempt.number() == 1 ? opened : entitlements.of(request.account()); // checked anew
    if (policy.decide(entitlement, endpoint, Optional.of(attempt.model()))
        instanceof Decision.Refused(Reservation.Refused why)) {
      return new Booked.Not(why);
    }
    if (isSurelySpent(entitlement, attempt, request)) {
      return new Booked.Not(ledger.spent(request.account(), entitlement));
    }
    Booked booked =
        books.book(request.account(), () -> held(request, endpoint, entitlement, attempt));
    switch (booked) {
      case Booked.Recorded(AttemptStore.Recorded held) ->
          front.held(held.account(), held.window(), held.held(), held.id(), OpenCalls.LONGEST);
      case Booked.Not _ -> front.seed(request.account(), standing(request));
    }
    return booked;
  }

  /** Whether Redis says so and the database too. */
  private boolean isSurelySpent(
      Entitlement entitlement, Meter.Attempt attempt, RequestStore.Request request) {
    Long limit = entitlement.limits().tokensPerDay();
    if (limit == null) {
      return false;
    }
    long least = entitlement.capMode() == CapMode.HARD ? least(attempt) : 1;
    return switch (front.look(request.account(), request.window(), least, limit)) {
      case SPENT -> {
        QuotaStore.Counter counter = standing(request);
        boolean spent =
            counter.tokensUsed() + counter.tokensHeld() + counter.tokensDebt() + least > limit;
        if (!spent) {
          front.seed(request.account(), counter);
        }
        yield spent;
      }
      case UNKNOWN -> {
        front.seed(request.account(), standing(request));
        yield false;
      }
      case ROOM, TOO_FAST, SILENT -> false;
    };
  }

  private QuotaStore.Counter standing(RequestStore.Request request) {
    return counters.standing(request.account()).of(request.window());
  }

  private static long least(Meter.Attempt attempt) {
    return attempt.inputAtMost() + Math.min(LEAST_ANSWER, attempt.maxTokens());
  }

  private Booked held(
      RequestStore.Request request,
      Endpoint endpoint,
      Entitlement entitlement,
      Meter.Attempt attempt) {
    AccountId account = request.account();
    QuotaWindow window = request.window();
    Instant now = books.now();
    long whole = attempt.inputAtMost() + attempt.maxTokens();
    Long limit = entitlement.limits().tokensPerDay();
    if (limit == null || entitlement.capMode() == CapMode.SOFT) {
      // The last call may run over; it only has to begin below the limit.
      long most = limit == null ? Long.MAX_VALUE : limit - 1;
      return counters.holdTokens(account, window, whole, most, QuotaStore.NO_CAP, now)
          ? recorded(request, endpoint, attempt, whole, attempt.maxTokens())
          : new Booked.Not(ledger.spent(account, entitlement));
    }
    if (counters.holdTokens(account, window, whole, limit - whole, limit, now)) {
      return recorded(request, endpoint, attempt, whole, attempt.maxTokens());
    }
    long left =
        limit
            - counters
                .lock(account, window)
                .map(counter -> counter.tokensUsed() + counter.tokensHeld() + counter.tokensDebt())
                .orElse(0L);
    long part = Math.min(whole, left);
    int answer = (int) (part - attempt.inputAtMost());
    return part >= least(attempt)
            && counters.holdTokens(account, window, part, limit - part, limit, now)
        ? recorded(request, endpoint, attempt, part, answer)
        : new Booked.Not(ledger.spent(account, entitlement));
  }

  private Booked recorded(
      RequestStore.Request request,
      Endpoint endpoint,
      Meter.Attempt attempt,
      long held,
      int maxTokens) {
    Instant now = books.now();
    var recorded =
        new AttemptStore.Recorded(
            ids.generateId().toString(),
            request.account(),
            request.window(),
            endpoint.word(),
            attempt.model(),
            attempt.keyOwner(),
            held,
            attempt.inputAtMost(),
            maxTokens,
            now);
    long ahead = Math.min(maxTokens, CallTicket.AHEAD);
    attempts.add(recorded, request.id(), attempt.number(), ahead, BookKeeping.leaseEnd());
    return new Booked.Recorded(recorded);
  }
}

package org.chandrahoro.server.entitlement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Books requests: the rate of the minute, then one request of the day. */
@Component
class Ledger {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Entitlements entitlements;
  private final QuotaStore counters;
  private final RequestStore requests;
  private final OpenCalls inFlight;
  private final Front front;
  private final QuotaSettings settings;
  private final IdGenerator ids;
  private final BookKeeping books;

  Ledger(
      Entitlements entitlements,
      QuotaStore counters,
      RequestStore requests,
      OpenCalls inFlight,
      Front front,
      QuotaSettings settings,
      IdGenerator ids,
      BookKeeping books) {
    this.entitlements = entitlements;
    this.counters = counters;
    this.requests = requests;
    this.inFlight = inFlight;
    this.front = front;
    this.settings = settings;
    this.ids = ids;
    this.books = books;
  }

  /** What came of asking for one request. */
  sealed interface Booked {
    record Held(RequestStore.Request request, Instant at) implements Booked {}

    record Not(Reservation.Refused why) implements Booked {}
  }

  /** Holds one request of the running window. */
  Booked hold(AccountId account, Endpoint endpoint, Entitlement entitlement) {
    Instant now = books.now();
    QuotaStore.Standing standing = counters.standing(account);
    Optional<QuotaStore.Counter> running = standing.running(now);
    QuotaWindow window = counters.window(account, standing, entitlement.window(), now);
    if (running.isEmpty()) {
      books.book(account, () -> made(account, window, now));
    }
    QuotaStore.Counter counter = standing.of(window);
    Integer limit = entitlement.limits().requestsPerDay();
    long most = limit == null ? Long.MAX_VALUE : limit;
    var request = new RequestStore.Request(ids.generateId().toString(), account, window);
    switch (front.open(account, window, request.id(), limit, settings.perMinute())) {
      case SPENT -> {
        if (counter.requestsUsed() + counter.requestsHeld() >= most) {
          return new Booked.Not(spent(account, entitlement));
        }
        front.seed(account, counter);
      }
      case TOO_FAST -> {
        Optional<Duration> wait = wait(account, now);
        if (wait.isPresent()) {
          return new Booked.Not(new Reservation.RateLimited(wait.get()));
        }
        front.calm(account, window);
      }
      case UNKNOWN -> front.seed(account, counter);
      case ROOM, SILENT -> {}
    }
    Booked booked = booked(request, endpoint, entitlement, most, counter.tokensDebt(), now);
    if (booked instanceof Booked.Not) {
      front.seed(account, counters.standing(account).of(window));
    }
    return booked;
  }

  private Booked booked(
      RequestStore.Request request,
      Endpoint endpoint,
      Entitlement entitlement,
      long most,
      long debt,
      Instant now) {
    AccountId account = request.account();
    QuotaWindow window = request.window();
    return books.book(
        account,
        () -> {
          boolean held = counters.holdRequest(account, window, most, debt, now);
          // From here to the end of the transaction nobody else of this person is counted.
          Optional<Duration> wait = wait(account, now);
          if (wait.isPresent()) {
            if (held) {
              counters.change(account, window, -1, 0, 0, 0, now);
            }
            return new Booked.Not(new Reservation.RateLimited(wait.get()));
          }
          if (!held) {
            return new Booked.Not(spent(account, entitlement));
          }
          requests.add(request, endpoint, now, BookKeeping.leaseEnd());
          return new Booked.Held(request, now);
        });
  }

  private Boolean made(AccountId account, QuotaWindow window, Instant now) {
    counters.make(account, window, now);
    return true;
  }

  /** How long until the minute has room; empty where it has. */
  private Optional<Duration> wait(AccountId account, Instant now) {
    return settings.perMinute() == 0
        ? Optional.empty()
        : requests
            .openedAt(account, settings.perMinute(), now.minus(MINUTE))
            .map(opened -> Duration.between(now, opened.plus(MINUTE)));
  }

  Reservation.Spent spent(AccountId account, Entitlement entitlement) {
    return new Reservation.Spent(entitlement.limits(), entitlements.usage(account, entitlement));
  }

  /** Ends a request: used, or given back. One that the sweep gave back is still counted. */
  void end(RequestStore.Request request, boolean counted) {
    books.book(
        request.account(),
        () -> {
          Instant forgetAt = BookKeeping.holdTime().plus(MINUTE);
          boolean held = requests.end(request.id(), counted, forgetAt);
          if (held || counted) {
            counters.change(
                request.account(),
                request.window(),
                held ? -1 : 0,
                counted ? 1 : 0,
                0,
                0,
                books.now());
          }
          return held;
        });
    front.requestEnded(request.account(), request.window(), request.id(), counted);
  }

  UsageToday usage(AccountId account, Entitlement entitlement) {
    return entitlements.usage(account, entitlement);
  }

  /** Gives back what dead nodes held, and forgets what ended longer than a minute ago. */
  void sweep() {
    requests.expired(BookKeeping.holdTime()).forEach(request -> end(request, false));
    boolean more = true;
    while (more) {
      more = requests.forget(BookKeeping.holdTime());
    }
  }

  /** Says that what is in flight here is alive. */
  void extend() {
    requests.extend(
        inFlight.requests(books.now().minus(OpenCalls.LONGEST)), BookKeeping.leaseEnd());
  }
}

package org.chandrahoro.server.entitlement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.chandrahoro.server.account.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.IdGenerator;

/** The day's quota: reserve before a call, settle after it. */
@Service
public class Quota {
  /** Longer than any call; a node that dies leaves its holds to the sweep after this. */
  static final Duration HOLD_LIFETIME = Duration.ofSeconds(45);

  private final Entitlements entitlements;
  private final QuotaStore store;
  private final IdGenerator ids;
  private final Clock clock;
  private final TransactionTemplate transactions;

  Quota(
      Entitlements entitlements,
      QuotaStore store,
      IdGenerator ids,
      Clock clock,
      TransactionTemplate transactions) {
    this.entitlements = entitlements;
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.transactions = transactions;
  }

  /**
   * Asks for room for one call.
   *
   * @param requests how many requests the call counts; usually 1, and 0 for a later part of one
   * @param tokens the most that it may use; 0 for the composer
   */
  public Reservation reserve(AccountId account, Endpoint endpoint, int requests, long tokens) {
    return in(() -> held(account, endpoint, requests, tokens));
  }

  private Reservation held(AccountId account, Endpoint endpoint, int requests, long tokens) {
    Entitlement entitlement = entitlements.of(account);
    if (!entitlement.enabled()) {
      return new Reservation.Disabled();
    }
    Limits limits = entitlement.limits();
    if (!limits.allows(endpoint)) {
      return new Reservation.EndpointNotAllowed(endpoint);
    }
    QuotaWindow window = entitlements.window(account, entitlement);
    Instant now = clock.instant();
    if (store.find(account, window).isEmpty()) {
      store.open(account, window, now);
    }
    boolean held =
        store.hold(
            account,
            window,
            requests,
            tokens,
            room(limits.requestsPerDay(), requests),
            roomForTokens(entitlement, tokens),
            now);
    if (!held) {
      return new Reservation.Spent(limits, entitlements.usage(account, entitlement));
    }
    var hold = new QuotaHold(ids.generateId().toString(), account, window, requests, tokens);
    store.addHold(hold, holdTime().plus(HOLD_LIFETIME));
    return new Reservation.Granted(hold);
  }

  /** Counts what a call really used. Usage is counted even where its hold had expired. */
  public UsageToday settle(QuotaHold hold, int requests, long tokens) {
    return in(
        () -> {
          Instant now = clock.instant();
          if (store.removeHold(hold)) {
            store.release(hold, now);
          }
          store.use(hold, requests, tokens, now);
          return entitlements.usage(hold.account());
        });
  }

  /** Gives the room of a call back that did not take place; false where that was done before. */
  public boolean release(QuotaHold hold) {
    return in(
        () -> {
          boolean held = store.removeHold(hold);
          if (held) {
            store.release(hold, clock.instant());
          }
          return held;
        });
  }

  /** Gives back what dead nodes held. */
  void releaseExpired() {
    store.expired(holdTime()).forEach(this::release);
  }

  private <T> T in(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(_ -> work.get()));
  }

  /** Holds expire by the machine's own time even where the node is told it is another day. */
  private static Instant holdTime() {
    return Clock.systemUTC().instant();
  }

  private static long room(@org.jspecify.annotations.Nullable Integer limit, int asked) {
    return limit == null ? Long.MAX_VALUE : limit - (long) asked;
  }

  private static long roomForTokens(Entitlement entitlement, long asked) {
    Long limit = entitlement.limits().tokensPerDay();
    if (limit == null || asked == 0) {
      return Long.MAX_VALUE;
    }
    // A soft cap lets the last call run over; it only has to begin below the limit.
    return entitlement.capMode() == CapMode.HARD ? limit - asked : limit - 1;
  }
}

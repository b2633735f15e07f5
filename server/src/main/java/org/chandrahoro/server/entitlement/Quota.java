package org.chandrahoro.server.entitlement;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.audit.Actor;
import org.chandrahoro.server.llm.Meter;
import org.springframework.stereotype.Service;

/**
 * The day's quota. A request is opened before anything is asked of a model and finished after it;
 * in between each attempt is admitted and settled. What a node that dies leaves open is given back
 * and settled by another within a minute.
 */
@Service
public class Quota {
  private final Policy policy;
  private final Ledger ledger;
  private final Admissions admissions;
  private final Settlements settlements;
  private final OpenCalls inFlight;
  private final MeterRegistry counters;
  private final QuotaReset resets;

  Quota(
      Policy policy,
      Ledger ledger,
      Admissions admissions,
      Settlements settlements,
      OpenCalls inFlight,
      QuotaReset resets,
      MeterRegistry counters) {
    this.counters = counters;
    this.policy = policy;
    this.ledger = ledger;
    this.admissions = admissions;
    this.settlements = settlements;
    this.inFlight = inFlight;
    this.resets = resets;
  }

  /**
   * Asks whether a request may be made now: policy, the rate of the minute, the day's requests, in
   * this order. One request is held when it may.
   */
  public Opening open(AccountId account, Endpoint endpoint) {
    Opening opening = decided(account, endpoint);
    if (opening instanceof Opening.Refused(Reservation.Refused why)) {
      counters
          .counter(
              "ai.refusals", "endpoint", endpoint.word(), "why", why.getClass().getSimpleName())
          .increment();
    }
    return opening;
  }

  private Opening decided(AccountId account, Endpoint endpoint) {
    return switch (policy.decide(account, endpoint, Optional.empty())) {
      case Decision.Refused(Reservation.Refused why) -> new Opening.Refused(why);
      case Decision.Allowed(Entitlement entitlement) ->
          switch (ledger.hold(account, endpoint, entitlement)) {
            case Ledger.Booked.Not(Reservation.Refused why) -> new Opening.Refused(why);
            case Ledger.Booked.Held(RequestStore.Request request, var at) -> {
              var call = new MeteredCall(this, request, endpoint, entitlement, at);
              inFlight.add(call);
              yield new Opening.Opened(call);
            }
          };
    };
  }

  /**
   * Sets a person's use of the running day back to nothing, forgives what they owe from the day
   * before, and writes it to the audit trail. What calls in flight hold stays held.
   *
   * @param actor who does it; one whose role is {@code support} may do it five times a day
   * @param reason in their own words
   * @throws IllegalArgumentException where there is no reason
   */
  public ResetOutcome reset(AccountId account, Actor actor, String reason) {
    return resets.reset(account, actor, reason);
  }

  Admissions.Booked admit(
      RequestStore.Request request,
      Endpoint endpoint,
      Entitlement entitlement,
      Meter.Attempt attempt) {
    return admissions.admit(request, endpoint, entitlement, attempt);
  }

  Settlements settlements() {
    return settlements;
  }

  OpenCalls inFlight() {
    return inFlight;
  }

  void end(MeteredCall call, boolean counted) {
    inFlight.remove(call);
    ledger.end(call.request(), counted);
  }

  UsageToday usage(AccountId account, Entitlement entitlement) {
    return ledger.usage(account, entitlement);
  }

  /** Gives back and settles what dead nodes left open. */
  void sweep() {
    settlements.sweep();
    ledger.sweep();
  }
}

package org.chandrahoro.server.entitlement;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.chandrahoro.server.llm.Meter;

/** A request in progress on this node. */
final class MeteredCall implements OpenCall, Meter {
  private final Quota quota;
  private final RequestStore.Request request;
  private final Endpoint endpoint;
  private final Entitlement entitlement;
  private final Instant openedAt;
  private final Set<CallTicket> tickets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger attempts = new AtomicInteger();
  private final AtomicLong tokensUsed = new AtomicLong();
  private final AtomicBoolean ended = new AtomicBoolean();

  MeteredCall(
      Quota quota,
      RequestStore.Request request,
      Endpoint endpoint,
      Entitlement entitlement,
      Instant openedAt) {
    this.quota = quota;
    this.request = request;
    this.endpoint = endpoint;
    this.entitlement = entitlement;
    this.openedAt = openedAt;
  }

  RequestStore.Request request() {
    return request;
  }

  Instant openedAt() {
    return openedAt;
  }

  @Override
  public Entitlement entitlement() {
    return entitlement;
  }

  @Override
  public Meter meter() {
    return this;
  }

  @Override
  public Admission admit(Attempt asked) {
    // A request may go to the router more than once, which numbers from 1 each time.
    var attempt =
        new Attempt(
            attempts.incrementAndGet(),
            asked.model(),
            asked.keyOwner(),
            asked.inputAtMost(),
            asked.maxTokens());
    return switch (quota.admit(request, endpoint, entitlement, attempt)) {
      case Admissions.Booked.Not(Reservation.Refused why) -> new Admission.Denied(why);
      case Admissions.Booked.Recorded(AttemptStore.Recorded recorded) -> {
        var ticket = new CallTicket(this, recorded);
        tickets.add(ticket);
        quota.inFlight().add(ticket);
        yield new Admission.Admitted(ticket, recorded.maxTokens());
      }
    };
  }

  /** Its end is not this call's any more; the pulse of the node keeps its hold until it comes. */
  void outlive(CallTicket ticket) {
    tickets.remove(ticket);
  }

  void settle(CallTicket ticket, Settlement settlement) {
    ended(ticket, quota.settlements().settle(ticket.recorded(), ticket.produced(), settlement));
  }

  void release(CallTicket ticket) {
    quota.settlements().release(ticket.recorded());
    ended(ticket, 0);
  }

  void abandon(CallTicket ticket) {
    ended(ticket, quota.settlements().abandon(ticket.recorded(), ticket.produced()));
  }

  private void ended(CallTicket ticket, long tokens) {
    tickets.remove(ticket);
    quota.inFlight().remove(ticket);
    tokensUsed.addAndGet(tokens);
  }

  @Override
  public long tokensUsed() {
    return tokensUsed.get();
  }

  @Override
  public UsageToday finish(boolean counted) {
    end(counted);
    return quota.usage(request.account(), entitlement);
  }

  @Override
  public void close() {
    end(false);
  }

  private void end(boolean counted) {
    tickets.forEach(CallTicket::abandon);
    if (ended.compareAndSet(false, true)) {
      quota.end(this, counted);
    }
  }
}

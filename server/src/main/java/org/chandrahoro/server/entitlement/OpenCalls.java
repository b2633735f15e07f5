package org.chandrahoro.server.entitlement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is in flight on this node. */
final class OpenCalls {
  /** A hold that nobody extends is over after this: its node is dead. */
  static final Duration LEASE = Duration.ofSeconds(20);

  /** How often holds are extended. */
  static final Duration EXTENSION = Duration.ofSeconds(4);

  /** What is open for longer was forgotten by whoever opened it, and is left to the sweep. */
  static final Duration LONGEST = Duration.ofMinutes(15);

  private final Set<MeteredCall> calls = ConcurrentHashMap.newKeySet();
  private final Set<CallTicket> tickets = ConcurrentHashMap.newKeySet();

  void add(MeteredCall call) {
    calls.add(call);
  }

  void remove(MeteredCall call) {
    calls.remove(call);
  }

  void add(CallTicket ticket) {
    tickets.add(ticket);
  }

  void remove(CallTicket ticket) {
    tickets.remove(ticket);
  }

  /** The tickets on which something has come back since their last checkpoint. */
  List<CallTicket> advanced() {
    return tickets.stream().filter(CallTicket::hasAdvanced).toList();
  }

  /** The ids of the requests opened after {@code since}. */
  List<String> requests(Instant since) {
    var ids = new ArrayList<String>();
    for (MeteredCall call : calls) {
      if (call.openedAt().isAfter(since)) {
        ids.add(call.request().id());
      }
    }
    return ids;
  }

  /** The ids of the attempts admitted after {@code since}. */
  List<String> attempts(Instant since) {
    var ids = new ArrayList<String>();
    for (CallTicket ticket : tickets) {
      if (ticket.admittedAt().isAfter(since)) {
        ids.add(ticket.id());
      }
    }
    return ids;
  }
}

package org.chandrahoro.server.entitlement;

import java.util.concurrent.LinkedBlockingDeque;
import org.springframework.core.NestedRuntimeException;

/**
 * Settlements that the database did not take. They wait until it answers again, so many at most:
 * what does not fit is settled by the sweep, from the last checkpoint.
 */
final class LateSettlements {
  static final int MOST = 10_000;

  private final LinkedBlockingDeque<Runnable> waiting = new LinkedBlockingDeque<>(MOST);

  /** Settles now, or later where the database does not answer. */
  void settle(Runnable settlement) {
    try {
      settlement.run();
    } catch (NestedRuntimeException away) { // Spring's, of data access and of transactions
      waiting.offerLast(settlement);
    }
  }

  /** Tries those that wait, the oldest first, up to the first that fails again. */
  void retry() {
    for (Runnable next = waiting.pollFirst(); next != null; next = waiting.pollFirst()) {
      try {
        next.run();
      } catch (NestedRuntimeException stillAway) {
        waiting.offerFirst(next);
        return;
      }
    }
  }
}

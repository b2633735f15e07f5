package org.chandrahoro.server.entitlement;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The transactions of the ledger. Each stands for itself, whatever its caller is in the middle of:
 * what it books is lasting when it returns, and no lock of it outlives it.
 */
@Component
final class BookKeeping {
  private static final int TRIES = 8;

  private final TransactionTemplate transactions;
  private final Clock clock;

  BookKeeping(PlatformTransactionManager manager, Clock clock) {
    transactions = new TransactionTemplate(manager);
    transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /** Books in one transaction; one that lost a deadlock is done again. */
  <T> T book(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return Objects.requireNonNull(transactions.execute(_ -> work.get()));
      } catch (PessimisticLockingFailureException lost) {
        if (attempt == TRIES) {
          throw lost;
        }
      }
    }
  }

  Instant now() {
    return clock.instant();
  }

  /** Holds expire by the machine's own time even where the node is told it is another day. */
  static Instant holdTime() {
    return Clock.systemUTC().instant();
  }

  static Instant leaseEnd() {
    return holdTime().plus(OpenCalls.LEASE);
  }
}

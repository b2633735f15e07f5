package org.chandrahoro.server.entitlement;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.chandrahoro.server.account.AccountId;
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
  private static final int TURNS = 1_024;

  private final TransactionTemplate transactions;
  private final Clock clock;
  private final ReentrantLock[] turns = new ReentrantLock[TURNS];

  BookKeeping(PlatformTransactionManager manager, Clock clock) {
    transactions = new TransactionTemplate(manager);
    transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
    Arrays.setAll(turns, _ -> new ReentrantLock(true));
  }

  /**
   * Books in one transaction of one person. Those of one person wait for each other here rather
   * than at the row of their counter: there each would keep a connection from everybody else.
   */
  <T> T book(AccountId account, Supplier<T> work) {
    ReentrantLock turn = turns[Math.floorMod(account.hashCode(), TURNS)];
    turn.lock();
    try {
      return book(work);
    } finally {
      turn.unlock();
    }
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

package org.chandrahoro.server.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases the accounts whose grace is over, with all that any module keeps of them. */
@Component
public class Erasure {
  private final PersonStore people;
  private final List<PersonalData> parts;
  private final SecurityEvents events;
  private final Clock clock;
  private final TransactionTemplate transactions;

  Erasure(
      PersonStore people,
      List<PersonalData> parts,
      SecurityEvents events,
      Clock clock,
      TransactionTemplate transactions) {
    this.people = people;
    this.parts = List.copyOf(parts);
    this.events = events;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** Each account in a transaction of its own: all of it goes, or none. */
  public void eraseDue() {
    Instant now = clock.instant();
    for (AccountId account : people.dueForErasure(now)) {
      transactions.executeWithoutResult(_ -> erase(account, now));
    }
  }

  private void erase(AccountId account, Instant now) {
    // Taken first, with its condition: whoever signs in at this moment either keeps all or nothing.
    if (people.eraseIfDue(account, now)) {
      parts.forEach(part -> part.erase(account));
      events.erased(account);
    }
  }
}

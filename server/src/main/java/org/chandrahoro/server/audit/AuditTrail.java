package org.chandrahoro.server.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.IdGenerator;

/** Appends to the trail. */
public class AuditTrail {
  private final AuditStore store;
  private final SealedParts parts;
  private final HeadSeal seal;
  private final HeadWitness witness;
  private final IdGenerator ids;
  private final Clock clock;

  AuditTrail(
      AuditStore store,
      SealedParts parts,
      HeadSeal seal,
      HeadWitness witness,
      IdGenerator ids,
      Clock clock) {
    this.store = store;
    this.parts = parts;
    this.seal = seal;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes a row in the transaction of the act itself: either both stand or neither. From here to
   * the transaction's end nobody else appends, so it is the last thing an act does.
   *
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(Actor actor, Act act) {
    String id = ids.generateId().toString();
    byte[] actorSealed = parts.actor(actor, id);
    byte[] contentSealed = parts.content(actor, act, id);
    Head last = store.lockHead();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var row =
        new ChainedRow(
            last.sequence() + 1,
            id,
            now,
            actor.id(),
            actor.role(),
            act.action(),
            act.target(),
            act.resourceType(),
            act.resourceId(),
            actorSealed,
            contentSealed,
            last.hash());
    var head = new Head(row.sequence(), row.hash(ChainedRow.sha256()));
    store.add(row, head.hash());
    store.moveHead(head, seal.sign(head));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            witness.saw(head);
          }
        });
  }

  /** Keeps the present head as a checkpoint, and lets this node witness what others appended. */
  void checkpoint() {
    AuditStore.SignedHead head = store.head();
    if (head.head().sequence() > 0) {
      store.addCheckpoint(head, clock.instant());
      witness.saw(head.head());
    }
  }
}

package org.chandrahoro.server.audit;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chandrahoro.server.node.NodeHome;
import org.chandrahoro.server.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.IdGenerator;
import tools.jackson.databind.json.JsonMapper;

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

  /** The trail of an installation, for the command line, which has no Spring. */
  public static AuditTrail of(
      JdbcClient database, Vault vault, NodeHome home, IdGenerator ids, Clock clock) {
    return of(new AuditStore(database), vault, home, ids, clock);
  }

  static AuditTrail of(AuditStore store, Vault vault, NodeHome home, IdGenerator ids, Clock clock) {
    return new AuditTrail(
        store,
        new SealedParts(vault, new JsonMapper()),
        HeadSeal.open(store, vault, clock),
        new HeadWitness(home.root()),
        ids,
        clock);
  }

  /**
   * Writes a row in the transaction of the act itself: either both stand or neither. From here to
   * the transaction's end nobody else appends, so it is the last thing an act does.
   *
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(Actor actor, Act act) {
    append(actor, List.of(act));
  }

  /** Writes a row for each of several acts, in their order, under one signature. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(Actor actor, List<Act> acts) {
    if (acts.isEmpty()) {
      return;
    }
    List<Sealed> sealed = acts.stream().map(act -> seal(actor, act)).toList();
    Head head = store.lockHead();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    MessageDigest digest = ChainedRow.sha256();
    for (Sealed next : sealed) {
      ChainedRow row = next.after(head, now);
      head = new Head(row.sequence(), row.hash(digest));
      store.add(row, head.hash());
    }
    store.moveHead(head, seal.sign(head));
    witnessAfterCommit(head);
  }

  private Sealed seal(Actor actor, Act act) {
    String id = ids.generateId().toString();
    return new Sealed(id, actor, act, parts.actor(actor, id), parts.content(actor, act, id));
  }

  /** All of a row but its place in the chain: sealing is done before anybody has to wait. */
  private record Sealed(String id, Actor actor, Act act, byte[] actorPart, byte[] contentPart) {
    ChainedRow after(Head last, Instant now) {
      return new ChainedRow(
          last.sequence() + 1,
          id,
          now,
          actor.id(),
          actor.role(),
          act.action(),
          act.target(),
          act.resourceType(),
          act.resourceId(),
          actorPart,
          contentPart,
          last.hash());
    }
  }

  private void witnessAfterCommit(Head head) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            witness.saw(head);
          }
        });
  }

  /** Keeps the present head as a checkpoint, and lets this node witness what others appended. */
  public void checkpoint() {
    AuditStore.SignedHead head = store.head();
    if (head.head().sequence() > 0) {
      store.addCheckpoint(head, clock.instant());
      witness.saw(head.head());
    }
  }
}

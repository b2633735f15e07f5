package org.chandrahoro.server.audit;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chandrahoro.server.node.NodeHome;
import org.chandrahoro.server.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Recomputes the whole chain. Finds rows that were changed, deleted, inserted or put in another
 * order, a tail that was cut, and a chain that was recomputed by somebody without the signing key.
 */
public final class AuditVerification {
  private static final int PAGE = 5_000;

  private final AuditStore store;
  private final HeadSeal seal;
  private final HeadWitness witness;

  AuditVerification(AuditStore store, HeadSeal seal, HeadWitness witness) {
    this.store = store;
    this.seal = seal;
    this.witness = witness;
  }

  /** The verification of an installation's trail, for the command line, which has no Spring. */
  public static AuditVerification of(JdbcClient database, Vault vault, NodeHome home, Clock clock) {
    var store = new AuditStore(database);
    return new AuditVerification(
        store, HeadSeal.open(store, vault, clock), new HeadWitness(home.root()));
  }

  /** What was found. */
  public sealed interface Finding {
    /** Every row is as it was written, and none is missing. */
    record Whole(long rows) implements Finding {}

    /**
     * @param sequence the first row that is not as it was written
     * @param what what is wrong with it, in words
     */
    record Broken(long sequence, String what) implements Finding {}
  }

  /** Walks the chain once; rows that are appended meanwhile belong to the next walk. */
  public Finding verify() {
    Optional<Head> witnessed = witness.find(); // before the head: the trail only grows
    AuditStore.SignedHead head = store.head();
    return new Walk(head.head(), witnessed).walk(head.signature());
  }

  /** One walk from the first row to the head. */
  private final class Walk {
    private final Head head;
    private final Optional<Head> witnessed;
    private final MessageDigest digest = ChainedRow.sha256();
    private final ArrayDeque<AuditStore.SignedHead> checkpoints = new ArrayDeque<>();
    private long lastCheckpoint;
    private Head last = Head.EMPTY;

    Walk(Head head, Optional<Head> witnessed) {
      this.head = head;
      this.witnessed = witnessed;
    }

    Finding walk(byte[] signature) {
      loadCheckpoints();
      var next = page(0);
      for (List<AuditStore.KeptRow> rows = next.join(); !rows.isEmpty(); rows = next.join()) {
        next = page(rows.getLast().row().sequence()); // read while these are hashed
        for (AuditStore.KeptRow row : rows) {
          if (row.row().sequence() > head.sequence() && last.sequence() == head.sequence()) {
            return end(signature, row.row());
          }
          Optional<String> wrong = check(row);
          if (wrong.isPresent()) {
            return broken(Math.min(row.row().sequence(), last.sequence() + 1), wrong.get());
          }
          last = new Head(row.row().sequence(), row.hash());
        }
      }
      return end(signature, null);
    }

    private CompletableFuture<List<AuditStore.KeptRow>> page(long after) {
      return CompletableFuture.supplyAsync(() -> store.page(after, PAGE));
    }

    private Optional<String> check(AuditStore.KeptRow kept) {
      ChainedRow row = kept.row();
      if (row.sequence() != last.sequence() + 1) {
        return Optional.of("it is missing");
      }
      if (!Arrays.equals(row.previousHash(), last.hash())) {
        return Optional.of("it does not follow the row before it");
      }
      if (!Arrays.equals(row.hash(digest), kept.hash())) {
        return Optional.of("its content is not what was written");
      }
      if (witnessed.isPresent()
          && witnessed.get().sequence() == row.sequence()
          && !Arrays.equals(witnessed.get().hash(), kept.hash())) {
        return Optional.of("it is not the row that this node witnessed");
      }
      return checkCheckpoint(row.sequence(), kept.hash());
    }

    private Optional<String> checkCheckpoint(long sequence, byte[] hash) {
      AuditStore.SignedHead checkpoint = checkpoints.peek();
      if (checkpoint == null || checkpoint.head().sequence() != sequence) {
        return Optional.empty();
      }
      checkpoints.remove();
      if (checkpoints.isEmpty()) {
        loadCheckpoints();
      }
      if (!seal.isSignedBy(checkpoint.head(), checkpoint.signature())) {
        return Optional.of("its checkpoint is not signed by this installation");
      }
      return Arrays.equals(checkpoint.head().hash(), hash)
          ? Optional.empty()
          : Optional.of("it is not the row of its checkpoint");
    }

    private void loadCheckpoints() {
      List<AuditStore.SignedHead> more = store.checkpoints(lastCheckpoint, PAGE);
      if (!more.isEmpty()) {
        lastCheckpoint = more.getLast().head().sequence();
        checkpoints.addAll(more);
      }
    }

    /**
     * @param beyond a row after the head that was read at the beginning, or null
     */
    private Finding end(byte[] signature, @Nullable ChainedRow beyond) {
      if (last.sequence() < head.sequence()) {
        return broken(last.sequence() + 1, "it is missing");
      }
      if (witnessed.isPresent() && witnessed.get().sequence() > last.sequence()) {
        return broken(last.sequence() + 1, "it is missing: this node witnessed later rows");
      }
      if (!checkpoints.isEmpty()
          && checkpoints.peek().head().sequence() > last.sequence()
          && beyond == null) {
        return broken(last.sequence() + 1, "it is missing: a checkpoint names later rows");
      }
      if (head.sequence() > 0
          && !(seal.isSignedBy(head, signature) && Arrays.equals(head.hash(), last.hash()))) {
        return broken(head.sequence(), "the head is not signed by this installation");
      }
      if (beyond != null && store.head().head().sequence() < beyond.sequence()) {
        return broken(beyond.sequence(), "it stands beyond the signed head");
      }
      return new Finding.Whole(last.sequence());
    }

    private Finding broken(long sequence, String what) {
      return new Finding.Broken(sequence, what);
    }
  }
}

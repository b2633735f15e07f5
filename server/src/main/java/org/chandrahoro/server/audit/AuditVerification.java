package org.chandrahoro.server.audit;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chandrahoro.server.node.NodeHome;
import org.chandrahoro.server.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Recomputes the whole chain. Finds rows that were changed, deleted, inserted or put in another
 * order, a tail that was cut, and a chain that was recomputed by somebody without the signing key.
 */
public final class AuditVerification {
  private static final int ROWS_OF_A_STRETCH = 5_000;
  private static final String NOT_FOLLOWING = "it does not follow the row before it";

  /**
   * How many of the newest checkpoints have their signatures checked, which takes longer than two
   * hundred rows each. Of older ones the hash is compared, which the signature of the head covers.
   */
  private static final int SIGNATURES = 2_000;

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

  /**
   * One walk from the first row to the head. Stretches of the chain are read and hashed side by
   * side, each held together by the hashes that stand in it; where one ends and the next begins is
   * compared in order.
   */
  private final class Walk {
    private final Head head;
    private final Optional<Head> witnessed;
    private final long signaturesFrom;
    private Head last = Head.EMPTY;

    Walk(Head head, Optional<Head> witnessed) {
      this.head = head;
      this.witnessed = witnessed;
      this.signaturesFrom = store.checkpointFromEnd(SIGNATURES);
    }

    Finding walk(byte[] signature) {
      if (store.hasRowBeforeTheFirst()) {
        return new Finding.Broken(1, "a row stands before it");
      }
      int sideBySide = Math.max(2, Runtime.getRuntime().availableProcessors());
      try (var threads = Executors.newFixedThreadPool(sideBySide)) {
        var running = new ArrayDeque<Future<Stretch>>();
        long begun = 0;
        while (begun < head.sequence() || !running.isEmpty()) {
          while (begun < head.sequence() && running.size() < 2 * sideBySide) {
            long after = begun;
            long to = Math.min(after + ROWS_OF_A_STRETCH, head.sequence());
            running.add(threads.submit(() -> stretch(after, to)));
            begun = to;
          }
          Optional<Finding> wrong = join(running.remove().get());
          if (wrong.isPresent()) {
            threads.shutdownNow();
            return wrong.get();
          }
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the verification was interrupted", stopped);
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(failed.getCause());
      }
      return end(signature);
    }

    private Stretch stretch(long after, long to) {
      var stretch = new Stretch(after, store.checkpoints(after, to), witnessed);
      store.eachRow(after, to, stretch::add);
      return stretch;
    }

    /** What is wrong with a stretch, or with how it follows the one before it. */
    private Optional<Finding> join(Stretch stretch) {
      if (stretch.first != null && !Arrays.equals(stretch.first.previousHash(), last.hash())) {
        return Optional.of(new Finding.Broken(last.sequence() + 1, NOT_FOLLOWING));
      }
      last = stretch.last == null ? last : stretch.last;
      return Optional.ofNullable(stretch.broken);
    }

    private Finding end(byte[] signature) {
      long next = last.sequence() + 1;
      if (last.sequence() < head.sequence()) {
        return new Finding.Broken(next, "it is missing");
      }
      if (witnessed.isPresent() && witnessed.get().sequence() > last.sequence()) {
        return new Finding.Broken(next, "it is missing: this node witnessed later rows");
      }
      OptionalLong beyond = store.firstAfter(last.sequence());
      if (beyond.isEmpty() && !store.checkpoints(last.sequence(), Long.MAX_VALUE).isEmpty()) {
        return new Finding.Broken(next, "it is missing: a checkpoint names later rows");
      }
      if (head.sequence() > 0
          && !(seal.isSignedBy(head, signature) && Arrays.equals(head.hash(), last.hash()))) {
        return new Finding.Broken(head.sequence(), "the head is not signed by this installation");
      }
      if (beyond.isPresent() && store.head().head().sequence() < beyond.getAsLong()) {
        return new Finding.Broken(beyond.getAsLong(), "it stands beyond the signed head");
      }
      return new Finding.Whole(last.sequence());
    }

    /** Rows that follow each other, and the first thing that is wrong among them. */
    private final class Stretch {
      private final MessageDigest digest = ChainedRow.sha256();
      private final ArrayDeque<AuditStore.SignedHead> checkpoints;
      private final Optional<Head> witnessed;
      private long sequence;
      private @Nullable ChainedRow first;
      private @Nullable Head last;
      private @Nullable Finding broken;

      Stretch(long after, List<AuditStore.SignedHead> checkpoints, Optional<Head> witnessed) {
        this.sequence = after;
        this.checkpoints = new ArrayDeque<>(checkpoints);
        this.witnessed = witnessed;
      }

      /** False where nothing more needs to be read. */
      boolean add(ChainedRow row, byte[] hash) {
        Optional<String> wrong = check(row, hash);
        if (wrong.isPresent()) {
          broken = new Finding.Broken(sequence + 1, wrong.get());
          return false;
        }
        first = first == null ? row : first;
        last = new Head(row.sequence(), hash);
        sequence = row.sequence();
        return true;
      }

      private Optional<String> check(ChainedRow row, byte[] hash) {
        if (row.sequence() != sequence + 1) {
          return Optional.of("it is missing");
        }
        if (last != null && !Arrays.equals(row.previousHash(), last.hash())) {
          return Optional.of(NOT_FOLLOWING);
        }
        if (!Arrays.equals(row.hash(digest), hash)) {
          return Optional.of("its content is not what was written");
        }
        if (witnessed.isPresent()
            && witnessed.get().sequence() == row.sequence()
            && !Arrays.equals(witnessed.get().hash(), hash)) {
          return Optional.of("it is not the row that this node witnessed");
        }
        AuditStore.SignedHead checkpoint = checkpoints.peek();
        return checkpoint == null || checkpoint.head().sequence() != row.sequence()
            ? Optional.empty()
            : check(checkpoints.remove(), hash);
      }

      private Optional<String> check(AuditStore.SignedHead checkpoint, byte[] hash) {
        if (!Arrays.equals(checkpoint.head().hash(), hash)) {
          return Optional.of("it is not the row of its checkpoint");
        }
        return checkpoint.head().sequence() < signaturesFrom
                || seal.isSignedBy(checkpoint.head(), checkpoint.signature())
            ? Optional.empty()
            : Optional.of("its checkpoint is not signed by this installation");
      }
    }
  }
}

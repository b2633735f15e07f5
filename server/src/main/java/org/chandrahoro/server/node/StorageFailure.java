package org.chandrahoro.server.node;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;

/** Why the database could not do its work, where the request is not at fault. */
public enum StorageFailure {
  /** No space is left where it keeps its data. */
  FULL,
  /** It does not answer. */
  AWAY;

  /**
   * H2: 90028 and 90031 file errors, 90098 and 90121 the database was closed under its connections,
   * which it does after a write that failed.
   */
  private static final Set<Integer> H2_CLOSED = Set.of(90_028, 90_031, 90_098, 90_121);

  /** MariaDB: 1021 the disk is full, 1026 a write failed, 1114 the table is full. */
  private static final Set<Integer> MARIADB_FULL = Set.of(1_021, 1_026, 1_114);

  /** The failure of storage that a failure goes back to, where it does. */
  public static Optional<StorageFailure> in(Throwable failure) {
    Optional<StorageFailure> found = Optional.empty();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (isFull(each)) {
        return Optional.of(FULL);
      }
      if (isAway(each)) {
        found = Optional.of(AWAY);
      }
    }
    return found;
  }

  /** Whether a connection that fails so will never work again. */
  static boolean closes(SQLException failure) {
    return H2_CLOSED.contains(failure.getErrorCode());
  }

  private static boolean isFull(Throwable failure) {
    return switch (failure) {
      case IOException io -> saysFull(String.valueOf(io.getMessage()));
      case SQLException sql -> MARIADB_FULL.contains(sql.getErrorCode());
      default -> false;
    };
  }

  private static boolean saysFull(String message) {
    return message.contains("No space left on device")
        || message.contains("Disk quota exceeded")
        || message.contains("There is not enough space on the disk");
  }

  private static boolean isAway(Throwable failure) {
    return failure instanceof DataAccessResourceFailureException
        || failure instanceof SQLTransientConnectionException
        || failure instanceof SQLNonTransientConnectionException
        || (failure instanceof SQLException sql && closes(sql));
  }
}

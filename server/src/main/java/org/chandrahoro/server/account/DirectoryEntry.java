package org.chandrahoro.server.account;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An account as those who run the service see it. */
public record DirectoryEntry(
    AccountId id,
    String email,
    String name,
    boolean emailVerified,
    Status status,
    Instant createdAt,
    Optional<Instant> suspendedAt,
    Optional<Instant> deletionDueAt) {

  /** How an account stands. */
  public enum Status {
    ACTIVE,
    /** Nobody gets in, and nothing is made for it, until it is reinstated. */
    SUSPENDED,
    /** Erased when its grace is over. */
    DELETING;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> find(String word) {
      return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
    }
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "DirectoryEntry[" + id.value() + " " + status.word() + "]";
  }
}

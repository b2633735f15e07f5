package org.chandrahoro.server.profile;

import java.time.Instant;
import org.chandrahoro.server.account.AccountId;

/** One person of an account. */
public record Profile(
    ProfileId id,
    AccountId account,
    String name,
    BirthDetails birth,
    Instant createdAt,
    Instant updatedAt) {
  @Override
  public String toString() {
    return "Profile[" + id.value() + "]";
  }
}

package org.chandrahoro.server.admin;

import java.time.Instant;
import java.util.Optional;
import org.chandrahoro.server.account.EmailAddress;

/**
 * An administrator as the list of them shows one.
 *
 * @param active false: cannot sign in, and no token of theirs opens anything
 * @param createdBy empty where the command line made them
 */
public record AdministratorEntry(
    AdministratorId id,
    EmailAddress email,
    Role role,
    boolean active,
    boolean secondFactor,
    Instant createdAt,
    Optional<AdministratorId> createdBy,
    Optional<Instant> lastSignInAt) {

  public static final String ACTIVE = "active";
  public static final String DISABLED = "disabled";

  /** The word for whether they are active, as it stands outside and in the database. */
  public String status() {
    return active ? ACTIVE : DISABLED;
  }

  public Administrator administrator() {
    return new Administrator(id, email, role);
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "AdministratorEntry[" + role.word() + " " + id.value() + "]";
  }
}

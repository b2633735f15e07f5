package org.chandrahoro.server.admin;

import java.util.Optional;

/** Which administrator. Not an account: administrators stand apart from users. */
public record AdministratorId(String value) {
  private static final int LONGEST = 36;

  public AdministratorId {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("administrator id '" + value + "': 1 to 36 characters");
    }
  }

  /** The id in a path, or empty where that cannot be one. */
  public static Optional<AdministratorId> find(String text) {
    return text.isBlank() || text.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new AdministratorId(text));
  }
}

package org.chandrahoro.server.admin;

/** Which administrator. Not an account: administrators stand apart from users. */
public record AdministratorId(String value) {
  public AdministratorId {
    if (value.isBlank() || value.length() > 36) {
      throw new IllegalArgumentException("administrator id '" + value + "': 1 to 36 characters");
    }
  }
}

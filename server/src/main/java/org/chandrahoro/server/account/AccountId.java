package org.chandrahoro.server.account;

/** Which account. A controller gets it from the sign-in, never from a form or a path. */
public record AccountId(String value) {
  public AccountId {
    if (value.isBlank() || value.length() > 36) {
      throw new IllegalArgumentException("account id '" + value + "': 1 to 36 characters");
    }
  }
}

package org.chandrahoro.server.account;

/**
 * Somebody asked to reset the password of an address, which may belong to no account: only the
 * sender of mail finds out, so that the answer to the asker takes the same time either way.
 */
public record PasswordResetAsked(String emailKey) {
  @Override
  public String toString() {
    return "PasswordResetAsked[…]";
  }
}

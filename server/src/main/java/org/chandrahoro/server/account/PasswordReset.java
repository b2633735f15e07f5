package org.chandrahoro.server.account;

/** What trying to set a new password led to. */
public sealed interface PasswordReset {
  record Done() implements PasswordReset {}

  /** The token is unknown, over, or used. */
  record TokenNotGood() implements PasswordReset {}

  /** The password is not accepted; {@code detail} says what is. */
  record Unacceptable(String detail) implements PasswordReset {}
}

package org.chandrahoro.server.account;

/** What asking for an account led to. */
public sealed interface Registration {
  record Registered(AccountId id) implements Registration {}

  record AddressTaken() implements Registration {}

  /** {@code field} is email, password or name; {@code detail} says what is accepted. */
  record Unacceptable(String field, String detail) implements Registration {}
}

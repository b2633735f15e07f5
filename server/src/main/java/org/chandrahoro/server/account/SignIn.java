package org.chandrahoro.server.account;

import java.time.Instant;

/** What trying to sign in led to. */
public sealed interface SignIn {
  /** {@code deletionUndone}: the account was about to be erased and is not any more. */
  record SignedIn(AccountId id, boolean deletionUndone) implements SignIn {}

  /** The address or the password is wrong; which of them is not told. */
  record WrongCredentials() implements SignIn {}

  /** The password is right, but an administrator has suspended the account. */
  record Suspended() implements SignIn {}

  /** Too many failures for this address; even the right password is refused until then. */
  record LockedOut(Instant until) implements SignIn {}
}

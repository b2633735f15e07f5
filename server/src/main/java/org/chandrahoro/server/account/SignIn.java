package org.chandrahoro.server.account;

import java.time.Instant;

/** What trying to sign in led to. */
public sealed interface SignIn {
  /** {@code deletionUndone}: the account was about to be erased and is not any more. */
  record SignedIn(AccountId id, boolean deletionUndone) implements SignIn {}

  /** The address or the password is wrong; which of them is not told. */
  record WrongCredentials() implements SignIn {}

  /** Too many failures for this address; even the right password is refused until then. */
  record LockedOut(Instant until) implements SignIn {}
}

package org.chandrahoro.server.admin;

import java.time.Instant;
import org.chandrahoro.server.admin.AdministratorTokens.AdministratorToken;

/** What a step of an administrator's sign-in led to. */
public sealed interface SignInStep {
  /**
   * The step is done.
   *
   * @param secondFactorSetUp whether a second factor stands, so that it is asked for and not set up
   */
  record Admitted(AdministratorToken token, boolean secondFactorSetUp) implements SignInStep {}

  /** The code is wrong, over, or used; which of them is not told. */
  record WrongCode() implements SignInStep {}

  /** Too many wrong codes; even the right one is refused until then. */
  record LockedOut(Instant until) implements SignInStep {}

  /** There is no second factor to be shown: it is set up first. */
  record NothingSetUp() implements SignInStep {}
}

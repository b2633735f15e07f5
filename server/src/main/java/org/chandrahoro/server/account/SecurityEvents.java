package org.chandrahoro.server.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What touches the safety of a person's account, for the audit trail, in the transaction of the
 * event itself: a lockout, a password that was reset, a deletion that was asked for, taken back or
 * done, an export of everything. Ordinary sign-ins and registrations are left out: there are as
 * many of them as there are people every day, they would bury what is looked for, and sessions and
 * accounts stand in tables of their own.
 */
interface SecurityEvents {
  /**
   * Something that a person did, or somebody in their name; the last thing a transaction does.
   *
   * @param event {@code account.lockout}
   * @param after what stands now, without anything secret; empty where there is nothing to tell
   */
  void happened(AccountId account, String event, Map<String, @Nullable Object> after);

  /** The account was erased; nothing is told but which. */
  void erased(AccountId account);
}

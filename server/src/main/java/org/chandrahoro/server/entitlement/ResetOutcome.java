package org.chandrahoro.server.entitlement;

/** What came of resetting a person's day. */
public sealed interface ResetOutcome {
  /** Nothing is used now; {@code before} is what was. */
  record Reset(UsageToday before, UsageToday now) implements ResetOutcome {}

  /** The administrator has done it as often today as their role may. */
  record TooManyToday(int most) implements ResetOutcome {}
}

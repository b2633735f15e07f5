package org.chandrahoro.server.entitlement;

/** What became of an administrator's change. */
public sealed interface Change<T> {
  /** It holds from the next request on; {@code now} is what stands. */
  record Made<T>(T now) implements Change<T> {}

  /**
   * Nothing was changed.
   *
   * @param field the part that is not acceptable: {@code limits.requests_per_day}
   * @param why names the value, and what is accepted
   */
  record Unacceptable<T>(String field, String why) implements Change<T> {}

  /** There is no such thing to change. */
  record NotFound<T>(String what) implements Change<T> {}
}

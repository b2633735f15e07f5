package org.chandrahoro.server.llm;

import java.time.Duration;
import java.util.Optional;

/** A call to a provider without a whole answer. Says what to do next; never quotes a key. */
final class CallFailedException extends Exception {
  private static final long serialVersionUID = 1;

  /** What went wrong, by what it means for the next attempt. */
  enum Fault {
    /** 401 or 403: this key does not open this provider. */
    KEY_REFUSED,
    /** 402, or a 429 that says the account has no money left. */
    NO_CREDIT,
    /** 429. */
    RATE_LIMITED,
    /** 5xx and 529. */
    OVERLOADED,
    /** 400, 404, 413, 422: this request will never succeed here. */
    BAD_REQUEST,
    /** No connection was made, so nothing was sent. */
    NOT_CONNECTED,
    /** Silence up to the deadline. */
    TIMEOUT,
    /** What came back is not the provider's format. */
    MALFORMED,
    /** The stream broke off or stalled. */
    CUT
  }

  private final Fault fault;
  private final transient Optional<Duration> retryAfter;
  private final String part;
  private final transient Optional<TokenUse> reported;

  /**
   * @param part what had come of the answer
   * @param reported the usage where the provider still told it
   */
  CallFailedException(
      Fault fault,
      String message,
      Optional<Duration> retryAfter,
      String part,
      Optional<TokenUse> reported) {
    super(message);
    this.fault = fault;
    this.retryAfter = retryAfter;
    this.part = part;
    this.reported = reported;
  }

  Fault fault() {
    return fault;
  }

  Optional<Duration> retryAfter() {
    return retryAfter;
  }

  String part() {
    return part;
  }

  Optional<TokenUse> reported() {
    return reported;
  }
}

package org.chandrahoro.server.llm.simulator;

import java.time.Duration;
import java.util.Optional;

/** What goes wrong with a call. Counts of tokens are tokens that are sent before it happens. */
public sealed interface Fault {
  /**
   * An error in the provider's own form.
   *
   * @param retryAfter the header as it stands on the wire
   * @param code the provider's word, such as {@code insufficient_quota}; empty: the usual one
   */
  record Status(int status, Optional<String> retryAfter, Optional<String> code) implements Fault {}

  /** A proxy's page in place of an answer. */
  record Html(int status) implements Fault {}

  /** The request is read, and nothing comes for that long; then the connection closes. */
  record Silence(Duration length) implements Fault {}

  /** The connection closes after so many bytes of the body. */
  record CutAtByte(int bytes) implements Fault {}

  /** The connection closes. */
  record CutAfter(int tokens) implements Fault {}

  /** The connection is reset. */
  record ResetAfter(int tokens) implements Fault {}

  /** Nothing more comes for that long; then the connection closes. */
  record StallAfter(int tokens, Duration length) implements Fault {}

  /** An event comes that is no JSON; the stream goes on to its end. */
  record MalformedAfter(int tokens) implements Fault {}

  /** An error comes as an event of the running stream, which then ends. */
  record ErrorAfter(int tokens, String code) implements Fault {}

  /** The whole answer comes and the stream ends as HTTP has it, but without the end mark. */
  record NoEndMark() implements Fault {}

  /** The whole answer comes with its end mark, and the connection stays open for that long. */
  record HoldsOpen(Duration length) implements Fault {}

  /** 200 and nothing. */
  record EmptyBody() implements Fault {}

  /** The connection closes as soon as the request is read. */
  record Hangup() implements Fault {}

  /** A redirect to another address. */
  record Redirect(String location) implements Fault {}

  static Fault status(int status) {
    return new Status(status, Optional.empty(), Optional.empty());
  }

  static Fault status(int status, String code) {
    return new Status(status, Optional.empty(), Optional.of(code));
  }

  static Fault rateLimited(String retryAfter) {
    return new Status(429, Optional.of(retryAfter), Optional.empty());
  }
}

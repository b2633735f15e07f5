package org.chandrahoro.server.llm;

import java.time.Instant;

/** How a candidate stands within one request. */
final class Standing {
  private final Route.Candidate candidate;
  private Instant readyAt = Instant.MIN;
  private int failures;
  private boolean over;

  Standing(Route.Candidate candidate) {
    this.candidate = candidate;
  }

  Route.Candidate candidate() {
    return candidate;
  }

  ModelId model() {
    return candidate.model();
  }

  KeyOwner owner() {
    return switch (candidate.access()) {
      case Route.Access.Platform() -> KeyOwner.PLATFORM;
      case Route.Access.Own _ -> KeyOwner.USER;
    };
  }

  int failedAgain() {
    return ++failures;
  }

  void restUntil(Instant instant) {
    readyAt = instant;
  }

  /** It will not be asked again in this request. */
  void giveUp() {
    over = true;
  }

  boolean isOver() {
    return over;
  }

  Instant readyAt() {
    return readyAt;
  }

  boolean isReady(Instant now) {
    return !over && !readyAt.isAfter(now);
  }
}

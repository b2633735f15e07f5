package org.chandrahoro.server.llm;

import java.time.Instant;

/** One of the operator's keys. A key that does not work now rests, and the others go on. */
final class PlatformKey {
  private final Secret secret;
  private Instant restsUntil = Instant.MIN;
  private boolean refused;

  PlatformKey(Secret secret) {
    this.secret = secret;
  }

  Secret secret() {
    return secret;
  }

  /** The longest deadline wins: a shorter one that comes later does not end the rest early. */
  synchronized void rest(Instant until, boolean isRefused) {
    if (until.isAfter(restsUntil)) {
      restsUntil = until;
    }
    refused = isRefused;
  }

  synchronized void worked() {
    refused = false;
  }

  synchronized Instant restsUntil() {
    return restsUntil;
  }

  synchronized boolean isResting(Instant now) {
    return now.isBefore(restsUntil);
  }

  /** Whether the provider refused it, or its credit, when it was last asked. */
  synchronized boolean isRefused() {
    return refused;
  }
}

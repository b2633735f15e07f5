package org.chandrahoro.server.entitlement;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked of the AI plane. */
public enum Endpoint {
  READING_DAILY("reading.daily"),
  READING_WEEKLY("reading.weekly"),
  READING_MONTHLY("reading.monthly"),
  CHAT("chat"),
  COMPATIBILITY_LITE("compat.lite"),
  COMPATIBILITY_FULL("compat.full");

  private final String word;

  Endpoint(String word) {
    this.word = word;
  }

  /** The name outside: {@code reading.daily}. */
  public String word() {
    return word;
  }

  public static Optional<Endpoint> find(String word) {
    return Arrays.stream(values()).filter(endpoint -> endpoint.word.equals(word)).findFirst();
  }
}

package org.chandrahoro.server.writer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose key writes for a person first. */
public enum ProfileMode {
  /** The operator's keys alone. */
  PLATFORM,
  /** The person's own key, and the operator's where it fails and the person allows it. */
  OWN;

  /** The name outside: {@code own}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ProfileMode> find(String word) {
    return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
  }
}

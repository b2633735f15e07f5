package org.chandrahoro.server.entitlement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happens to the call that meets a limit of tokens. */
public enum CapMode {
  /** The last call may run past the limit; people are warned from 80 % on. */
  SOFT,
  /** No call may run past it. */
  HARD;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CapMode> find(String word) {
    return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
  }
}

package org.chandrahoro.server.entitlement;

import java.util.Locale;

/** What happens to the call that meets a limit of tokens. */
public enum CapMode {
  /** The last call may run past the limit; people are warned from 80 % on. */
  SOFT,
  /** No call may run past it. */
  HARD;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

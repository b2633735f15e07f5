package org.chandrahoro.server.llm;

import java.util.Locale;

/** Whose key a call was made with. The two have ledgers of their own. */
public enum KeyOwner {
  USER,
  PLATFORM;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

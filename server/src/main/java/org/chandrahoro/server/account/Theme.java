package org.chandrahoro.server.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colours a person reads in; {@code AUTO} follows the device. */
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  /** The word of the API and the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Theme> find(String word) {
    return Arrays.stream(values()).filter(theme -> theme.word().equals(word)).findFirst();
  }
}

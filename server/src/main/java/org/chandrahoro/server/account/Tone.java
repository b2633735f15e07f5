package org.chandrahoro.server.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How readings speak to a person. */
public enum Tone {
  MYSTIC,
  PRACTICAL,
  PLAYFUL;

  /** The word of the API and the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Tone> find(String word) {
    return Arrays.stream(values()).filter(tone -> tone.word().equals(word)).findFirst();
  }
}

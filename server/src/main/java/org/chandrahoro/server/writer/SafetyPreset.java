package org.chandrahoro.server.writer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an answer may go. What is refused to everybody is refused under each of them. */
public enum SafetyPreset {
  /** Also speaks of hard times plainly. */
  RELAXED,
  STANDARD,
  /** Leaves out illness, death, loss and conflict altogether. */
  STRICT;

  /** The name outside: {@code strict}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SafetyPreset> find(String word) {
    return Arrays.stream(values()).filter(preset -> preset.word().equals(word)).findFirst();
  }
}

package org.chandrahoro.knowledge;

import java.util.Locale;

/** The manner of a text. It changes words, never facts. */
public enum Tone {
  MYSTIC,
  PRACTICAL,
  PLAYFUL;

  /** The outside spelling, lower case. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The tone of an outside spelling.
   *
   * @throws IllegalArgumentException for any other word
   */
  public static Tone ofTag(String tag) {
    for (Tone tone : values()) {
      if (tone.tag().equals(tag.strip().toLowerCase(Locale.ROOT))) {
        return tone;
      }
    }
    throw new IllegalArgumentException(
        "tone '" + tag + "'; accepted are mystic, practical, playful");
  }
}

package org.chandrahoro.knowledge.speech;

import org.chandrahoro.knowledge.Language;

/** The sentence patterns of one language, for {@link java.text.MessageFormat}. Immutable. */
public final class Phrases {
  private static final Phrases ENGLISH = new Phrases(Language.ENGLISH);
  private static final Phrases TELUGU = new Phrases(Language.TELUGU);

  private final Bundle patterns;

  private Phrases(Language language) {
    patterns = new Bundle("phrases", language);
  }

  public static Phrases in(Language language) {
    return language == Language.TELUGU ? TELUGU : ENGLISH;
  }

  /**
   * The pattern under a key.
   *
   * @throws IllegalArgumentException when there is none
   */
  public String of(String key) {
    return patterns.of(key);
  }
}

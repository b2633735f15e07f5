package org.chandrahoro.knowledge.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.chandrahoro.knowledge.Language;

/** The sentence patterns of one language, for {@link java.text.MessageFormat}. Immutable. */
public final class Phrases {
  private static final Phrases ENGLISH = new Phrases(Language.ENGLISH);
  private static final Phrases TELUGU = new Phrases(Language.TELUGU);

  private final Properties patterns = new Properties();

  private Phrases(Language language) {
    String file = "phrases_" + language.tag() + ".properties";
    try (InputStream in = Phrases.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new IllegalStateException(file + " cannot be read", broken);
    }
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
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no phrase for " + key);
    }
    return pattern;
  }
}

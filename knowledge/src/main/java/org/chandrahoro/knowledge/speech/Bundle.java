package org.chandrahoro.knowledge.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.chandrahoro.knowledge.Language;

/** The words of one file in one language, by key. */
final class Bundle {
  private final String file;
  private final Properties words = new Properties();

  /**
   * @param name {@code names} for {@code names_te.properties}
   */
  Bundle(String name, Language language) {
    file = name + "_" + language.tag() + ".properties";
    try (InputStream in = Bundle.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new IllegalStateException(file + " cannot be read", broken);
    }
  }

  /**
   * @throws IllegalArgumentException when there is nothing under the key
   */
  String of(String key) {
    String value = words.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("nothing for " + key + " in " + file);
    }
    return value;
  }

  /**
   * The pattern under a key with {@code {0}} to {@code {9}} filled; an apostrophe is an apostrophe.
   *
   * @throws IllegalArgumentException when there is nothing under the key
   */
  String say(String key, String... parts) {
    String pattern = of(key);
    var text = new StringBuilder(pattern.length() + 32);
    int done = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
      text.append(pattern, done, open).append(parts[pattern.charAt(open + 1) - '0']);
      done = open + 3;
    }
    return text.append(pattern, done, pattern.length()).toString();
  }
}

package org.chandrahoro.server.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.chandrahoro.knowledge.Language;

/**
 * Words that say something of the sky without naming anything in it, such as a retrograde motion,
 * and words that no reading has, such as death. From the resource {@code claim-words.txt}.
 */
final class ClaimWords {
  private static final Map<String, List<Pattern>> LINES = read();

  private final List<Pattern> claims;
  private final List<Pattern> never;

  ClaimWords(Language language) {
    claims = LINES.getOrDefault(language.tag() + " claim", List.of());
    never = LINES.getOrDefault(language.tag() + " never", List.of());
  }

  /**
   * Whether a text says more than its facts do.
   *
   * @param sentences those of the facts
   */
  boolean sayMore(String text, Collection<String> sentences) {
    String lower = text.toLowerCase(Locale.ROOT);
    return never.stream().anyMatch(word -> word.matcher(lower).find())
        || claims.stream()
            .filter(word -> word.matcher(lower).find())
            .anyMatch(
                word ->
                    sentences.stream()
                        .noneMatch(
                            sentence -> word.matcher(sentence.toLowerCase(Locale.ROOT)).find()));
  }

  private static Map<String, List<Pattern>> read() {
    try (InputStream in =
        Objects.requireNonNull(ClaimWords.class.getResourceAsStream("claim-words.txt"))) {
      var lines = new HashMap<String, List<Pattern>>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(":", 2))
          .forEach(
              parts ->
                  lines.put(
                      parts[0].strip(),
                      Arrays.stream(parts[1].split(","))
                          .map(word -> beginning(word.stripLeading()))
                          .toList()));
      return lines;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A space at the end of a word means that it stands alone. */
  private static Pattern beginning(String word) {
    String end = word.endsWith(" ") ? "(?![\\p{L}\\p{M}])" : "";
    return Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(word.strip()) + end);
  }
}

package org.chandrahoro.server.chat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chandrahoro.jyotish.Graha;

/** A question as a person wrote it. */
public record Question(String words) {
  public static final int LONGEST = 4_000;

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
  private static final int SHORTEST_NAME = 3;

  /** The question, or empty where there is nothing to ask or too much. */
  public static Optional<Question> of(String text) {
    String words = CONTROLS.matcher(text).replaceAll(" ").strip();
    return words.isEmpty() || words.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new Question(words));
  }

  /** The same words with names that are known, and addresses, taken out. */
  Question without(Collection<String> names) {
    String masked = ADDRESS.matcher(words).replaceAll("(address)");
    for (String name : names) {
      if (name.length() >= SHORTEST_NAME && !isGraha(name)) {
        masked =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(masked)
                .replaceAll("(name)");
      }
    }
    return new Question(masked);
  }

  /** A person called Ketu keeps nobody from asking about the node. */
  private static boolean isGraha(String name) {
    return Arrays.stream(Graha.values())
        .anyMatch(graha -> graha.name().equals(name.toUpperCase(Locale.ROOT)));
  }

  /** Quotes nobody. */
  @Override
  public String toString() {
    return "Question[…]";
  }
}

package org.chandrahoro.server.place;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A geographical name as English writes it and, where we know it, as Telugu does.
 *
 * @param telugu in Telugu script; null where nobody has given us one
 */
public record LocalName(String english, @Nullable String telugu) {
  public LocalName {
    if (english.isBlank()) {
      throw new IllegalArgumentException("a place needs an English name");
    }
  }

  /** Telugu for a Telugu reader if there is one, otherwise English. */
  public String in(Locale locale) {
    return telugu != null && locale.getLanguage().equals("te") ? telugu : english;
  }
}

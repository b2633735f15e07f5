package org.chandrahoro.knowledge;

import java.util.Locale;

/**
 * Where a passage comes from: a classical work with the place in it, or the words "modern
 * practice".
 */
public record Citation(String text) {
  public Citation {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a passage without a source");
    }
  }

  public boolean isModernPractice() {
    return text.toLowerCase(Locale.ROOT).startsWith("modern practice");
  }
}

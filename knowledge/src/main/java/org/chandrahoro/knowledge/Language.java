package org.chandrahoro.knowledge;

import java.util.Locale;

/** A language in which the service speaks. */
public enum Language {
  ENGLISH("en"),
  TELUGU("te");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, {@code en} or {@code te}. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(this == TELUGU ? "te-IN" : "en-IN");
  }

  /**
   * The language of a tag such as {@code te}, {@code te-IN} or {@code EN}.
   *
   * @throws IllegalArgumentException for any other language
   */
  public static Language ofTag(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT);
    int dash = primary.indexOf('-');
    return switch (dash < 0 ? primary : primary.substring(0, dash)) {
      case "en" -> ENGLISH;
      case "te" -> TELUGU;
      default -> throw new IllegalArgumentException("language '" + tag + "'; accepted are en, te");
    };
  }
}

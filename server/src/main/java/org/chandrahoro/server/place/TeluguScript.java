package org.chandrahoro.server.place;

/**
 * Telugu script in the Latin letters that place names are commonly written with (no diacritics, as
 * on a signboard): హైదరాబాద్ gives haidarabad. Enough to find a place whose Telugu name we do not
 * have; not a scholarly transliteration.
 */
final class TeluguScript {
  private static final char FIRST = '\u0C00';
  private static final char LAST = '\u0C7F';
  private static final String[] LETTERS = new String[LAST - FIRST + 1];

  static {
    put('అ', "a", "aa", "i", "ii", "u", "uu", "ru");
    put('ఎ', "e", "e", "ai");
    put('ఒ', "o", "o", "au");
    put('క', "k", "kh", "g", "gh", "n", "ch", "ch", "j", "jh", "n", "t", "th", "d", "dh", "n", "t");
    put('థ', "th", "d", "dh", "n");
    put('ప', "p", "ph", "b", "bh", "m", "y", "r", "r", "l", "l");
    put('వ', "v", "sh", "sh", "s", "h");
    put('ా', "aa", "i", "ii", "u", "uu", "ru");
    put('ె', "e", "e", "ai");
    put('ొ', "o", "o", "au");
    put('ఁ', "n", "n", "h");
  }

  private TeluguScript() {}

  private static void put(char first, String... latin) {
    for (int i = 0; i < latin.length; i++) {
      LETTERS[first - FIRST + i] = latin[i];
    }
  }

  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST && text.charAt(i) <= LAST) {
        return true;
      }
    }
    return false;
  }

  /** Whatever is not Telugu stays as it is. */
  static String toLatin(String text) {
    var latin = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST || c > LAST) {
        latin.append(c == '\u200C' || c == '\u200D' ? "" : c);
        continue;
      }
      String letters = LETTERS[c - FIRST];
      if (letters == null) {
        continue;
      }
      latin.append(letters);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (isConsonant(c) && !isVowelSign(next) && next != '\u0C4D') {
        latin.append('a');
      }
    }
    return latin.toString();
  }

  private static boolean isConsonant(char c) {
    return c >= 'క' && c <= 'హ';
  }

  private static boolean isVowelSign(char c) {
    return c >= 'ా' && c <= 'ౌ';
  }
}

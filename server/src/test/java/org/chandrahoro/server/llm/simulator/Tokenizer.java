package org.chandrahoro.server.llm.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text as a byte-pair encoding roughly does: up to four Latin letters with the space before
 * them, two code points of any other script. Never more tokens than bytes.
 */
final class Tokenizer {
  private Tokenizer() {}

  static List<String> tokens(String text) {
    var tokens = new ArrayList<String>();
    int start = 0;
    while (start < text.length()) {
      int end = endOfToken(text, start);
      tokens.add(text.substring(start, end));
      start = end;
    }
    return tokens;
  }

  static int count(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); at = endOfToken(text, at)) {
      count++;
    }
    return count;
  }

  private static int endOfToken(String text, int start) {
    int at = start;
    if (text.charAt(at) == ' ') {
      at++;
    }
    int first = at;
    while (at < text.length() && at - first < 4 && isLatin(text.charAt(at))) {
      at++;
    }
    if (at > first || at == text.length()) {
      return at;
    }
    for (int points = 0; points < 2 && at < text.length(); points++) {
      if (points > 0 && (text.charAt(at) < 128 || text.charAt(at - 1) < 128)) {
        break;
      }
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isLatin(char letter) {
    return letter < 128 && Character.isLetterOrDigit(letter);
  }
}

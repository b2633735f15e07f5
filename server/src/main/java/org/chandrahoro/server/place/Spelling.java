package org.chandrahoro.server.place;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The two forms in which names are compared.
 *
 * <p><em>Plain</em>: lower case, no diacritics, words one space apart. <em>Sound</em>: what is left
 * when the choices of romanisation are taken out: long vowels shortened, aspirates and doubled
 * letters merged, sh = s, w = v, y = i, and the endings -puram, -nagaram, -palle, -peta, -uru
 * brought to one form. {@code Vishakhapatnam} and {@code Visakhapattnam} sound the same.
 */
final class Spelling {
  private static final Map<Character, String> NOT_DECOMPOSED =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ı', "i"),
          Map.entry('ə', "a"),
          Map.entry('ħ', "h"),
          Map.entry('ŋ', "ng"));

  /** What has been found out about Latin letters with marks; racing threads find out the same. */
  private static final @Nullable String[] WITHOUT_MARKS = new String[0x250];

  private Spelling() {}

  /** Telugu script is first written in Latin letters. Never null; empty if no letter or digit. */
  static String plain(String text) {
    String latin = TeluguScript.isIn(text) ? TeluguScript.toLatin(text) : text;
    var plain = new StringBuilder(latin.length());
    boolean wordEnded = false;
    for (int i = 0; i < latin.length(); i++) {
      char c = Character.toLowerCase(latin.charAt(i));
      if (c < 128) {
        boolean inWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (inWord) {
          append(plain, c, wordEnded);
        }
        wordEnded = inWord ? false : wordEnded || (c != '\'' && c != '`');
      } else if (c != '’' && c != '‘' && c != 'ʻ') {
        String letters = withoutMarks(c);
        for (int k = 0; k < letters.length(); k++) {
          append(plain, letters.charAt(k), wordEnded);
          wordEnded = false;
        }
        wordEnded |= !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
      }
    }
    return plain.toString();
  }

  /**
   * The same for a name of nothing but ASCII, without making objects.
   *
   * @param plain receives at most as many letters as the name has
   * @return how many it received; −1 if the name is not ASCII
   */
  static int plain(byte[] name, int from, int to, byte[] plain) {
    int length = 0;
    boolean wordEnded = false;
    for (int i = from; i < to; i++) {
      int c = name[i];
      if (c < 0) {
        return -1;
      }
      int lower = c >= 'A' && c <= 'Z' ? c + 32 : c;
      if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
        if (wordEnded && length > 0) {
          plain[length++] = ' ';
        }
        wordEnded = false;
        plain[length++] = (byte) lower;
      } else if (c != '\'' && c != '`') {
        wordEnded = true;
      }
    }
    return length;
  }

  private static void append(StringBuilder plain, char c, boolean wordEnded) {
    if (wordEnded && !plain.isEmpty()) {
      plain.append(' ');
    }
    plain.append(c);
  }

  private static String withoutMarks(char c) {
    if (c >= WITHOUT_MARKS.length) {
      return decomposed(c);
    }
    String known = WITHOUT_MARKS[c];
    if (known == null) {
      known = decomposed(c);
      WITHOUT_MARKS[c] = known;
    }
    return known;
  }

  private static String decomposed(char c) {
    String special = NOT_DECOMPOSED.get(c);
    if (special != null) {
      return special;
    }
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    var letters = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char part = Character.toLowerCase(apart.charAt(i));
      if (Character.isLetterOrDigit(part)) {
        letters.append(part);
      }
    }
    return letters.toString();
  }

  /**
   * The sound of a plain text, words run together.
   *
   * @param plain as {@link #plain} gives it
   */
  static String sound(String plain) {
    byte[] letters = plain.getBytes(StandardCharsets.ISO_8859_1);
    byte[] sound = new byte[2 * letters.length];
    int length = Sound.write(letters, letters.length, sound, 0);
    return new String(sound, 0, length, StandardCharsets.ISO_8859_1);
  }
}

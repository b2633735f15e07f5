package org.chandrahoro.server.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes what a plain spelling sounds like; {@link Spelling} says what that means. */
final class Sound {
  /** Endings of a word as they sound, and the one form they are brought to. */
  private static final byte[][][] ENDINGS = {
    ending("puram", "pur"),
    ending("pura", "pur"),
    ending("pore", "pur"),
    ending("nagaram", "nagar"),
    ending("nagara", "nagar"),
    ending("patna", "patnam"),
    ending("pale", "pali"),
    ending("peta", "pet"),
    ending("petai", "pet"),
    ending("gudam", "gudem"),
    ending("uru", "ur"),
    ending("ore", "ur"),
  };

  private Sound() {}

  private static byte[][] ending(String heard, String written) {
    return new byte[][] {
      heard.getBytes(StandardCharsets.US_ASCII), written.getBytes(StandardCharsets.US_ASCII)
    };
  }

  /**
   * @param plain words of small letters, one space apart
   * @param sound receives at most twice as many letters
   * @param at where the sound begins
   * @return where it ends
   */
  static int write(byte[] plain, int length, byte[] sound, int at) {
    int end = at;
    int word = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || plain[i] == ' ') {
        int from = end;
        end = writeWord(plain, word, i, sound, from);
        end = oneEnding(sound, from, end);
        word = i + 1;
      }
    }
    return end;
  }

  private static int writeWord(byte[] plain, int start, int end, byte[] sound, int from) {
    int at = from;
    for (int i = start; i < end; i++) {
      byte c = plain[i];
      int next = i + 1 < end ? plain[i + 1] : ' ';
      int last = at > from ? sound[at - 1] : ' ';
      int heard = heard(c, next, last);
      if (heard != ' ' && heard != last) {
        sound[at++] = (byte) heard;
      }
      if (c == next && (c == 'e' || c == 'o')) {
        i++;
      }
      if (c == 'x') {
        sound[at++] = 's';
      }
    }
    return at;
  }

  /** What is heard of one letter between its neighbours; a space if nothing is. */
  private static int heard(int c, int next, int last) {
    return switch (c) {
      case 'e' -> next == 'e' ? 'i' : 'e';
      case 'o' -> next == 'o' ? 'u' : 'o';
      case 'y' -> 'i';
      case 'w' -> 'v';
      case 'z' -> 'j';
      case 'q', 'x' -> 'k';
      case 'c' -> next == 'h' ? 'c' : 'k';
      case 'p' -> next == 'h' ? 'f' : 'p';
      case 'm' -> next == 'b' || next == 'p' ? 'n' : 'm';
      case 'h' -> next != ' ' && (last == ' ' || isVowel(last)) ? 'h' : ' ';
      default -> c;
    };
  }

  private static boolean isVowel(int letter) {
    return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
  }

  private static int oneEnding(byte[] sound, int from, int end) {
    int last = end > from ? sound[end - 1] : ' ';
    if (last != 'a' && last != 'm' && last != 'e' && last != 'i' && last != 'u') {
      return end;
    }
    for (byte[][] ending : ENDINGS) {
      int at = end - ending[0].length;
      if (at > from && Arrays.equals(sound, at, end, ending[0], 0, ending[0].length)) {
        System.arraycopy(ending[1], 0, sound, at, ending[1].length);
        return at + ending[1].length;
      }
    }
    return end;
  }
}

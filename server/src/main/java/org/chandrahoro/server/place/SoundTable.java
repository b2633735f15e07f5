package org.chandrahoro.server.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The sounds of all spellings in one block of bytes, with what quickly rules a spelling out. Filled
 * once and then only read.
 */
final class SoundTable {
  private byte[] bytes = new byte[1 << 21];
  private int[] starts;
  private int[] letters;
  private int[] kinds;
  private int[] wordStarts;
  private int count;
  private byte[] plain = new byte[256];
  private byte[] scratch = new byte[512];

  SoundTable(int expected) {
    starts = new int[expected + 8192];
    letters = new int[starts.length];
    kinds = new int[starts.length];
    wordStarts = new int[starts.length];
  }

  void add(Gazetteer gazetteer, int row) {
    int length = gazetteer.plainName(row, plain);
    if (length < 0) {
      add(gazetteer.name(row));
    } else {
      add(length);
    }
  }

  void add(String spelling) {
    byte[] ascii = Spelling.plain(spelling).getBytes(StandardCharsets.ISO_8859_1);
    if (plain.length < ascii.length) {
      plain = new byte[ascii.length];
      scratch = new byte[2 * ascii.length];
    }
    System.arraycopy(ascii, 0, plain, 0, ascii.length);
    add(ascii.length);
  }

  private void add(int plainLength) {
    int start = starts[count];
    if (bytes.length < start + 2 * plainLength) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int end = Sound.write(plain, plainLength, bytes, start);
    letters[count] = lettersOf(bytes, start, end);
    kinds[count] = SoundDistance.kinds(bytes, start, end);
    wordStarts[count] = findWordStarts(plainLength);
    count++;
    if (count == letters.length) {
      letters = Arrays.copyOf(letters, 2 * count);
      kinds = Arrays.copyOf(kinds, 2 * count);
      wordStarts = Arrays.copyOf(wordStarts, 2 * count);
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
    }
    starts[count] = end;
  }

  private int findWordStarts(int plainLength) {
    int found = 0;
    for (int i = 1; i < plainLength; i++) {
      if (plain[i] == ' ') {
        int at = Sound.write(plain, i, scratch, 0);
        found |= at < 32 ? 1 << at : 0;
      }
    }
    return found;
  }

  /** Gives back what was reserved too much. */
  void trim() {
    bytes = Arrays.copyOf(bytes, starts[count]);
    starts = Arrays.copyOf(starts, count + 1);
    letters = Arrays.copyOf(letters, count);
    kinds = Arrays.copyOf(kinds, count);
    wordStarts = Arrays.copyOf(wordStarts, count);
  }

  int size() {
    return count;
  }

  String sound(int spelling) {
    int start = starts[spelling];
    return new String(bytes, start, starts[spelling + 1] - start, StandardCharsets.ISO_8859_1);
  }

  int length(int spelling) {
    return starts[spelling + 1] - starts[spelling];
  }

  byte first(int spelling) {
    return bytes[starts[spelling]];
  }

  /** One bit for each letter that occurs. */
  int letters(int spelling) {
    return letters[spelling];
  }

  /** The same with kindred letters taken together, as {@link SoundDistance} wants it. */
  int kinds(int spelling) {
    return kinds[spelling];
  }

  /** One bit for each of the first 32 positions where a later word begins. */
  int wordStarts(int spelling) {
    return wordStarts[spelling];
  }

  /** Whether {@code sound} stands at a position of a spelling's sound. */
  boolean standsAt(byte[] sound, int spelling, int position) {
    int from = starts[spelling] + position;
    return from + sound.length <= starts[spelling + 1]
        && Arrays.equals(sound, 0, sound.length, bytes, from, from + sound.length);
  }

  void measure(SoundDistance distance, int spelling) {
    distance.measure(bytes, starts[spelling], starts[spelling + 1]);
  }

  static int lettersOf(byte[] sound, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters |= 1 << (sound[i] & 31);
    }
    return letters;
  }
}

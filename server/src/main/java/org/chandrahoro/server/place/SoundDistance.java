package org.chandrahoro.server.place;

import java.util.Arrays;

/**
 * How far two sounds are apart, in half letters: a wrong, missing or extra vowel (or h) costs 1, a
 * consonant 2, a consonant taken for its kin (t/d, k/g, b/p …) 1, two letters exchanged 2.
 * Damerau's distance, restricted, with these weights. Not for use by several threads at once.
 */
final class SoundDistance {
  private static final String[] KIN = {"td", "kg", "bpvf", "rl", "nm", "scj"};
  private static final int UNREACHABLE = 1000;
  private static final int[] WEIGHT = new int[128];
  private static final int[] KIN_OF = new int[128];

  static {
    Arrays.fill(WEIGHT, 2);
    "aeiouh".chars().forEach(letter -> WEIGHT[letter] = 1);
    Arrays.setAll(KIN_OF, letter -> letter);
    for (String kin : KIN) {
      kin.chars().forEach(letter -> KIN_OF[letter] = kin.charAt(0));
    }
  }

  private final byte[] query;
  private final int most;
  private final int queryLetters;
  private final int queryConsonants;
  private final int[][] exchange;
  private int[] row = new int[64];
  private int[] above = new int[64];
  private int[] twoAbove = new int[64];

  /** The whole query against the whole name, after {@link #measure}. */
  int whole;

  /** The whole query against the best beginning of the name, after {@link #measure}. */
  int beginning;

  /**
   * @param most distances above this need not be told apart
   */
  SoundDistance(byte[] query, int most) {
    this.query = query;
    this.most = most;
    queryLetters = SoundTable.lettersOf(query, 0, query.length);
    queryConsonants = kinds(query, 0, query.length) & ~VOWELS;
    exchange = new int[query.length][128];
    for (int i = 0; i < query.length; i++) {
      for (int letter = 0; letter < 128; letter++) {
        exchange[i][letter] = exchange(query[i], letter);
      }
    }
  }

  private static final int VOWELS = bit('a') | bit('e') | bit('i') | bit('o') | bit('u') | bit('h');

  private static int bit(int letter) {
    return 1 << (letter & 31);
  }

  /** One bit for each vowel and each family of kindred consonants that occurs. */
  static int kinds(byte[] sound, int from, int to) {
    int kinds = 0;
    for (int i = from; i < to; i++) {
      kinds |= bit(KIN_OF[sound[i] & 127]);
    }
    return kinds;
  }

  /**
   * Whether a name can be near at all. Each letter it lacks costs 1, a consonant without kin in it
   * 2; and it must begin with the same letter or its kin, which is where people seldom err.
   *
   * @param letters one bit for each letter that occurs in the name
   * @param kinds its {@link #kinds}
   * @param first its first letter
   */
  boolean isPossible(int letters, int kinds, byte first) {
    return Integer.bitCount(queryLetters & ~letters) + Integer.bitCount(queryConsonants & ~kinds)
            <= most
        && exchange[0][first & 127] <= 1;
  }

  /** Only cells within {@code most} of the diagonal are filled: a step off it costs at least 1. */
  void measure(byte[] names, int from, int to) {
    int width = Math.min(to - from, query.length + most);
    if (row.length < width + 2) {
      row = new int[width + 16];
      above = new int[width + 16];
      twoAbove = new int[width + 16];
    }
    row[0] = 0;
    for (int j = 1; j <= width; j++) {
      row[j] = row[j - 1] + WEIGHT[names[from + j - 1] & 127];
    }
    whole = UNREACHABLE;
    beginning = UNREACHABLE;
    for (int i = 1; i <= query.length; i++) {
      if (nextRow(i, names, from, width) > most) {
        return;
      }
    }
    for (int j = Math.max(0, query.length - most); j <= width; j++) {
      beginning = Math.min(beginning, row[j]);
    }
    if (width == to - from && width >= query.length - most) {
      whole = row[width];
    }
  }

  /**
   * @return the least cost in the row
   */
  private int nextRow(int i, byte[] names, int from, int width) {
    int[] spare = twoAbove;
    twoAbove = above;
    above = row;
    row = spare;
    byte q = query[i - 1];
    int weight = WEIGHT[q & 127];
    int[] exchanged = exchange[i - 1];
    int first = Math.max(1, i - most);
    int last = Math.min(width, i + most);
    row[first - 1] = first == 1 ? above[0] + weight : UNREACHABLE;
    int least = row[first - 1];
    for (int j = first; j <= last; j++) {
      int n = names[from + j - 1] & 127;
      int cost = Math.min(above[j - 1] + exchanged[n], above[j] + weight);
      cost = Math.min(cost, row[j - 1] + WEIGHT[n]);
      if (i > 1 && j > 1 && q == names[from + j - 2] && n == query[i - 2]) {
        cost = Math.min(cost, twoAbove[j - 2] + 2);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    row[last + 1] = UNREACHABLE;
    return least;
  }

  private static int exchange(int a, int b) {
    if (a == b) {
      return 0;
    }
    if (WEIGHT[a] != WEIGHT[b]) {
      return 3;
    }
    return WEIGHT[a] == 1 || KIN_OF[a] == KIN_OF[b] ? 1 : 2;
  }
}

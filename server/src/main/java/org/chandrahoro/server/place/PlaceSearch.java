package org.chandrahoro.server.place;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chandrahoro.server.place.Match.Closeness;

/**
 * Finds names in the index by reading all of it: 140,000 sounds of about ten bytes are read in less
 * time than a tree of them is followed, and it needs no tree. Misspellings are measured only where
 * the letters that occur leave a chance, and only if no name sounds the same.
 */
final class PlaceSearch {
  private static final int FOR_INDIA = 120;
  private static final int FOR_CURATED = 30;

  private final PlaceIndex index;

  PlaceSearch(PlaceIndex index) {
    this.index = index;
  }

  /**
   * @param name as typed, in either script, without region or country
   * @return the best first, each place once
   */
  List<Match> find(String name, Locale locale) {
    String plain = Spelling.plain(name);
    byte[] sound = Spelling.sound(plain).getBytes(StandardCharsets.ISO_8859_1);
    if (sound.length == 0) {
      return List.of();
    }
    boolean indiaFirst = locale.getLanguage().equals("te") || locale.getCountry().equals("IN");
    var best = new HashMap<Integer, Match>();
    boolean whole = scanForBeginnings(plain, sound, indiaFirst, best);
    if (!whole && sound.length >= 4) {
      scanForMisspellings(sound, indiaFirst, best);
    }
    return best.values().stream()
        .sorted(Comparator.comparingInt(Match::score).reversed().thenComparingInt(Match::place))
        .toList();
  }

  private boolean scanForBeginnings(
      String plain, byte[] sound, boolean indiaFirst, Map<Integer, Match> best) {
    boolean anyWhole = false;
    int wanted = PlaceIndex.lettersOf(sound, 0, sound.length);
    for (int k = 0; k < index.spellings(); k++) {
      if ((wanted & ~index.letters[k]) != 0) {
        continue;
      }
      Closeness closeness = closeness(k, plain, sound);
      if (closeness != null) {
        anyWhole |= closeness.isWhole();
        keep(k, closeness, base(closeness, sound.length), indiaFirst, best);
      }
    }
    return anyWhole;
  }

  private @org.jspecify.annotations.Nullable Closeness closeness(
      int k, String plain, byte[] sound) {
    int start = index.soundAt[k];
    int end = index.soundAt[k + 1];
    if (begins(sound, start, end)) {
      // Thousands of names begin with one or two given letters: only the known places then, and
      // the letters must agree as well.
      if (sound.length < 3 && !(isWellKnown(k) && begins(k, plain))) {
        return null;
      }
      if (sound.length < end - start) {
        return Closeness.BEGINS;
      }
      return Spelling.plain(index.spelling(k)).equals(plain)
          ? Closeness.SAME
          : Closeness.SOUNDS_SAME;
    }
    for (int left = sound.length < 3 ? 0 : index.wordStarts[k]; left != 0; left &= left - 1) {
      if (begins(sound, start + Integer.numberOfTrailingZeros(left), end)) {
        return Closeness.WORD_BEGINS;
      }
    }
    return null;
  }

  private boolean isWellKnown(int k) {
    return index.weight(index.placeOf(k)) >= 20_000;
  }

  private boolean begins(int k, String plain) {
    return Spelling.plain(index.spelling(k)).startsWith(plain);
  }

  private boolean begins(byte[] sound, int from, int to) {
    if (to - from < sound.length) {
      return false;
    }
    for (int i = 0; i < sound.length; i++) {
      if (index.sounds[from + i] != sound[i]) {
        return false;
      }
    }
    return true;
  }

  private void scanForMisspellings(byte[] sound, boolean indiaFirst, Map<Integer, Match> best) {
    int most = sound.length < 6 ? 2 : sound.length < 9 ? 3 : 4;
    var distance = new SoundDistance(sound, most);
    for (int k = 0; k < index.spellings(); k++) {
      int start = index.soundAt[k];
      int end = index.soundAt[k + 1];
      if (end - start < Math.max(1, sound.length - most)
          || !distance.isPossible(index.letters[k], index.kinds[k], index.sounds[start])) {
        continue;
      }
      distance.measure(index.sounds, start, end);
      if (distance.whole <= most) {
        int base = base(Closeness.MISSPELT, sound.length) - 70 * distance.whole;
        keep(k, Closeness.MISSPELT, base, indiaFirst, best);
      } else if (distance.beginning <= most - 1) {
        int base = base(Closeness.BEGINS_MISSPELT, sound.length) - 70 * distance.beginning;
        keep(k, Closeness.BEGINS_MISSPELT, base, indiaFirst, best);
      }
    }
  }

  /** A whole short name is often the beginning of the one that is meant: del, mum, hyd. */
  private static int base(Closeness closeness, int typed) {
    return switch (closeness) {
      case SAME -> typed <= 3 ? 760 : 1000;
      case SOUNDS_SAME -> typed <= 3 ? 730 : 920;
      case BEGINS -> 680;
      case WORD_BEGINS -> 500;
      case MISSPELT -> 700;
      case BEGINS_MISSPELT -> 520;
    };
  }

  private void keep(
      int spelling, Closeness closeness, int base, boolean indiaFirst, Map<Integer, Match> best) {
    int place = index.placeOf(spelling);
    int score = base + (int) (40 * Math.log10(index.weight(place) + 10.0));
    if (indiaFirst && index.country(place).equals("IN")) {
      score += FOR_INDIA;
    }
    if (index.isCurated(place)) {
      score += FOR_CURATED;
    }
    var match = new Match(place, closeness, score);
    best.merge(place, match, (a, b) -> a.score() >= b.score() ? a : b);
  }
}

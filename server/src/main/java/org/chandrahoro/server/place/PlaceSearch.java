package org.chandrahoro.server.place;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chandrahoro.server.place.Match.Closeness;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in the index by reading all of it: 140,000 sounds of about ten bytes are read in less
 * time than a tree of them is followed, and it needs no tree. Misspellings are measured only where
 * the letters that occur leave a chance, and only if no name sounds the same.
 */
final class PlaceSearch {
  private static final int FOR_INDIA = 120;
  private static final int FOR_CURATED = 30;
  private static final String CITY = " city";

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
    var best = new HashMap<Integer, Match>();
    boolean indiaFirst = isIndian(locale);
    boolean whole = scanForBeginnings(plain, sound, indiaFirst, best);
    if (!whole && sound.length >= 4) {
      scanForMisspellings(sound, indiaFirst, best);
    }
    return ranked(best);
  }

  /** Only the places whose whole name it is, to the ear at least. */
  List<Match> findWhole(String name, Locale locale) {
    String plain = Spelling.plain(name);
    byte[] sound = Spelling.sound(plain).getBytes(StandardCharsets.ISO_8859_1);
    var best = new HashMap<Integer, Match>();
    for (int k = 0; k < index.sounds.size(); k++) {
      if (index.sounds.length(k) == sound.length && index.sounds.standsAt(sound, k, 0)) {
        var closeness = wholeCloseness(k, plain);
        keep(k, closeness, base(closeness, sound.length), isIndian(locale), best);
      }
    }
    return ranked(best);
  }

  private static List<Match> ranked(Map<Integer, Match> best) {
    return best.values().stream()
        .sorted(Comparator.comparingInt(Match::score).reversed().thenComparingInt(Match::place))
        .toList();
  }

  private static boolean isIndian(Locale reader) {
    return reader.getLanguage().equals("te") || reader.getCountry().equals("IN");
  }

  private Closeness wholeCloseness(int k, String plain) {
    return Spelling.plain(index.spelling(k)).equals(plain) ? Closeness.SAME : Closeness.SOUNDS_SAME;
  }

  private boolean scanForBeginnings(
      String plain, byte[] sound, boolean indiaFirst, Map<Integer, Match> best) {
    boolean anyWhole = false;
    int wanted = SoundTable.lettersOf(sound, 0, sound.length);
    for (int k = 0; k < index.sounds.size(); k++) {
      if ((wanted & ~index.sounds.letters(k)) != 0) {
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

  private @Nullable Closeness closeness(int k, String plain, byte[] sound) {
    if (index.sounds.standsAt(sound, k, 0)) {
      if (sound.length == index.sounds.length(k)) {
        return wholeCloseness(k, plain);
      }
      // Thousands of names begin with one or two given letters: only the known places then, and
      // the letters must agree as well.
      boolean tooMany = sound.length < 3 && !(isWellKnown(k) && begins(k, plain));
      return tooMany
          ? null
          : isCityOf(k, plain, sound) ? Closeness.SAME_BUT_CITY : Closeness.BEGINS;
    }
    for (int left = sound.length < 3 ? 0 : index.sounds.wordStarts(k);
        left != 0;
        left &= left - 1) {
      if (index.sounds.standsAt(sound, k, Integer.numberOfTrailingZeros(left))) {
        return Closeness.WORD_BEGINS;
      }
    }
    return null;
  }

  private boolean isCityOf(int k, String plain, byte[] sound) {
    return index.sounds.length(k) - sound.length <= CITY.length()
        && Spelling.plain(index.spelling(k)).equals(plain + CITY);
  }

  private boolean isWellKnown(int k) {
    return index.weight(index.placeOf(k)) >= 20_000;
  }

  private boolean begins(int k, String plain) {
    return Spelling.plain(index.spelling(k)).startsWith(plain);
  }

  private void scanForMisspellings(byte[] sound, boolean indiaFirst, Map<Integer, Match> best) {
    int most = sound.length < 6 ? 2 : sound.length < 9 ? 3 : 4;
    var distance = new SoundDistance(sound, most);
    var sounds = index.sounds;
    for (int k = 0; k < sounds.size(); k++) {
      if (sounds.length(k) < Math.max(1, sound.length - most)
          || !distance.isPossible(sounds.letters(k), sounds.kinds(k), sounds.first(k))) {
        continue;
      }
      sounds.measure(distance, k);
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
      case SOUNDS_SAME, SAME_BUT_CITY -> typed <= 3 ? 730 : 920;
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

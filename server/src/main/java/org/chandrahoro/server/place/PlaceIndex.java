package org.chandrahoro.server.place;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chandrahoro.ephemeris.horizon.GeoPosition;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer and the supplement joined: one number a place, and the sound of every spelling in
 * one block of bytes, made to be read from end to end. Immutable.
 */
final class PlaceIndex {
  /** A supplement entry and a GeoNames row this near that sound alike are one town. */
  private static final double SAME_TOWN_KILOMETRES = 15;

  private static final int CURATED_WEIGHT = 20_000;

  final Gazetteer gazetteer;
  final ZoneMap zones;

  /** The spellings' sounds; that of spelling {@code k} is {@code soundAt[k] … soundAt[k + 1]}. */
  final byte[] sounds;

  final int[] soundAt;

  /** One bit a letter that occurs in the sound. */
  final int[] letters;

  /** The same with kindred letters taken together, as {@link SoundDistance} wants it. */
  final int[] kinds;

  /** One bit for each of the first 32 positions where a later word begins. */
  final int[] wordStarts;

  private final int[] placeOf;
  private final List<String> addedSpellings = new ArrayList<>();
  private final List<Supplement.Entry> added = new ArrayList<>();
  private final Map<Integer, Supplement.Entry> curated = new HashMap<>();
  private final Map<String, String> teluguRegions = new HashMap<>();

  private PlaceIndex(Gazetteer gazetteer, ZoneMap zones, List<Supplement.Entry> entries) {
    if (zones.rows() != gazetteer.size) {
      throw new IllegalStateException(
          "zones.bin is for " + zones.rows() + " places, gazetteer.bin has " + gazetteer.size);
    }
    this.gazetteer = gazetteer;
    this.zones = zones;
    Supplement.regionNames().forEach(name -> teluguRegions.put(name.key(), name.telugu()));
    var growing = new Growing(gazetteer.size);
    for (int row = 0; row < gazetteer.size; row++) {
      growing.add(gazetteer, row);
    }
    var places = new ArrayList<Integer>();
    for (var entry : entries) {
      int place = rowOf(entry, growing);
      if (place < 0) {
        place = gazetteer.size + added.size();
        added.add(entry);
      }
      curated.put(place, entry);
      for (String spelling : entry.spellings().distinct().toList()) {
        growing.add(spelling);
        addedSpellings.add(spelling);
        places.add(place);
      }
    }
    placeOf = places.stream().mapToInt(Integer::intValue).toArray();
    sounds = growing.bytes();
    soundAt = growing.starts();
    letters = growing.letters();
    kinds = new int[letters.length];
    Arrays.setAll(kinds, k -> SoundDistance.kinds(sounds, soundAt[k], soundAt[k + 1]));
    wordStarts = growing.wordStarts();
  }

  static PlaceIndex load() {
    return new PlaceIndex(Gazetteer.load(), ZoneMap.load(), Supplement.entries());
  }

  private int rowOf(Supplement.Entry entry, Growing growing) {
    var span = gazetteer.span(entry.country());
    var heard = entry.spellings().map(s -> Spelling.sound(Spelling.plain(s))).toList();
    int best = -1;
    for (int row = span.from(); row < span.to(); row++) {
      if (Math.abs(gazetteer.latitudes[row] - entry.latitude() * 1000) < 140
          && gazetteer.kilometresFrom(row, entry.latitude(), entry.longitude())
              < SAME_TOWN_KILOMETRES
          && heard.contains(growing.sound(row))
          && (best < 0 || gazetteer.population(row) > gazetteer.population(best))) {
        best = row;
      }
    }
    return best;
  }

  int spellings() {
    return letters.length;
  }

  int placeOf(int spelling) {
    return spelling < gazetteer.size ? spelling : placeOf[spelling - gazetteer.size];
  }

  String spelling(int spelling) {
    return spelling < gazetteer.size
        ? gazetteer.name(spelling)
        : addedSpellings.get(spelling - gazetteer.size);
  }

  int places() {
    return gazetteer.size + added.size();
  }

  boolean isCurated(int place) {
    return curated.containsKey(place);
  }

  int population(int place) {
    return place < gazetteer.size ? gazetteer.population(place) : 0;
  }

  /**
   * How many people a place is taken to have when places are weighed against each other: a town
   * without a figure that somebody thought worth listing by hand is not a hamlet.
   */
  int weight(int place) {
    return Math.max(population(place), isCurated(place) ? CURATED_WEIGHT : 0);
  }

  String country(int place) {
    return place < gazetteer.size
        ? gazetteer.region(place).country()
        : added.get(place - gazetteer.size).country();
  }

  double latitude(int place) {
    return place < gazetteer.size
        ? gazetteer.latitudes[place] / 1e3
        : added.get(place - gazetteer.size).latitude();
  }

  double longitude(int place) {
    return place < gazetteer.size
        ? gazetteer.longitudes[place] / 1e3
        : added.get(place - gazetteer.size).longitude();
  }

  ZoneId zone(int place) {
    return place < gazetteer.size
        ? zones.ofRow(place)
        : zones.at(new GeoPosition(latitude(place), longitude(place)));
  }

  Place place(int place) {
    var entry = curated.get(place);
    String english = entry != null ? entry.name() : gazetteer.name(place);
    String telugu = entry != null && !entry.telugu().isEmpty() ? entry.telugu() : null;
    String district = entry != null ? entry.district() : "";
    if (district.isEmpty() && place < gazetteer.size) {
      district = gazetteer.district(place);
    }
    return new Place(
        id(english, place),
        new LocalName(english, telugu),
        named(district, district),
        region(place, entry),
        country(place),
        new GeoPosition(latitude(place), longitude(place)),
        zone(place),
        population(place));
  }

  private PlaceId id(String english, int place) {
    return new PlaceId(
        String.format(
            Locale.ROOT,
            "%s@%.3f,%.3f",
            Spelling.plain(english).replace(' ', '-'),
            latitude(place),
            longitude(place)));
  }

  private @Nullable LocalName region(int place, Supplement.@Nullable Entry entry) {
    // The supplement knows today's states; GeoNames still has some towns in the old ones.
    String key =
        entry != null
            ? entry.region()
            : gazetteer.region(place).country() + "." + gazetteer.region(place).code();
    for (var region : gazetteer.regions()) {
      if (key.equals(region.country() + "." + region.code())) {
        return named(region.name(), key);
      }
    }
    return null;
  }

  private @Nullable LocalName named(String english, String key) {
    return english.isEmpty() ? null : new LocalName(english, teluguRegions.get(key));
  }

  /** Collects the sounds, and what is known of each. */
  private static final class Growing {
    private byte[] bytes = new byte[1 << 21];
    private byte[] plain = new byte[256];
    private final byte[] scratch = new byte[512];
    private int[] starts;
    private int[] letters;
    private int[] wordStarts;
    private int count;

    Growing(int expected) {
      starts = new int[expected + 8192];
      letters = new int[expected + 8192];
      wordStarts = new int[expected + 8192];
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
      byte[] letters = Spelling.plain(spelling).getBytes(StandardCharsets.ISO_8859_1);
      if (plain.length < letters.length) {
        plain = new byte[letters.length];
      }
      System.arraycopy(letters, 0, plain, 0, letters.length);
      add(letters.length);
    }

    private void add(int plainLength) {
      int start = starts[count];
      if (bytes.length < start + 2 * plainLength) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
      int end = Sound.write(plain, plainLength, bytes, start);
      letters[count] = lettersOf(bytes, start, end);
      wordStarts[count] = wordStarts(plainLength);
      count++;
      if (count + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        letters = Arrays.copyOf(letters, starts.length);
        wordStarts = Arrays.copyOf(wordStarts, starts.length);
      }
      starts[count] = end;
    }

    private int wordStarts(int plainLength) {
      int wordStarts = 0;
      for (int i = 1; i < plainLength; i++) {
        if (plain[i] == ' ') {
          int at = Sound.write(plain, i, scratch, 0);
          wordStarts |= at < 32 ? 1 << at : 0;
        }
      }
      return wordStarts;
    }

    String sound(int spelling) {
      int start = starts[spelling];
      return new String(bytes, start, starts[spelling + 1] - start, StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
      return Arrays.copyOf(bytes, starts[count]);
    }

    int[] starts() {
      return Arrays.copyOf(starts, count + 1);
    }

    int[] letters() {
      return Arrays.copyOf(letters, count);
    }

    int[] wordStarts() {
      return Arrays.copyOf(wordStarts, count);
    }
  }

  static int lettersOf(byte[] sound, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters |= 1 << (sound[i] & 31);
    }
    return letters;
  }
}

package org.chandrahoro.server.place;

import java.time.ZoneId;
import java.util.ArrayList;
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

  final SoundTable sounds;
  private final int[] placeOf;
  private final List<String> addedSpellings = new ArrayList<>();
  private final List<Supplement.Entry> added = new ArrayList<>();
  private final Map<Integer, Supplement.Entry> curated = new HashMap<>();
  private final Map<String, String> teluguRegions = new HashMap<>();
  private final Map<String, LocalName> regions = new HashMap<>();
  private final Map<String, String> canonicalDistricts = new HashMap<>();

  private PlaceIndex(Gazetteer gazetteer, ZoneMap zones, List<Supplement.Entry> entries) {
    if (zones.rows() != gazetteer.size) {
      throw new IllegalStateException(
          "zones.bin is for " + zones.rows() + " places, gazetteer.bin has " + gazetteer.size);
    }
    this.gazetteer = gazetteer;
    this.zones = zones;
    for (var name : Supplement.regionNames()) {
      teluguRegions.put(name.key(), name.telugu());
      name.aliases().forEach(alias -> canonicalDistricts.put(alias, name.key()));
    }
    for (var region : gazetteer.regions()) {
      if (!region.name().isEmpty()) {
        regions.put(region.key(), named(region.name(), region.key()));
      }
    }
    sounds = new SoundTable(gazetteer.size);
    for (int row = 0; row < gazetteer.size; row++) {
      sounds.add(gazetteer, row);
    }
    var places = new ArrayList<Integer>();
    for (var entry : entries) {
      int place = rowOf(entry);
      if (place < 0) {
        place = gazetteer.size + added.size();
        added.add(entry);
      }
      curated.put(place, entry);
      for (String spelling : entry.spellings().distinct().toList()) {
        sounds.add(spelling);
        addedSpellings.add(spelling);
        places.add(place);
      }
    }
    placeOf = places.stream().mapToInt(Integer::intValue).toArray();
    sounds.trim();
  }

  static PlaceIndex load() {
    return new PlaceIndex(Gazetteer.load(), ZoneMap.load(), Supplement.entries());
  }

  private int rowOf(Supplement.Entry entry) {
    var span = gazetteer.span(entry.country());
    var heard = entry.spellings().map(s -> Spelling.sound(Spelling.plain(s))).toList();
    int best = -1;
    for (int row = span.from(); row < span.to(); row++) {
      if (Math.abs(gazetteer.latitudes[row] - entry.latitude() * 1000) < 140
          && gazetteer.kilometresFrom(row, entry.latitude(), entry.longitude())
              < SAME_TOWN_KILOMETRES
          && heard.contains(sounds.sound(row))
          && (best < 0 || gazetteer.population(row) > gazetteer.population(best))) {
        best = row;
      }
    }
    return best;
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
      String geoNames = gazetteer.district(place);
      district = canonicalDistricts.getOrDefault(geoNames, geoNames);
    }
    return new Place(
        id(english, place),
        new LocalName(english, telugu),
        district.isEmpty() ? null : named(district, district),
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
    return regions.get(entry != null ? entry.region() : gazetteer.region(place).key());
  }

  private LocalName named(String english, String key) {
    return new LocalName(english, teluguRegions.get(key));
  }
}

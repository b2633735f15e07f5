package org.chandrahoro.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts the two GeoNames packages together and brings the rows into the order of the resource. */
final class Settlements {
  /**
   * GeoNames spells these countries' names with macrons (Nizāmābād), which nobody there writes;
   * elsewhere diacritics belong to the name (São Paulo) and stay.
   */
  private static final Set<String> WRITTEN_PLAIN = Set.of("IN", "PK", "BD", "NP", "LK");

  private Settlements() {}

  /**
   * @param world the rows that have populations
   * @param districted rows of one country that have districts; those the world lacks are added
   */
  static List<Settlement> merged(List<Settlement> world, List<Settlement> districted) {
    var byTile = new HashMap<Long, List<Settlement>>();
    var merged = new ArrayList<Settlement>();
    var waiting = new ArrayList<Settlement>();
    String country = districted.isEmpty() ? "" : districted.getFirst().country();
    for (var row : world) {
      (row.country().equals(country) ? waiting : merged).add(written(row));
    }
    for (var row : districted) {
      byTile.computeIfAbsent(tile(row, 0, 0), _ -> new ArrayList<>()).add(written(row));
    }
    // The most populous first, so that of two records of one town the better known one stays.
    waiting.sort(Comparator.comparingLong(Settlement::population).reversed());
    var kept = new HashMap<Long, List<Settlement>>();
    for (var row : waiting) {
      var nearest = nearest(row, byTile, 15);
      keep(nearest == null ? row : row.inDistrict(nearest.district()), kept);
    }
    byTile.values().stream().flatMap(List::stream).forEach(row -> keep(row, kept));
    kept.values().forEach(merged::addAll);
    return ordered(merged);
  }

  /** By country, region and then along a Z-order curve, so that neighbours have small deltas. */
  static List<Settlement> ordered(List<Settlement> rows) {
    var ordered = new ArrayList<>(rows);
    ordered.sort(
        Comparator.comparing(Settlement::country)
            .thenComparing(Settlement::region)
            .thenComparingLong(Settlements::zOrder)
            .thenComparing(Settlement::name));
    return ordered;
  }

  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{ASCII}]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static void keep(Settlement row, Map<Long, List<Settlement>> kept) {
    String name = folded(row.name());
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        for (var other : kept.getOrDefault(tile(row, north, east), List.of())) {
          if (folded(other.name()).equals(name) && other.kilometresTo(row) < 12) {
            return;
          }
        }
      }
    }
    kept.computeIfAbsent(tile(row, 0, 0), _ -> new ArrayList<>()).add(row);
  }

  private static @org.jspecify.annotations.Nullable Settlement nearest(
      Settlement row, Map<Long, List<Settlement>> byTile, double withinKilometres) {
    Settlement best = null;
    double distance = withinKilometres;
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        for (var other : byTile.getOrDefault(tile(row, north, east), List.of())) {
          if (row.region().equals(other.region()) && row.kilometresTo(other) < distance) {
            distance = row.kilometresTo(other);
            best = other;
          }
        }
      }
    }
    return best;
  }

  /** Tiles of 0.2°: about 22 km, more than any distance asked for. */
  private static long tile(Settlement row, int north, int east) {
    long y = (long) Math.floor(row.latitude() * 5) + north;
    long x = (long) Math.floor(row.longitude() * 5) + east;
    return y * 10_000 + x;
  }

  private static Settlement written(Settlement row) {
    if (!WRITTEN_PLAIN.contains(row.country())) {
      return row;
    }
    String plain = plain(row.name());
    return new Settlement(
        plain.replace('’', '\''),
        row.country(),
        row.region(),
        row.district(),
        row.latitude(),
        row.longitude(),
        row.population());
  }

  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static long zOrder(Settlement row) {
    long x = Math.round((row.longitude() + 180) * 100);
    long y = Math.round((row.latitude() + 90) * 100);
    long z = 0;
    for (int bit = 15; bit >= 0; bit--) {
      z = (z << 2) | (((x >> bit) & 1) << 1) | ((y >> bit) & 1);
    }
    return z;
  }
}

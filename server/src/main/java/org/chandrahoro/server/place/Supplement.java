package org.chandrahoro.server.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What GeoNames' figures lack, kept by hand in text files: Telugu names, other spellings and former
 * names, small towns of Andhra Pradesh and Telangana, Telugu names of states and districts.
 *
 * <p>A line has seven fields between bars: name, district, region, latitude and longitude in
 * degrees, Telugu name, other spellings between commas. The region is a GeoNames code such as
 * {@code IN.40}. Lines that begin with {@code #} are for readers.
 */
final class Supplement {
  /**
   * @param district English name, or empty
   * @param region country and code, {@code IN.40}
   * @param telugu Telugu script, or empty
   * @param aliases other spellings in any script
   */
  record Entry(
      String name,
      String district,
      String region,
      double latitude,
      double longitude,
      String telugu,
      List<String> aliases) {

    String country() {
      return region.substring(0, 2);
    }

    String regionCode() {
      return region.substring(3);
    }

    /** Every way of writing it, the canonical one first. */
    Stream<String> spellings() {
      return Stream.concat(Stream.of(name, telugu).filter(s -> !s.isEmpty()), aliases.stream());
    }
  }

  /**
   * A state or a district in Telugu.
   *
   * @param key the state's code ({@code IN.40}) or the district's English name
   * @param aliases other English spellings, such as GeoNames'
   */
  record RegionName(String key, String telugu, List<String> aliases) {}

  private Supplement() {}

  static List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    for (String file : List.of("andhra-pradesh.txt", "telangana.txt", "cities.txt")) {
      for (String line : lines(file)) {
        entries.add(entry(line, file));
      }
    }
    return entries;
  }

  static List<RegionName> regionNames() {
    return lines("regions.txt").stream()
        .map(
            line -> {
              String[] fields = line.split("\\|", -1);
              return new RegionName(fields[0].strip(), fields[1].strip(), list(fields[2]));
            })
        .toList();
  }

  private static Entry entry(String line, String file) {
    String[] fields = line.split("\\|", -1);
    if (fields.length != 7) {
      throw new IllegalStateException(file + ": seven fields expected in '" + line + "'");
    }
    return new Entry(
        fields[0].strip(),
        fields[1].strip(),
        fields[2].strip(),
        Double.parseDouble(fields[3].strip()),
        Double.parseDouble(fields[4].strip()),
        fields[5].strip(),
        list(fields[6]));
  }

  private static List<String> list(String field) {
    return Stream.of(field.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static List<String> lines(String file) {
    var resource = Supplement.class.getResourceAsStream(file);
    if (resource == null) {
      throw new IllegalStateException("the application lacks its resource " + file);
    }
    try (var in = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}

